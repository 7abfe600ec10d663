/**
 * A field's value over the controls that were found for it.
 *
 * @import {ClassifiedControl} from './classify.js'
 * @import {Moment} from './moment.js'
 *
 * @typedef {{id: string, value: string, label?: string, moment?: string}} Field
 *
 * @typedef {object} Step one control and what goes into it
 * @property {string} id
 * @property {Element} element
 * @property {string | boolean} value
 *
 * @typedef {object} Spread
 * @property {Step[]} steps none: it has no place here
 * @property {string} [cut] what no longer fitted
 * @property {string[]} [left] addresses without a box
 */

import { attribute } from '../dom/native.js';
import { addressesIn, overBoxes, splitAddress as splitUrl } from './addresses.js';
import { bestOption, spanOf } from './best-option.js';
import { cutAt } from './cutting.js';
import { headedBy } from './in-the-text.js';
import { clean, isConsent, meaningOf } from './labels.js';
import { eraIn, forType, inEveryForm, likeSample, momentIn, numberIn, REIWA, unitOf } from './moment.js';
import { hiragana, splitAddress, splitName, splitPhone } from './person.js';
import { labelling } from './words-around.js';

/** The least that is no guess. */
const THRESHOLD = 4;
/** Half of one of these is worse than none. */
const WHOLE = new Set(['name', 'name_kana', 'email', 'phone', 'address', 'age', 'found_at', 'site_name']);

/** @typedef {(field: Field, places: ClassifiedControl[], all: Map<string, ClassifiedControl[]>) => Spread} Spreader */

/** @type {Record<string, Spreader>} */
const SPREADERS = {
  url: spreadUrls,
  name: spreadName,
  name_kana: spreadName,
  email: spreadEmail,
  phone: spreadPhone,
  address: spreadAddress,
  found_at: spreadMoment,
};

/**
 * @param {Field} field
 * @param {Map<string, ClassifiedControl[]>} all
 * @returns {Spread}
 */
export const spread = (field, all) => (SPREADERS[field.id] ?? spreadText)(field, placesOf(field.id, all), all);

/** @param {string} id @param {Map<string, ClassifiedControl[]>} all */
const placesOf = (id, all) => (all.get(id) ?? []).filter(({ score }) => score >= THRESHOLD);

/** @param {ClassifiedControl[]} places @returns {ClassifiedControl[]} best first, else as they stand in the page */
const ranked = places => [...places].sort((a, b) => b.score - a.score);

/**
 * The fields as this form takes them: the address goes into the free text where no box takes it.
 * @param {Field[]} fields
 * @param {Map<string, ClassifiedControl[]>} all
 * @returns {{fields: Field[], inText: string[]}} `inText`: the fields that went into the free text
 */
export function asTaken(fields, all) {
  const [url, notes] = ['url', 'notes'].map(id => fields.find(each => each.id === id));
  const [text] = ranked(placesOf('notes', all));
  if (!url || text?.control.kind !== 'area' || spread(url, all).steps.length) return { fields, inText: [] };
  const headed = headedBy(url, notes, limitOf(text.control.element));
  return headed
    ? { fields: [...fields.filter(each => each !== notes), headed], inText: [url.id] }
    : { fields, inText: [] };
}

/** @param {Element} element */
const limitOf = element => {
  const limit = Number.parseInt(attribute(element, 'maxlength'), 10);
  return limit > 0 ? limit : Infinity;
};

/**
 * The first way of writing that the box says it takes.
 * @param {Element} element
 * @param {string[]} ways
 */
function asAsked(element, ways) {
  const fitting = ways.filter(way => way && way.length <= limitOf(element));
  const pattern = attribute(element, 'pattern');
  if (!pattern) return fitting[0] ?? '';
  try {
    const asked = new RegExp(`^(?:${pattern})$`, 'u');
    return fitting.find(way => asked.test(way)) ?? fitting[0] ?? '';
  } catch {
    return fitting[0] ?? '';
  }
}

/** Boxes that stand side by side, from one on. @param {ClassifiedControl} first @param {ClassifiedControl[]} places */
function chain(first, places) {
  const found = [first];
  for (let next; (next = places.find(({ words }) => words.previous === found.at(-1)?.control.element)); )
    found.push(next);
  return found;
}

/** @param {string} id @param {ClassifiedControl} place @param {string} value @returns {Step[]} */
const into = (id, { control }, value) => (value ? [{ id, element: control.element, value }] : []);

/** @param {string} id @param {ClassifiedControl} place @param {string[]} ways @returns {Step[]} */
const intoAsAsked = (id, place, ways) => into(id, place, asAsked(place.control.element, ways));

