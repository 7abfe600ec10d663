/**
 * What each control asks for, and how sure that is: the words people see decide, what programmers and browsers call it
 * only helps. A label that we do not know keeps everything out that only its surroundings would speak for.
 *
 * @import {Control, Page} from './controls.js'
 * @import {Kind} from './labels.js'
 * @import {Evidence} from './evidence.js'
 * @import {Words} from './words-around.js'
 *
 * @typedef {object} ClassifiedControl
 * @property {Control} control
 * @property {Words} words
 * @property {string} id
 * @property {number} score
 * @property {'family' | 'given' | null} part
 * @property {boolean} unknown whether it has a label that says something else
 * @property {'own' | 'others' | null} whose facts it asks for, by the nearest words that tell
 * @property {Evidence | null} by what decided, for those who ask
 */

import { typeOf } from '../dom/control.js';
import { matches } from '../dom/find.js';
import { attribute, holds, parentOf, tagOf, textIn } from '../dom/native.js';
import { OTHER_DAY, REQUIRED, SIGNS } from '../words/form-labels.js';
import { isTick } from './controls.js';
import { decided, forbidding, isKnown, pieces } from './evidence.js';
import {
  isAboutOneself,
  isAboutOthers,
  isForbidden,
  isOfOneFact,
  isOfOthers,
  isOfOthersBehind,
  isOfWriter,
  isOwnPage,
  isTheirs,
  meaningOf,
  meaningOfAutocomplete,
  meaningOfName,
  saysSomething,
} from './labels.js';
import { setApart } from './labels-apart.js';
import { PERSONAL } from './person.js';
import { titlesIn } from './titles.js';
import { labelling, wordsAround } from './words-around.js';

const SHORT = 24;
const SUREST = 10;
/** What a list of years, months, hours, eras or halves of a day offers. */
const OF_DAYS = /[\d０-９一年月日午令]|am|jan/i;
/** The beginning of an address, shown in a box. */
const BEGUN = /^https?:\/\/$/;
/** Labels that leave open what of several they ask for. */
const VAGUE = /連絡先|アドレス/;
const SENTENCE = /(。|ください|下さい|ます|です)$/;
const BY_TYPE = /** @type {Record<string, string>} */ ({ email: 'email', tel: 'phone', url: 'url' });
const FITTING = /** @type {Record<string, RegExp>} */ ({
  email: /^email$/,
  url: /^url$/,
  tel: /^(phone|postal|found_at)$/,
  number: /^(age|phone|postal|found_at|paid)$/,
  date: /^found_at$/,
  time: /^found_at$/,
  month: /^found_at$/,
  week: /^$/,
  'datetime-local': /^found_at$/,
});

/** @param {Page} page @returns {ClassifiedControl[]} */
export function readControls({ controls, boxes, roots }) {
  const titles = new Map(roots.flatMap(root => [...titlesIn(root, boxes)]));
  /** @type {ClassifiedControl[]} */
  const readings = [];
  const around = controls.map(({ element, type, choices }) =>
    wordsAround(element, boxes, titles.get(element) ?? [], isTick(type) ? choices.at(-1) : null),
  );
  setApart(controls, around);
  for (const [index, control] of controls.entries()) {
    const words = around[index];
    const before = readings.at(-1);
    const read = readAmong({ control, words, before, next: around[index + 1], readings });
    if (read.id === 'url' && isOwnPage([...labelling(words), ...words.hints, words.below].join(' '))) read.id = 'other';
    // What stands beside the last of several ticks says more of that one.
    if (read.id === 'category' && control.kind === 'line' && words.previous && isTick(typeOf(words.previous)))
      read.id = 'other';
    if (read.id && !fits(control, read.id)) read.id = read.id === 'unknown' ? '' : 'other';
    readings.push({ control, words, ...read });
  }
  return readings;
}

/**
 * What a control asks for among its neighbours: some have their words in common.
 * @param {object} at
 * @param {Control} at.control
 * @param {Words} at.words
 * @param {ClassifiedControl} [at.before]
 * @param {Words} [at.next] the words at the next control
 * @param {ClassifiedControl[]} at.readings of those before it
 */
