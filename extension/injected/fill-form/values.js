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
 * @property {Step[]} steps none: it has no place here
 * @property {string} [cut] what no longer fitted
 * @property {string[]} [left] addresses without a box
 */

import { getAttribute as attribute } from '../dom/native.js';
import { addressesIn, overBoxes, splitAddress as splitUrl } from './addresses.js';
import { bestOption, spanOf } from './best-option.js';
import { cutAt } from './cutting.js';
import { headedBy } from './in-the-text.js';
import { clean, isConsent, meaningOf } from './labels.js';
import { eraIn, forType, inEveryForm, likeSample, momentIn, numberIn, REIWA, unitOf } from './moment.js';
import { hiragana, splitAddress, splitName, splitPhone } from './person.js';

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
  const limit = Number.parseInt(attribute(element, 'maxlength') ?? '', 10);
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
const isNamed = ({ words: { own, near } }) => [...own, ...near].some(text => clean(text));

/** @param {ClassifiedControl} place @returns {string} */
const numberless = ({ words }) => clean([...words.own, ...words.near, ...words.rows][0] ?? '').replace(/\d+/g, '');

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
  const ways = (/** @type {string} */ name) =>
    id === 'name_kana'
      ? [name, name.replace(/\s/g, ''), hiragana(name), hiragana(name.replace(/\s/g, ''))]
      : [name, name.replace(/\s/g, '')];
  const [best] = ranked(lines);
  if (!best) return { steps: [] };
  const { own, near, rows } = best.words;
  // One box takes the whole name, unless its own words ask for half: what it is called in the code does not count.
  if (lines.length === 1 && ![...own, ...near, ...rows].some(text => meaningOf(text, 'line')?.part))
    return { steps: into(id, best, asAsked(best.control.element, ways(value))) };
  let family = best.part === 'given' ? lines.find(each => each.part === 'family') : best;
  let given = lines.find(each => each.part === 'given');
  const surname = given || best.part ? undefined : lines.find(each => each.part === 'family');
  if (surname)
    [family, given] = [surname, best]; // Name, Surname
  else if (!given && !best.part) {
    const next = chain(best, lines)[1];
    if (next && !next.part && next.words.rows[0] === best.words.rows[0] && !isNamed(next)) given = next;
  }
  if (given === family) family = undefined;
  if (!given && !best.part) return { steps: into(id, best, asAsked(best.control.element, ways(value))) };
  const [first, second] = splitName(value);
  return {
    steps: [
      ...(family ? into(id, family, asAsked(family.control.element, ways(first))) : []),
      ...(given ? into(id, given, asAsked(given.control.element, ways(second))) : []),
    ],
  };
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
  const boxes = chain(best, places).filter((each, index, all) => !all.slice(1, index + 1).some(isNamed));
  const parts = splitPhone(value);
  if (boxes.length > 2)
    return { steps: parts.length === 3 ? parts.flatMap((part, index) => into(id, boxes[index], part)) : [] };
  const bare = parts.join('');
  const words = [...best.words.own, ...best.words.near, ...best.words.rows, ...best.words.hints, best.words.after].join(
    ' ',
  );
  const ways =
    /ハイフン(は|を)?(なし|無し|不要|入れず|除)|without (hyphens|dashes)/i.test(words) || best.control.type === 'number'
      ? [bare]
      : [value, bare, parts.join('-')];
  return { steps: into(id, best, asAsked(best.control.element, ways)) };
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
    else
      steps.push(
        ...into(id, code, asAsked(code.control.element, [`${digits.slice(0, 3)}-${digits.slice(3)}`, digits])),
      );
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

/** @type {Spreader} */
function spreadMoment({ id, value, moment: exact }, places) {
  const moment = momentIn(exact ?? '') ?? momentIn(value);
  /** @type {Step[]} */
  const steps = [];
  const done = new Set();
  const era = places.find(({ control }) => eraIn(control.options) >= 0);
  if (era) steps.push({ id, element: era.control.element, value: String(eraIn(era.control.options)) });
  for (const place of ranked(places)) {
    if (place === era) continue;
    const { element, type, kind, options } = place.control;
    const { own, near, rows, hints, after } = place.words;
    const labels = [...own, ...near, ...rows].join(' ');
    if (type === 'date' || type === 'time' || type === 'month' || type === 'datetime-local') {
      const unit = type === 'time' ? 'time' : 'date';
      if (!moment || done.has(unit) || done.has('whole') || done.has('y')) continue;
      const step = into(id, place, forType(moment, type));
      if (step.length) done.add(unit).add(type === 'datetime-local' ? 'time' : unit);
      steps.push(...step);
      continue;
    }
    const unit =
      kind === 'choice' || place.control.kind === 'line'
        ? unitOf(
            [after, attribute(element, 'aria-label') ?? '', attribute(element, 'placeholder') ?? '', ...hints],
            options,
          )
        : null;
    if (unit && unit in { y: 1, m: 1, d: 1, h: 1, i: 1 }) {
      const number = moment?.[/** @type {'y'} */ (unit)] ?? null;
      if (number === null || done.has(unit) || done.has('date') || done.has('whole')) continue;
      done.add(unit);
      if (type === 'select') {
        const index = options.findIndex(option => numberIn(option, unit) === number);
        if (index >= 0) steps.push({ id, element, value: String(index) });
      } else if (kind === 'line') steps.push(...into(id, place, String(unit === 'y' && era ? number - REIWA : number)));
      continue;
    }
    if (kind === 'choice') continue;
    const time = /時刻|時間|^time/i.test(labels) && !/日|date/i.test(labels);
    if (done.has(time ? 'time' : 'date') || done.has('whole') || done.has('y')) continue;
    if (time) {
      if (moment?.h != null) steps.push(...into(id, place, forType(moment, 'time')));
      done.add('time');
      continue;
    }
    const like = moment && likeSample(moment, attribute(element, 'placeholder') ?? '');
    const text = asAsked(element, like ? [like] : [value, ...(moment ? inEveryForm(moment) : [])]);
    if (text) done.add('whole').add('date');
    steps.push(...into(id, place, text));
  }
  return { steps };
}