/** @param {Field} field @param {ClassifiedControl} place @returns {Step[]} */
function choose({ id, value }, { control: { type, element, choices, options } }) {
  const open = options.map(option => (isConsent(option) ? '' : option));
  const best = id === 'age' ? spanOf(value, open) : bestOption(value, open);
  if (!best) return [];
  if (type === 'select') return [{ id, element, value: String(best.index) }];
  return choices.length > 1 ? [{ id, element: choices[best.index], value: true }] : [];
}

/** @type {Spreader} */
function spreadText(field, places) {
  const { id, value } = field;
  for (const place of ranked(places)) {
    const { element, kind, type } = place.control;
    if (kind === 'choice') {
      const steps = choose(field, place);
      if (steps.length) return { steps };
      continue;
    }
    const plain =
      type === 'number'
        ? (/\d+/.exec(value.normalize('NFKC').replace(/(?<=\d),(?=\d)/g, ''))?.[0] ?? '')
        : kind === 'line'
          ? value.replace(/\s*\n\s*/g, ' ')
          : value;
    const [fits, rest] = cutAt(plain, limitOf(element));
    if (!fits || (rest && WHOLE.has(id))) continue;
    return { steps: into(id, place, fits), cut: rest };
  }
  return { steps: [] };
}

/** A box with a label to itself goes on from no other. @param {ClassifiedControl} place */
const isNamed = ({ words: { own, near } }) => [...own, ...near].some(clean);

/** @param {ClassifiedControl} place @returns {string} */
const numberless = ({ words }) => clean(labelling(words)[0] ?? '').replace(/\d+/g, '');

/** @type {Spreader} */
function spreadUrls({ id, value }, places, all) {
  const addresses = addressesIn(value);
  const boxes = places.filter(({ control }) => control.kind !== 'choice');
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
      schemeless: Boolean(schemes) || /https?:\/\/\s*$/.test([...words.near].at(0) ?? words.own.at(-1) ?? ''),
      limit: limitOf(element),
    })),
  );
  const steps = values.flatMap((address, index) => into(id, alike[index], address));
  if (schemes && steps.length) {
    const index = schemes.control.options.indexOf(splitUrl(addresses[0])[0]);
    if (index >= 0) steps.unshift({ id, element: schemes.control.element, value: String(index) });
  }
  return { steps, left: steps.length ? left : [] };
}