function readAmong({ control, words, before, next, readings }) {
  let read = understand(control, words, next);
  if (read.id === 'confirm' && isFirstOfRow(words, before?.words, next)) {
    // "E-mail (twice, to be sure)" over two boxes: the first is no repetition.
    read = understand(control, { ...words, rows: [words.rows[0].replace(/[(（][^)）]*[)）]?/g, '')] });
  }
  if (before && mayGoOn(read, words, before) && goesOn(control, words, before)) {
    if (read.id) read.id = 'postal';
    else
      Object.assign(read, { id: before.id, score: before.score - 0.5, unknown: before.unknown, whose: before.whose });
  }
  if (isOfSameOther(read, words, before)) read.id = 'other';
  if (read.id === 'name' && read.part === 'given' && endsKana(words, readings)) read.id = 'name_kana';
  return read;
}

/**
 * Whether a sentence goes on from somebody else's fact: 加害者：氏名[ ]、電話[ ].
 * @param {Pick<ClassifiedControl, 'id'>} read
 * @param {Words} words
 * @param {ClassifiedControl} [before]
 */
const isOfSameOther = ({ id }, { near: [label = ''] }, before) =>
  PERSONAL.has(id) && /^[、,，]/.test(label) && /^(other|author|victim)$/.test(before?.id ?? '');

/**
 * Whether it says nothing itself, in no row of its own, or no more than that a postcode is a part of an address.
 * @param {Pick<ClassifiedControl, 'id' | 'unknown'>} read
 * @param {Words} words
 * @param {ClassifiedControl} before
 */
const mayGoOn = ({ id, unknown }, { own, near, rows }, before) =>
  id
    ? id === 'address' && before.id === 'postal' && near.length > 0
    : rows[0] === before.words.rows[0]
      ? !unknown || !own.length
      : !unknown && (!rows[0] || before.id === 'found_at');

/**
 * @param {Words} words
 * @param {Words} [before]
 * @param {Words} [next]
 */
const isFirstOfRow = ({ rows: [row] }, before, next) => row && row !== before?.rows[0] && row === next?.rows[0];

/**
 * A heading that says "in kana" stands before the first half of a name only, when each half has its own word.
 * @param {Words} words of the second half
 * @param {ClassifiedControl[]} readings before it
 */
function endsKana({ previous }, readings) {
  const before = readings.at(-1);
  const open = readings.findLast(({ id, part }) => id === 'name' && part);
  return (
    before?.id === 'name_kana' &&
    before.part === 'family' &&
    before.control.element === previous &&
    open?.part !== 'family'
  );
}

/** @param {Control} control @param {string} id */
const fits = ({ type }, id) => isForbidden(id) || id === 'other' || (FITTING[type]?.test(id) ?? true);

/**
 * The second and third box of a telephone number, or of a date, have no words of their own.
 * @param {Control} control
 * @param {Words} words
 * @param {ClassifiedControl} before
 */
function goesOn({ element, kind, type, scope, options }, { near, previous, hints }, { id, control: before }) {
  const isAlike = id === 'found_at' || (kind === before.kind && type === before.type);
  const isNext = previous && (previous === before.element || before.choices.includes(previous));
  if (!isAlike || !isNext || scope !== before.scope || kind === 'area') return false;
  if (options.length && !OF_DAYS.test(`${options}`)) return false;
  const isApart = [...hints, ...near].some(text => saysSomething(text) || VAGUE.test(text));
  return !isApart && isCloseTo(element, before.element);
}

/** @param {Element} element @param {Element} before */
function isCloseTo(element, before) {
  let each = parentOf(element);
  for (let levels = 0; each && levels < 3; levels += 1, each = parentOf(each)) if (holds(each, before)) return true;
  return false;
}

/**
 * Old pages put a box's label into the box, to be typed over.
 * @param {Element} element
 * @param {Kind} kind
 */
