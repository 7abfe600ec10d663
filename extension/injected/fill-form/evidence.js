/**
 * What speaks for a meaning of a control, and which of it decides. Pure: pieces of evidence in their order of
 * precedence go in, and each rule goes on from what those before it have decided. The piece that decided is kept, to be
 * asked why a control was taken for something.
 *
 * @import {Kind, Meaning} from './labels.js'
 * @import {Words} from './words-around.js'
 *
 * @typedef {'own' | 'near' | 'whole' | 'row' | 'sentence' | 'group' | 'hint' | 'inside' | 'after' | 'autocomplete' |
 *   'type' | 'name'} From
 * @typedef {{from: From, meaning: Meaning, weight: number, index: number}} Evidence
 * @typedef {{said: Evidence | null, part: 'family' | 'given' | null, unknown: boolean, agrees?: boolean}} Decided
 * @typedef {{evidence: Evidence[], kind: Kind, words: Words,
 *   inside: () => Meaning | null}} At inside: what an old page wrote into the box itself, to be typed over
 * @typedef {(so: Decided, at: At & {labels: Evidence[]}) => Decided} Precedence labels: what people read as its label
 */

import { isForbidden, keepsOut, meaningOf } from './labels.js';

/**
 * Where a piece of evidence stands, and how much it weighs: a label of its own; a short text before it, or before that
 * the word that half a name goes on from; the head of its row; a sentence before it; the head of its group; what it
 * says in itself; what follows; what browsers and programmers call it.
 * @type {Map<From, number>}
 */
const WEIGHTS = new Map([
  ['own', 10],
  ['row', 9],
  ['hint', 6],
  ['inside', 6],
  ['after', 6],
  ['autocomplete', 5],
  ['type', 4],
  ['name', 4],
]);
const USUAL = 8;
const LABELLING = /^(own|near|whole|row|sentence|group)$/;
/** Where words forbid, the nearest first. */
const NEAREST = /** @type {From[]} */ (['own', 'sentence', 'row', 'group', 'hint', 'autocomplete']);
const SHORT = 24;

/** @param {From} from @param {(Meaning | null | undefined | false)[]} meanings @returns {Evidence[]} */
export const pieces = (from, meanings) =>
  meanings.flatMap((meaning, index) => (meaning ? [{ from, meaning, weight: WEIGHTS.get(from) ?? USUAL, index }] : []));

/** @param {Evidence} piece */
export const isKnown = ({ meaning: { id } }) => id !== 'unknown';

/** @param {Evidence[]} evidence @returns {Evidence[]} what people read as the control's label */
const labelsIn = evidence => evidence.filter(({ from }) => LABELLING.test(from));

/** @param {Evidence[]} evidence @param {From} from */
const ofKind = (evidence, from) => evidence.filter(each => each.from === from);

/**
 * What must never be filled: by its nearest words, or by a name that only programmers see.
 * @param {Evidence[]} evidence
 * @param {Words} words
 * @returns {Evidence | undefined}
 */
export const forbidding = (evidence, words) =>
  NEAREST.flatMap(from => ofKind(evidence, from)).find(
    ({ from, meaning: { id }, index }) =>
      isForbidden(id) && (from === 'row' ? !index : from !== 'group' || (!index && !words.rows.length)),
  ) ??
  ofKind(evidence, 'name').find(({ meaning: { id } }) => /^(trap|captcha|password|payment)$/.test(id)) ??
  pieces('own', [
    [...words.own, ...words.near, ...words.rows, ...words.groups, words.after, words.below].some(keepsOut) && {
      id: 'trap',
    },
  ])[0];

/** The first label that is known. @type {Precedence} */
const byLabel = (so, { labels }) => {
  const said = labels.find(each => !each.meaning.bare && isKnown(each)) ?? null;
  return { ...so, said, part: said?.meaning.part ?? null };
};

/**
 * A short label that we do not know is a label all the same: what lies around it speaks for a long text at most.
 * @type {Precedence}
 */
const byUnknownLabel = (so, { labels, kind, words }) => {
  const first = labels.find(({ meaning }) => !meaning.bare);
  if (first?.meaning.id !== 'unknown' || labels.some(({ meaning }) => meaning.bare)) return so;
  const near = first.from === 'own' || !words.rows.length;
  return so.said && (kind === 'area' || !near) ? so : { said: null, part: null, unknown: true };
};

