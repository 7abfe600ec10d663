/**
 * What each control asks for, and how sure that is: the words people see decide, what programmers and browsers call it
 * only helps. A label that we do not know keeps everything out that only its surroundings would speak for.
 *
 * @import {Control, Page} from './controls.js'
 * @import {Kind, Meaning} from './labels.js'
 * @import {Words} from './words-around.js'
 *
 * @typedef {object} Reading
 * @property {Control} control
 * @property {Words} words
 * @property {string} id
 * @property {number} score
 * @property {'family' | 'given' | null} part
 * @property {boolean} unknown whether it has a label that says something else
 */

import { matches } from '../dom/find.js';
import { getAttribute as attribute, holds, parentOf, tagOf, textIn } from '../dom/native.js';
import {
  clean,
  isAboutOthers,
  isForbidden,
  isOwnPage,
  meaningOf,
  meaningOfAutocomplete,
  meaningOfName,
} from './labels.js';
import { PERSONAL } from './person.js';
import { headingsOf, wordsAround, wordsBelow } from './words-around.js';

const OWN = 10;
const ROW = 9;
const NEAR = 8;
const HINT = 6;
const WEAK = 4;
const SHORT = 24;
const BY_TYPE = /** @type {Record<string, string>} */ ({ email: 'email', tel: 'phone', url: 'url' });
const FITTING = /** @type {Record<string, RegExp>} */ ({
  email: /^email$/,
  url: /^url$/,
  tel: /^(phone|postal)$/,
  number: /^(age|phone|postal|found_at|paid)$/,
  date: /^found_at$/,
  time: /^found_at$/,
  month: /^found_at$/,
  week: /^$/,
  'datetime-local': /^found_at$/,
});

/** @param {Page} page @returns {Reading[]} */
export function readControls({ controls, boxes, roots }) {
  const headings = new Map(roots.map(root => [root, headingsOf(root)]));
  const anyHeading = (/** @type {Element} */ element) => (headings.get(element.getRootNode()) ?? (() => ''))(element);
  /** @type {Reading[]} */
  const readings = [];
  const around = controls.map(({ element, type, choices }) =>
    wordsAround(element, boxes, anyHeading, /^(radio|checkbox)$/.test(type) ? choices.at(-1) : null),
  );
  for (const [index, control] of controls.entries()) {
    const words = around[index];
    const before = readings.at(-1);
    let read = understand(control, words);
    const [row] = words.rows;
    if (read.id === 'confirm' && row && row !== before?.words.rows[0] && row === around[index + 1]?.rows[0]) {
      // "E-mail (twice, to be sure)" over two boxes: the first is no repetition.
      read = understand(control, { ...words, rows: [row.replace(/[(（][^)）]*[)）]?/g, '')] });
    }
    if (read.id === 'address' && before?.id === 'postal' && words.near.length && goesOn(control, words, before))
      read.id = 'postal';
    if (!read.id && !read.unknown && before && goesOn(control, words, before)) {
      Object.assign(read, { id: before.id, score: before.score - 0.5, unknown: before.unknown });
    }
    if (read.id === 'name' && read.part === 'given' && endsKana(words, readings)) read.id = 'name_kana';
    if (read.id === 'url' && isOwnPage(wordsBelow(control.element, boxes))) read.id = 'other';
    if (read.id && !fits(control, read.id)) read.id = /^(unknown|)$/.test(read.id) ? '' : 'other';
    readings.push({ control, words, ...read });
  }
  return readings;
}

/**
 * A heading that says "in kana" stands before the first half of a name only, when each half has its own word.
 * @param {Words} words of the second half
 * @param {Reading[]} readings before it
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
 * The second and third box of a telephone number have no words of their own.
 * @param {Control} control
 * @param {Words} words
 * @param {Reading} before
 */
