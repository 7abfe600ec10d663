/**
 * A field's value over the controls that were found for it.
 *
 * @import {ClassifiedControl} from './classify.js'
 *
 * @typedef {{id: string, value: string, label?: string, moment?: string}} Field
 *
 * @typedef {object} Step one control and what goes into it
 * @property {string} id
 * @property {Element} element
 * @property {string | boolean} value
 *
 * @typedef {object} Spread
 * @property {Step[]} steps none: it has no box here
 * @property {string} [cut] what no longer fitted
 * @property {string[]} [left] addresses without a box
 */

import { attribute } from '../dom/native.js';
import { isBehind } from '../dom/tree.js';
import { HALF_WIDTH, PERSON_FACTS } from '../words/form-labels.js';
import { inAscii, addressesIn as linesOf, overBoxes, splitAddress as splitUrl } from './addresses.js';
import { cutAt } from './cutting.js';
import { headedBy } from './in-the-text.js';
import { clean, meaningOf } from './labels.js';
import { momentIn } from './moment.js';
import { kanaWays, nameWays, phoneWays, splitAddress, splitName, splitPhone, wantsHyphens } from './person.js';
import { chain, choose, into, intoAsAsked, isNamed, limitOf, manner, ranked, samplesIn } from './steps.js';
import { tellMoment } from './telling.js';
import { inUsualLetters } from './usual-letters.js';
import { labelling } from './words-around.js';

/** The least that is no guess. */
const THRESHOLD = 4;
/** Half of one of these is worse than none. */
const WHOLE = new Set([...PERSON_FACTS, 'found_at', 'site_name']);

/** @typedef {(field: Field, boxes: ClassifiedControl[], all: Map<string, ClassifiedControl[]>) => Spread} Spreader */

/** @type {Record<string, Spreader>} */
const SPREADERS = {
  url: spreadUrls,
  name: spreadName,
  name_kana: spreadName,
  email: spreadEmail,
  phone: spreadPhone,
  address: spreadAddress,
  found_at: (field, boxes) => ({
    steps: tellMoment(field, momentIn(field.moment ?? '') ?? momentIn(field.value), boxes),
  }),
};

/**
 * @param {Field} field
 * @param {Map<string, ClassifiedControl[]>} all
 * @returns {Spread}
 */
export const spread = (field, all) => (SPREADERS[field.id] ?? spreadText)(field, boxesOf(field.id, all), all);

/** @param {string} id @param {Map<string, ClassifiedControl[]>} all */
const boxesOf = (id, all) => (all.get(id) ?? []).filter(({ score }) => score >= THRESHOLD);

/**
 * The fields as this form takes them: the address goes into the free text where no box takes it.
 * @param {Field[]} fields
 * @param {Map<string, ClassifiedControl[]>} all
 * @returns {{fields: Field[], inText: string[]}} `inText`: the fields that went into the free text
 */
export function asTaken(fields, all) {
  const [url, notes] = ['url', 'notes'].map(id => fields.find(each => each.id === id));
  const [text] = ranked(boxesOf('notes', all));
  if (!url || text?.control.kind !== 'area' || spread(url, all).steps.length) return { fields, inText: [] };
  const headed = headedBy(url, notes, limitOf(text.control.element));
  return headed
    ? { fields: [...fields.filter(each => each !== notes), headed], inText: [url.id] }
    : { fields, inText: [] };
}

/** @type {Spreader} */
function spreadText(field, boxes) {
  const { id, value } = field;
  for (const box of ranked(boxes)) {
    const { element, kind, type } = box.control;
    if (kind === 'choice') {
      const steps = choose(field, box);
      if (steps.length) return { steps };
      continue;
    }
    const plain =
      type === 'number'
        ? (/\d+/.exec(inUsualLetters(value).replace(/(?<=\d),(?=\d)/g, ''))?.[0] ?? '')
        : kind === 'line'
          ? linesOf(value).join(' ')
          : value;
    const [fits, rest] = cutAt(plain, limitOf(element));
    if (!fits || (rest && WHOLE.has(id))) continue;
    return { steps: into(id, box, fits), cut: rest };
  }
  return { steps: [] };
}

/** @param {ClassifiedControl} box @returns {string} */
const numberless = ({ words }) => clean(labelling(words)[0] ?? '').replace(/\d+/g, '');

/** Whether https:// stands before a box already. @param {ClassifiedControl['words']} words */
const standsBefore = ({ own, near }) => /(?<!(or|ing|、) )https?:\/\/\s*$/.test(near[0] ?? own.at(-1) ?? '');

