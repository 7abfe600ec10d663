/**
 * A moment over the controls that ask for it: all of its parts that they ask for, or none. What stands beside a box
 * says how its year is counted, and what a list offers says what it is for.
 *
 * @import {ClassifiedControl} from './classify.js'
 * @import {Moment} from './moment.js'
 * @import {Field, Step} from './values.js'
 *
 * @typedef {object} Telling a moment on its way over the controls
 * @property {Field} field
 * @property {Moment | null} moment null: it is told in words only
 * @property {boolean} isOfEra whether years are counted in an era that is chosen beside
 * @property {boolean} isHalfDay whether hours are counted from noon
 * @property {boolean} isParted whether the time has a text box of its own
 * @property {Set<string>} done the parts that have their control: `whole`, or units of it; `unread`: a list was passed
 *   over
 *
 * @typedef {(box: ClassifiedControl, telling: Telling) => Step[] | null} Teller null: its part cannot be told there
 */

import { attribute } from '../dom/native.js';
import {
  countedFrom,
  dayAmong,
  eraIn,
  forType,
  halfDayIn,
  inEveryForm,
  likeSample,
  namesEra,
  namesHalfDay,
  offersDays,
  optionFor,
  REIWA,
  unitOf,
} from './moment.js';
import { chosen, into, intoAsAsked, limitOf, manner, ranked } from './steps.js';
import { inUsualLetters } from './usual-letters.js';
import { labelling } from './words-around.js';

/**
 * @param {Field} field
 * @param {Moment | null} moment
 * @param {ClassifiedControl[]} boxes
 * @returns {Step[]}
 */
export function tellMoment(field, moment, boxes) {
  const lists = boxes.filter(({ control }) => control.kind === 'choice');
  const era = lists.find(({ control }) => eraIn(control.options) >= 0);
  const half = lists.find(({ control }) => halfDayIn(control.options, 0) >= 0);
  const isParted = boxes.some(box => tellerOf(box) === byWords && partAt(box) === 'time');
  const telling = { field, moment, isOfEra: Boolean(era), isHalfDay: Boolean(half), isParted, done: new Set() };
  /** @type {Step[]} */
  const steps = [];
  for (const box of ranked(boxes)) {
    if (box === era || box === half) continue;
    const told = tellerOf(box)(box, telling);
    if (!told) return [];
    steps.push(...told);
  }
  if (!steps.length || isHalf(telling)) return [];
  if (era) steps.unshift(...chosen(field.id, era, eraIn(era.control.options)));
  const hour = moment?.h ?? null;
  if (half && hour !== null) steps.unshift(...chosen(field.id, half, halfDayIn(half.control.options, hour)));
  return steps;
}

/** Whether a part of the day stays open that was asked for. @param {Telling} telling */
const isHalf = ({ done }) => {
  if (done.has('whole') || done.has('date')) return false;
  const parts = ['y', 'm', 'd'].filter(part => done.has(part));
  return done.has('unread') ? parts.length < 3 : done.has('d') && !done.has('m');
};

/** @param {ClassifiedControl} box @returns {Teller} */
const tellerOf = box => {
  const { type, kind } = box.control;
  if (/^(date|time|month|datetime-local)$/.test(type)) return byType;
  if (kind === 'choice' && offersDays(box.control.options)) return byDay;
  return unitAt(box) ? byUnit : kind === 'choice' ? passedOver : byWords;
};

/** How Rails calls the parts of a day. @type {Record<string, Part | undefined>} */
const OF_PART = { '(1i)]': 'y', '(2i)]': 'm', '(3i)]': 'd', '(4i)]': 'h', '(5i)]': 'i' };

/** @param {ClassifiedControl} box */
const unitAt = ({ control: { element, kind, options }, words: { own, after, hints } }) =>
  kind === 'area'
    ? null
    : (OF_PART[attribute(element, 'name').slice(-5)] ??
      unitOf([after, ...own, attribute(element, 'aria-label'), attribute(element, 'placeholder'), ...hints], options));

/** @param {Telling} telling @param {string[]} parts @returns {boolean} whether one of them has its control */
const isDone = ({ done }, ...parts) => parts.some(part => done.has(part));

/** A list that cannot be read; an era must not stay open beside its year, nor half of a day. @type {Teller} */
const passedOver = ({ control: { options } }, { done }) =>
  done.add('unread') && (namesEra(options) || namesHalfDay(options)) ? null : [];