/** @type {Spreader} */
function spreadName({ id, value }, places) {
  const lines = places.filter(({ control }) => control.kind === 'line');
  const [best] = ranked(lines);
  if (!best) return { steps: [] };
  const write = (/** @type {ClassifiedControl} */ place, /** @type {string} */ name) => {
    const ways = [name, name.replace(/\s/g, '')];
    return intoAsAsked(id, place, id === 'name_kana' ? [...ways, ...ways.map(hiragana)] : ways);
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
  if (given || best.part) return { family: best.part === 'given' ? family : best, given };
  if (family) return { family, given: best }; // Name, Surname
  const next = chain(best, lines)[1];
  const isHalf = next && !next.part && next.words.rows[0] === best.words.rows[0] && !isNamed(next);
  return { family: best, given: isHalf ? next : undefined };
}

/** @type {Spreader} */
function spreadEmail({ id, value }, places) {
  const [best] = ranked(places);
  if (!best) return { steps: [] };
  const next = chain(best, places)[1];
  if (!next && /^[@＠]/.test(best.words.after)) return { steps: [] }; // the rest is to be chosen from a list
  if (next && /^[@＠]$/.test(best.words.after)) {
    const [local, domain = ''] = value.split('@');
    return { steps: [...into(id, best, local), ...into(id, next, domain)] };
  }
  return { steps: into(id, best, value.length <= limitOf(best.control.element) ? value : '') };
}

/** @type {Spreader} */
function spreadPhone({ id, value }, places) {
  const [best] = ranked(places.filter(({ control }) => control.kind === 'line'));
  if (!best) return { steps: [] };
  const boxes = chain(best, places).filter((_, index, all) => !all.slice(1, index + 1).some(isNamed));
  const parts = splitPhone(value);
  if (boxes.length > 2)
    return { steps: parts.length === 3 ? parts.flatMap((part, index) => into(id, boxes[index], part)) : [] };
  const bare = parts.join('');
  const words = [...labelling(best.words), ...best.words.hints, best.words.after].join(' ');
  const ways =
    /ハイフン(は|を)?(なし|無し|不要|入れず|除)|without (hyphens|dashes)/i.test(words) || best.control.type === 'number'
      ? [bare]
      : [value, bare, parts.join('-')];
  return { steps: intoAsAsked(id, best, ways) };
}

/** @type {Spreader} */
function spreadAddress({ id, value }, places, all) {
  const { postal, prefecture, rest } = splitAddress(value);
  const [code] = all.get('postal') ?? [];
  const [region] = all.get('prefecture') ?? [];
  const [street] = [...places, ...(all.get('locality') ?? [])];
  /** @type {Step[]} */
  const steps = [];
  if (code && postal) {
    const digits = postal.replace('-', '');
    const next = chain(code, all.get('postal') ?? [])[1];
    if (next) steps.push(...into(id, code, digits.slice(0, 3)), ...into(id, next, digits.slice(3)));
    else steps.push(...intoAsAsked(id, code, [`${digits.slice(0, 3)}-${digits.slice(3)}`, digits]));
  }
  if (region && prefecture)
    steps.push(
      ...(region.control.kind === 'choice' ? choose({ id, value: prefecture }, region) : into(id, region, prefecture)),
    );
  if (street) {
    const whole = region ? rest : code ? prefecture + rest : value;
    if (whole.length > limitOf(street.control.element)) return { steps: [] };
    steps.push(...into(id, street, whole));
  }
  return { steps };
}

/**
 * @typedef {object} Telling a moment on its way over the controls
 * @property {Field} field
 * @property {Moment | null} moment null: it is told in words only
 * @property {boolean} isOfEra whether years are counted in an era
 * @property {Set<string>} done the parts that have their control: `whole`, or units of it
 *
 * @typedef {(place: ClassifiedControl, telling: Telling) => Step[]} Teller
 */

/** @type {Spreader} */
function spreadMoment(field, places) {
  const { id, value, moment: exact } = field;
  const moment = momentIn(exact ?? '') ?? momentIn(value);
  const era = places.find(({ control }) => eraIn(control.options) >= 0);
  const telling = { field, moment, isOfEra: Boolean(era), done: new Set() };
  const steps = ranked(places).flatMap(place => (place === era ? [] : tellerOf(place)(place, telling)));
  if (era) steps.unshift({ id, element: era.control.element, value: String(eraIn(era.control.options)) });
  return { steps };
}

/** @param {ClassifiedControl} place @returns {Teller} */
const tellerOf = place => {
  const { type, kind } = place.control;
  if (/^(date|time|month|datetime-local)$/.test(type)) return byType;
  return unitAt(place) ? byUnit : kind === 'choice' ? () => [] : byWords;
};

/** @param {ClassifiedControl} place */
const unitAt = ({ control: { element, kind, options }, words: { after, hints } }) =>
  kind === 'area'
    ? null
    : unitOf([after, attribute(element, 'aria-label'), attribute(element, 'placeholder'), ...hints], options);

/** @param {Telling} telling @param {string[]} parts @returns {boolean} whether one of them has its control */
const isDone = ({ done }, ...parts) => parts.some(part => done.has(part));

/** A control that the browser itself made for days or times. @type {Teller} */
const byType = (place, telling) => {
  const { type } = place.control;
  const part = type === 'time' ? type : 'date';
  if (!telling.moment || isDone(telling, part, 'whole', 'y')) return [];
  const steps = into(telling.field.id, place, forType(telling.moment, type));
  if (steps.length) telling.done.add(part).add(type === 'datetime-local' ? 'time' : part);
  return steps;
};

/** A box or list for one unit. @type {Teller} */
const byUnit = (place, telling) => {
  const { field, moment, isOfEra, done } = telling;
  const { element, type, kind, options } = place.control;
  const unit = /** @type {'y'} */ (unitAt(place));
  const number = moment?.[unit] ?? null;
  if (number === null || isDone(telling, unit, 'date', 'whole')) return [];
  done.add(unit);
  if (kind === 'line') return into(field.id, place, String(unit === 'y' && isOfEra ? number - REIWA : number));
  const index = type === 'select' ? options.findIndex(option => numberIn(option, unit) === number) : -1;
  return index < 0 ? [] : [{ id: field.id, element, value: String(index) }];
};

/** A box for a text. @type {Teller} */
const byWords = (place, telling) => {
  const { field, moment, done } = telling;
  const labels = labelling(place.words).join(' ');
  const part = /時刻|時間|^time/i.test(labels) && !/日|date/i.test(labels) ? 'time' : 'date';
  if (isDone(telling, part, 'whole', 'y')) return [];
  if (part === 'time') {
    done.add(part);
    return moment ? into(field.id, place, forType(moment, part)) : [];
  }
  const like = moment && likeSample(moment, attribute(place.control.element, 'placeholder'));
  const steps = intoAsAsked(field.id, place, like ? [like] : [field.value, ...(moment ? inEveryForm(moment) : [])]);
  if (steps.length) done.add('whole').add(part);
  return steps;
};