/** @type {Spreader} */
function spreadUrls({ id, value }, found, all) {
  const addresses = linesOf(value);
  const boxes = found.filter(({ control }) => control.kind !== 'choice');
  const [best] = ranked(boxes);
  if (!best) return { steps: [] };
  const alike = boxes
    .slice(boxes.indexOf(best))
    .filter(
      each =>
        each === best ||
        (each.control.kind === best.control.kind &&
          (numberless(each) === numberless(best) || chain(best, boxes).includes(each))),
    );
  const schemes = all.get('scheme')?.find(({ control }) => best.words.previous === control.element);
  const { values, left } = overBoxes(
    addresses,
    alike.map(({ control: { element, kind }, words }) => ({
      lines: kind === 'area',
      schemeless: Boolean(schemes) || standsBefore(words),
      limit: limitOf(element),
    })),
  );
  const steps = values.flatMap((address, index) => {
    const ascii = inAscii(address);
    return intoAsAsked(id, alike[index], HALF_WIDTH.test(manner(alike[index])) ? [ascii, address] : [address, ascii]);
  });
  if (schemes && steps.length) {
    const index = schemes.control.options.indexOf(splitUrl(addresses[0])[0]);
    if (index >= 0) steps.unshift({ id, element: schemes.control.element, value: String(index) });
  }
  return { steps, left: steps.length ? left : [] };
}

/** @type {Spreader} */
function spreadName({ id, value }, boxes) {
  const lines = boxes.filter(({ control }) => control.kind === 'line');
  const [best] = ranked(lines);
  if (!best) return { steps: [] };
  const write = (/** @type {ClassifiedControl} */ box, /** @type {string} */ name) => {
    const said = manner(box);
    const written = id === 'name_kana' ? kanaWays(name, said, samplesIn(box.words)) : [name];
    return intoAsAsked(id, box, nameWays(written, said));
  };
  // One box takes the whole name, unless its own words ask for half: what it is called in the code does not count.
  const whole = lines.length === 1 && !labelling(best.words).some(text => meaningOf(text, 'line')?.part);
  const { family, given } = halvesOf(best, lines);
  if (whole || !(given || best.part)) return { steps: write(best, value) };
  const [first, second] = splitName(value);
  return { steps: [...(family ? write(family, first) : []), ...(given ? write(given, second) : [])] };
}

/**
 * The boxes for the halves of a name: by what they are, or by where they stand.
 * @param {ClassifiedControl} best
 * @param {ClassifiedControl[]} lines
 * @returns {{family?: ClassifiedControl, given?: ClassifiedControl}}
 */
function halvesOf(best, lines) {
  const [family, given] = ['family', 'given'].map(half => lines.find(({ part }) => part === half));
  if (given || best.part === 'given') return { family: best.part === 'given' ? family : best, given };
  if (family && family !== best) return { family, given: best }; // Name, Surname
  const next = chain(best, lines)[1];
  const isHalf = next && !next.part && next.words.rows[0] === best.words.rows[0] && !isNamed(next);
  return { family: best, given: isHalf ? next : undefined };
}

/** @type {Spreader} */
function spreadEmail({ id, value }, boxes) {
  const [best] = ranked(boxes);
  if (!best) return { steps: [] };
  const address = inUsualLetters(value).replace(/\s/g, '');
  const next = chain(best, boxes)[1];
  if (!next && /^[@＠]/.test(best.words.after)) return { steps: [] }; // the rest is to be chosen from a list
  if (next && /^[@＠]$/.test(best.words.after)) {
    const [local, domain = ''] = address.split('@');
    return { steps: [...into(id, best, local), ...into(id, next, domain)] };
  }
  return { steps: into(id, best, address.length <= limitOf(best.control.element) ? address : '') };
}

/** @type {Spreader} */
function spreadPhone({ id, value }, found) {
  const [best] = ranked(found.filter(({ control }) => control.kind === 'line'));
  if (!best) return { steps: [] };
  const boxes = chain(best, found).filter(
    (_, index, all) => !all.slice(1, index + 1).some(each => isNamed(each) && numberless(each) !== numberless(best)),
  );
  if (boxes.length > 2) {
    const parts = splitPhone(value);
    const fit =
      parts.length === 3 && parts.every((part, index) => part.length <= limitOf(boxes[index].control.element));
    return { steps: fit ? parts.flatMap((part, index) => into(id, boxes[index], part)) : [] };
  }
  const hyphens = hyphensAt(best);
  return {
    steps: intoAsAsked(id, best, phoneWays(value, hyphens === false, hyphens === true, manner(best))),
  };
}