export function labelInside(element, kind) {
  const text = tagOf(element) === 'textarea' ? textIn(element) : kind === 'line' && attribute(element, 'value');
  const meaning = text && text.length <= SHORT && !/[{<]/.test(text) ? meaningOf(text, kind) : null;
  return meaning?.id === 'unknown' ? null : meaning;
}

/** Whether it says no more than "year", say: phones offer digits for a telephone's box. @param {Words} words */
const isOfDay = ({ own, hints, after }) =>
  [...own, ...hints, after].some(text => !saysSomething(text) && /[年月日ymd]/i.test(text));

/**
 * Everything that speaks for a meaning of the control, in the order of precedence.
 * @param {Control} control
 * @param {Words} words
 * @returns {Evidence[]}
 */
function evidenceAt({ element, kind, type }, words) {
  const mean = (/** @type {string} */ text) => meaningOf(text, kind);
  // A sentence that says how to write is no label: what stands above it is.
  const near = words.near.map(text => {
    const meaning = mean(text);
    return meaning?.id === 'unknown' && SENTENCE.test(text) ? null : meaning;
  });
  const short = near.find((each, index) => each && words.near[index].length <= SHORT);
  const whole = short?.bare && near.find(each => /^name/.test(each?.id ?? '') && !each?.bare);
  const names = ['name', 'id'].map(name => meaningOfName(attribute(element, name), kind));
  const byType = kind === 'line' && !(type === 'tel' && isOfDay(words)) && BY_TYPE[type];
  return [
    ...pieces('own', words.own.map(mean)),
    ...pieces('near', [short]),
    ...pieces('whole', [whole]),
    ...pieces('row', words.rows.map(mean)),
    ...pieces('sentence', [near.find(Boolean)]),
    ...pieces('group', words.groups.map(mean)).filter(isKnown),
    ...pieces(
      'hint',
      words.hints.map(text => (BEGUN.test(text) && !labelling(words).some(saysSomething) ? { id: 'url' } : mean(text))),
    ),
    ...pieces('autocomplete', [meaningOfAutocomplete(attribute(element, 'autocomplete'))]),
    ...pieces('type', [byType ? { id: byType } : null]),
    ...pieces('name', names),
  ];
}

/**
 * Whose facts are asked for, by the nearest words that tell: somebody else's also by a name that only programmers see.
 * @param {Control} control
 * @param {Words} words
 * @param {Words} [next] whose label may stand behind this box
 * @returns {ClassifiedControl['whose']}
 */
function whoseOf({ element }, { own, near, rows, groups, hints, after, below, titles }, next) {
  const labels = [...own, ...near.slice(0, 1)];
  if (labels.some(isOfWriter)) return 'own';
  // What stands before the next box may be its heading; a sentence, or one fact, is not.
  const isNexts = (/** @type {string} */ text) =>
    next?.near.some((each, index) => each.includes(text) && !(index && (SENTENCE.test(text) || isOfOneFact(text))));
  if (
    labels.some(isOfOthersBehind) ||
    [...hints, ...near.slice(0, 1), ...[after, below].filter(text => !isNexts(text))].some(isTheirs)
  )
    return 'others';
  for (const text of [...rows, ...groups, ...titles]) {
    if (isAboutOthers(text)) return 'others';
    if (isAboutOneself(text)) return 'own';
  }
  return isOfOthers(attribute(element, 'name')) ? 'others' : null;
}

/**
 * Whether a bare day stands under a heading that tells of another, or a name is a signature.
 * @param {string} id
 * @param {number} weight
 * @param {Words} words
 */
function saysOther(id, weight, words) {
  const sign = id === 'name' ? SIGNS : id === 'found_at' && weight < 1 && OTHER_DAY;
  const all = [...labelling(words), ...words.groups, ...words.titles, ...words.hints, words.after, words.below];
  return sign && all.some(text => sign.test(text));
}

/**
 * @param {Control} control
 * @param {Words} words
 * @param {Words} [next]
 * @returns {Pick<ClassifiedControl, 'id' | 'score' | 'part' | 'unknown' | 'whose' | 'by'>}
 */
function understand(control, words, next) {
  const evidence = evidenceAt(control, words);
  const never = forbidding(evidence, words);
  if (never) return { id: never.meaning.id, score: SUREST, part: null, unknown: false, whose: null, by: never };
  const { said, part, unknown, agrees } = decided({
    evidence,
    kind: control.kind,
    words,
    inside: () => labelInside(control.element, control.kind),
  });
  const { id, weight = 1 } = said?.meaning ?? { id: '' };
  // Only of people's facts anybody asks that.
  const whose = !id || id === 'other' || PERSONAL.has(id) ? whoseOf(control, words, next) : null;
  if (!said) return { id, score: 0, part, unknown, whose, by: null };
  const score = said.weight * weight + (agrees ? 1 : 0);
  const others = whose === 'others' || saysOther(id, weight, words);
  return { id: others ? 'other' : id, score, part, unknown, whose, by: said };
}

/** Whether the form says that this must be answered. @param {ClassifiedControl} reading */
export const isRequired = ({ control: { element, choices, type }, words }) =>
  (isTick(type) ? choices : [element]).some(each => matches(each, '[required], [aria-required=true]')) ||
  [...words.own, ...words.near.slice(0, 2), ...words.rows.slice(0, 1), ...words.groups.slice(0, 1)].some(text =>
    REQUIRED.test(text),
  );