/** A control that the browser itself made for days or times. @type {Teller} */
const byType = (box, telling) => {
  const { type } = box.control;
  const part = type === 'time' ? type : 'date';
  if (!telling.moment || isDone(telling, part, 'whole', 'y')) return [];
  const steps = into(telling.field.id, box, forType(telling.moment, type));
  if (steps.length) telling.done.add(part).add(type === 'datetime-local' ? 'time' : part);
  return steps;
};

/** A list of whole days. @type {Teller} */
const byDay = (box, { field, moment, done }) => {
  const steps = moment ? chosen(field.id, box, dayAmong(box.control.options, moment)) : [];
  return steps.length && done.add('date') ? steps : null;
};

/** A box or list for one unit. @type {Teller} */
const byUnit = (box, telling) => {
  const { field, moment, done } = telling;
  const { element, kind, options } = box.control;
  const unit = unitOpen(box, telling);
  const number = moment?.[unit] ?? null;
  if (number === null || isDone(telling, unit, HOURS.test(unit) ? 'time' : 'date', 'whole')) return [];
  done.add(unit);
  const [first, ...others] = countings(number, unit, box, telling);
  if (kind === 'choice') {
    const steps = chosen(field.id, box, optionFor(options, unit, [first, ...others]));
    if (steps.length || unit !== 'h') return steps.length ? steps : null;
    done.add('time'); // hours that are not offered leave the day as it is
    return [];
  }
  const text = String(first ?? '');
  return text && text.length <= limitOf(element) ? into(field.id, box, text) : null;
};

/** @typedef {'y' | 'm' | 'd' | 'h' | 'i'} Part */
const HOURS = /[hi]/;

/**
 * Twelve numbers without words are hours, too, once there is a month.
 * @param {ClassifiedControl} box
 * @param {Telling} telling
 * @returns {Part}
 */
function unitOpen(box, telling) {
  const unit = /** @type {Part} */ (unitAt(box));
  return unit === 'm' && isDone(telling, 'm', 'date') ? 'h' : unit;
}

/**
 * @param {number} number
 * @param {Part} unit
 * @param {ClassifiedControl} box
 * @param {Telling} telling
 * @returns {number[]} as it may be counted there, the likeliest first
 */
function countings(number, unit, box, { isOfEra, isHalfDay }) {
  if (unit === 'y') return yearWays(number, box, isOfEra);
  return unit === 'h' && isHalfDay ? [number % 12 || 12, number % 12] : [number];
}

/**
 * @param {number} year
 * @param {ClassifiedControl} box
 * @param {boolean} isOfEra
 * @returns {number[]} as it may be counted there, the likeliest first
 */
function yearWays(year, { words: { own, near, rows, after, hints }, control: { element, options } }, isOfEra) {
  if (/20$/.test(inUsualLetters(near[0] ?? '').trim())) return [year % 100];
  const words = [...near.slice(0, 1), after, ...hints, ...own, ...rows];
  const base = isOfEra ? REIWA : words.map(countedFrom).find(told => told !== undefined);
  if (base) return base === REIWA ? [year - REIWA, year] : [];
  if (base === null || limitOf(element) < 4) return [];
  // 26 in a list that begins with 1 is a year of some era.
  return options.some(each => /^\D*\d\D*$/.test(each)) ? [year] : [year, year % 100];
}

/** What a text box asks for, by its nearest words. @param {ClassifiedControl} box @returns {'time' | 'date'} */
function partAt({ words }) {
  for (const text of [...labelling(words), ...words.hints]) {
    if (/日|date|yyyy|\d{4}/i.test(text)) return 'date';
    if (/時刻|時間|\btime|^hh?:|^\d\d?:\d\d$/i.test(text)) return 'time';
  }
  return 'date';
}

/** A box for a text. @type {Teller} */
const byWords = (box, telling) => {
  const { field, moment, done, isParted } = telling;
  const part = partAt(box);
  if (isDone(telling, part, 'whole', 'y')) return [];
  const said = attribute(box.control.element, 'placeholder') || manner(box);
  if (part === 'time') {
    done.add(part);
    const time = moment ? forType(moment, part) : '';
    return intoAsAsked(field.id, box, /\d時/.test(said) ? [time.replace(/:(.*)/, '時$1分')] : [time]);
  }
  const like = moment && likeSample(moment, said);
  const ways = like ? [like] : [field.value, ...(moment ? inEveryForm(moment) : [])];
  if (isParted && moment) ways.unshift(like ?? forType(moment, 'date'));
  const steps = intoAsAsked(field.id, box, ways);
  if (steps.some(({ value }) => /\d[:時]/.test(String(value)))) done.add('whole');
  if (steps.length) done.add(part);
  return steps;
};