/** Half of a name, whose surroundings tell whose it is. @type {Precedence} */
const byHalf = (so, { labels }) => {
  const bare = labels.find(({ meaning }) => meaning.bare);
  if (!bare) return so;
  const whose = /^(name|name_kana|other|victim|author|company)$/.test(so.said?.meaning.id ?? '');
  return { ...so, said: whose ? so.said : bare, part: bare.meaning.part ?? so.part };
};

/** What the box says in itself, where no label speaks. @type {Precedence} */
const byHint = (so, { evidence, labels, inside }) => {
  if (so.said || so.unknown) return so;
  const hints = ofKind(evidence, 'hint');
  const unknown = hints.length > 0 && !hints.some(isKnown);
  const within = !hints.length && !labels.length && inside();
  const said = hints.find(isKnown) ?? pieces('inside', [within])[0] ?? null;
  return { said, part: so.part ?? said?.meaning.part ?? null, unknown };
};

/** What follows on the same line, where nothing else speaks. @type {Precedence} */
const byWordsAfter = (so, { labels, kind, words: { after } }) => {
  if (so.said || labels.length || after.length > SHORT) return so;
  const [said] = pieces('after', [meaningOf(after, kind)]);
  return said && !isKnown(said) ? { ...so, unknown: true } : { ...so, said: said ?? null };
};

/** What a box says in itself is nearer to it than a heading, or a sentence about the whole form. @type {Precedence} */
const byNearerHint = (so, { evidence }) => {
  const told = ofKind(evidence, 'hint').find(isKnown);
  const [sentence] = ofKind(evidence, 'sentence');
  const said = so.said?.meaning;
  const distant = said && said === sentence?.meaning && said !== ofKind(evidence, 'near')[0]?.meaning;
  if (!told || evidence.some(each => /^(own|row)$/.test(each.from)) || !(so.unknown || distant)) return so;
  return { ...so, said: told, unknown: false };
};

/** Of an address's boxes, each says itself which part it takes. @type {Precedence} */
const byPartOfAddress = (so, { evidence }) => {
  if (so.said?.meaning.id !== 'address') return so;
  const part = ofKind(evidence, 'hint').find(({ meaning }) => /^(other|postal|prefecture|locality)$/.test(meaning.id));
  return part ? { ...so, said: { ...so.said, meaning: part.meaning } } : so;
};

/** What browsers and programmers call it: where no words speak, or to confirm them. @type {Precedence} */
const byWhatProgramsSay = (so, { evidence, labels }) => {
  const weak = evidence.filter(({ from }) => /^(autocomplete|type|name)$/.test(from));
  const { said } = so;
  if (said) {
    const agrees = weak.some(({ meaning }) => meaning.id === said.meaning.id);
    return agrees ? { ...so, agrees } : so;
  }
  const silent = !so.unknown && !labels.length && !ofKind(evidence, 'hint').length;
  const first = weak.find(
    ({ from, meaning: { id } }) =>
      from === 'autocomplete' || (from === 'type' ? !(so.unknown && id === 'url') : silent),
  );
  if (!first) return so;
  return { ...so, said: first, part: first.from === 'type' ? so.part : (first.meaning.part ?? null) };
};

/** Which half of a name it is, what it shows or its name may tell. @type {Precedence} */
const byHalfInName = (so, { evidence }) => {
  if (so.part || !/^name/.test(so.said?.meaning.id ?? '')) return so;
  const told = ['hint', 'name', 'autocomplete']
    .flatMap(from => ofKind(evidence, /** @type {From} */ (from)))
    .find(({ meaning }) => meaning.part);
  return { ...so, part: told?.meaning.part ?? null };
};

/** Each goes on from what those before it have decided. */
const PRECEDENCE = [
  byLabel,
  byUnknownLabel,
  byHalf,
  byHint,
  byWordsAfter,
  byNearerHint,
  byPartOfAddress,
  byWhatProgramsSay,
  byHalfInName,
];

/** @param {At} at @returns {Decided} */
export const decided = at => {
  const told = { ...at, labels: labelsIn(at.evidence) };
  return PRECEDENCE.reduce(
    (so, rule) => rule(so, told),
    /** @type {Decided} */ ({ said: null, part: null, unknown: false }),
  );
};