function goesOn({ element, kind, type, scope }, { near, previous, hints }, before) {
  if (
    kind !== before.control.kind ||
    type !== before.control.type ||
    scope !== before.control.scope ||
    previous !== before.control.element
  )
    return false;
  if (kind === 'area' || hints.length || near.some(text => clean(text))) return false;
  let each = parentOf(element);
  for (let levels = 0; each && levels < 3; levels += 1, each = parentOf(each))
    if (holds(each, before.control.element)) return true;
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

/**
 * @param {Control} control
 * @param {Words} words
 * @returns {Pick<Reading, 'id' | 'score' | 'part' | 'unknown'>}
 */
function understand({ element, kind, type }, words) {
  const mean = (/** @type {string} */ text) => meaningOf(text, kind);
  const own = words.own.map(mean);
  // A sentence that says how to write is no label: what stands above it is.
  const near = words.near.map(text => {
    const meaning = mean(text);
    return meaning?.id === 'unknown' && /(。|ください|下さい|ます|です)$/.test(text) ? null : meaning;
  });
  const rows = words.rows.map(mean);
  const groups = words.groups.map(mean);
  const hints = words.hints.map(mean);
  const autocomplete = meaningOfAutocomplete(attribute(element, 'autocomplete') ?? '');
  const codes = [attribute(element, 'name'), attribute(element, 'id')].map(code =>
    code ? meaningOfName(code, kind) : null,
  );

  const veto = [...own, near.find(Boolean), rows[0], words.rows.length ? null : groups[0], ...hints, autocomplete].find(
    each => each && isForbidden(each.id),
  );
  const decoy = codes.find(each => each && /^(trap|captcha|password|payment)$/.test(each.id));
  if (veto || decoy) return { id: veto?.id ?? decoy?.id ?? 'other', score: OWN, part: null, unknown: false };

  const short = near.find((each, index) => each && words.near[index].length <= SHORT);
  const long = near.find(Boolean);
  const whole = short?.bare ? near.find(each => /^name/.test(each?.id ?? '') && !each?.bare) : null;
  /** @type {[Meaning | null | undefined, number][]} */
  const seen = [
    ...own.map(each => /** @type {[Meaning | null, number]} */ ([each, OWN])),
    [short, NEAR],
    [whole, NEAR],
    ...rows.map(each => /** @type {[Meaning | null, number]} */ ([each, ROW])),
    [long, NEAR],
    ...groups
      .filter(each => each?.id !== 'unknown')
      .map(each => /** @type {[Meaning | null, number]} */ ([each, NEAR])),
  ];
  const labels = seen.filter(([each]) => each);
  const bare = labels.find(([each]) => each?.bare);
  const known = labels.filter(([each]) => each && !each.bare && each.id !== 'unknown');
  const first = labels.find(([each]) => each && !each.bare);
  /** @type {[Meaning | null | undefined, number]} */
  let [said, score] = known[0] ?? [null, 0];
  let unknown = false;
  // A short label that we do not know is a label all the same: what lies around it speaks for a long text at most.
  if (first?.[0]?.id === 'unknown' && !bare) {
    const around = first[1] === OWN || !words.rows.length;
    unknown = !(said && (kind === 'area' || !around));
    if (unknown) said = null;
  }
  let part = bare?.[0]?.part ?? said?.part ?? null;
  if (bare?.[0] && !(said && /^(name|name_kana|other|victim|author|company)$/.test(said.id))) [said, score] = bare;
  if (!said && !unknown) {
    [said, score] = hints
      .filter(each => each?.id !== 'unknown')
      .map(each => /** @type {[Meaning | null, number]} */ ([each, HINT]))
      .find(([each]) => each) ?? [null, 0];
    unknown = !said && hints.some(each => each?.id === 'unknown');
    if (!said && !labels.length && !unknown) [said, score] = [labelInside(element, kind), HINT];
    part ??= said?.part ?? null;
  }
  if (!said && !labels.length && words.after.length <= SHORT) {
    said = mean(words.after);
    score = HINT;
    if (said?.id === 'unknown') [said, unknown] = [null, true];
  }
  // What a box says in itself is nearer to it than a heading, or a sentence about the whole form.
  const told = hints.find(each => each && each.id !== 'unknown');
  if (told && !own.some(Boolean) && !rows.some(Boolean) && (unknown || (said === long && said !== short)))
    [said, score, unknown] = [told, HINT, false];
  // Of an address's boxes, each says itself which part it takes.
  if (said?.id === 'address')
    said = hints.find(each => each && /^(other|postal|prefecture|locality)$/.test(each.id)) ?? said;
  let id = said?.id ?? '';
  let sum = id ? score * (said?.weight ?? 1) : 0;

  const byType = kind === 'line' ? BY_TYPE[type] : undefined;
  const weak = [autocomplete?.id, ...codes.map(each => each?.id), byType];
  if (!id) {
    if (autocomplete) [id, sum, part] = [autocomplete.id, WEAK + 1, autocomplete.part ?? null];
    else if (byType && !(unknown && byType === 'url')) [id, sum] = [byType, WEAK];
    else if (!unknown && !labels.length && !hints.some(Boolean)) {
      const code = codes.find(Boolean);
      if (code) [id, sum, part] = [code.id, WEAK, code.part ?? null];
    }
  } else if (weak.includes(id)) sum += 1;
  if (id === 'name' || id === 'name_kana') {
    part ??= codes.find(each => each?.part)?.part ?? autocomplete?.part ?? null;
  }
  if (PERSONAL.has(id) && (isAboutOthers(words.head) || [...words.rows, ...words.groups].some(isAboutOthers)))
    id = 'other';
  return { id, score: sum, part, unknown };
}

/** Whether the form says that this must be answered. @param {Reading} reading */
export const isRequired = ({ control: { element, choices, type }, words }) =>
  (type === 'radio' || type === 'checkbox' ? choices : [element]).some(each =>
    matches(each, '[required], [aria-required=true]'),
  ) ||
  [...words.own, ...words.near.slice(0, 2), ...words.rows.slice(0, 1), ...words.groups.slice(0, 1)].some(text =>
    /必須|\brequired\b/i.test(text),
  );