/** Whether a number there is to have its hyphens; null where nothing tells. @param {ClassifiedControl} box */
const hyphensAt = box => (box.control.type === 'number' ? false : wantsHyphens(manner(box), samplesIn(box.words)));

/** @param {string} id @param {ClassifiedControl[]} codes @param {string} postal @returns {Step[]} */
function spreadCode(id, codes, postal) {
  const [three, four] = postal.split('-');
  const [code, next] = chain(codes[0], codes);
  if (next) return [...into(id, code, three), ...into(id, next, four)];
  return intoAsAsked(id, code, hyphensAt(code) === false ? [three + four] : [postal, three + four]);
}

/** A town, by what its name ends in, and what follows. */
const TOWN =
  /^(?:\S{1,4}郡(?!山?市)(?:(?:玉村|大町)町|\S{1,5}?[町村])|[^市郡\s]{1,3}区|\S{1,6}?市(?!市)(?:\S{1,3}?区)?|\S{1,4}?[町村])\s*(.+)$/s;

/** Whether the row of a postcode asks for more, and no word of its own stands there. @param {ClassifiedControl} code */
const namesStreet = ({ words: { near, rows } }) =>
  !near.some(text => meaningOf(text, 'line')) &&
  rows.some(row => row.split(/[・/と]/).some(part => meaningOf(part, 'line')?.id === 'address'));

/** Whether it takes no more than a postcode. @param {ClassifiedControl} box */
const isShort = ({ control: { element } }) => /^[2-8]$/.test(attribute(element, 'size')) || limitOf(element) <= 8;

/**
 * The boxes of an address: of 〒・住所 [ ]-[ ] [ ] the last takes the street, of 住所 [ ]-[ ] [ ] the first take the code.
 * @param {ClassifiedControl[]} boxes
 * @param {Map<string, ClassifiedControl[]>} all
 */
function partsOfAddress(boxes, all) {
  const codes = [...(all.get('postal') ?? [])];
  const streets = [...boxes, ...(all.get('locality') ?? [])].sort((one, other) =>
    isBehind(one.control.element, other.control.element) ? 1 : -1,
  );
  const asks = () => codes[0] && namesStreet(codes[0]);
  if (!streets.length && asks()) streets.push(...codes.splice(-1));
  const start = streets.findIndex(each => !isShort(each));
  // The short boxes before it; where there are none, nothing moves.
  if (!codes.length && start < 3 && streets.slice(0, start).every(({ id }) => id === 'address'))
    codes.push(...streets.splice(0, start));
  return { codes, streets, fits: start >= 0 || !asks() };
}

/** @type {Spreader} */
function spreadAddress({ id, value }, boxes, all) {
  const { postal, prefecture, rest } = splitAddress(value);
  const { codes, streets, fits } = partsOfAddress(boxes, all);
  if (!fits) return { steps: [] };
  const [region] = all.get('prefecture') ?? [];
  const [code] = codes;
  const whole = region ? rest : code || streets[0]?.id === 'locality' ? prefecture + rest : value;
  const written = intoStreets(id, streets, whole);
  if (streets.length && !written.length) return { steps: [] };
  /** @type {Step[]} */
  const steps = [];
  if (code && postal) steps.push(...spreadCode(id, codes, postal));
  if (region && prefecture)
    steps.push(
      ...(region.control.kind === 'choice' ? choose({ id, value: prefecture }, region) : into(id, region, prefecture)),
    );
  return { steps: [...steps, ...written] };
}

/** @param {ClassifiedControl} box @returns {string} its label, without what stands in brackets */
const mainLabel = box => numberless(box).replace(/\((?=[^)]*[県市町番建]).*/, '');

/**
 * Town and street, each in its box, or else the whole in the first.
 * @param {string} id
 * @param {ClassifiedControl[]} boxes
 * @param {string} whole
 * @returns {Step[]} none where it does not fit, or nothing tells where the town ends
 */
function intoStreets(id, [box, next, another], whole) {
  if (!box) return [];
  const isParted =
    next && !another && (box.id !== next.id || box.id === 'locality' || mainLabel(box) === mainLabel(next));
  const more = isParted ? TOWN.exec(splitAddress(whole).rest)?.[1] : '';
  if (more === undefined || whole.length > limitOf(box.control.element)) return [];
  return [...into(id, box, whole.slice(0, whole.length - more.length).trim()), ...(more ? into(id, next, more) : [])];
}
