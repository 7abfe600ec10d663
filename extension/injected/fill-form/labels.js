/**
 * What the words at a control ask for. Pure. The words themselves are data, `shared_data/form_labels/`: the first rule
 * that fits decides, so what must never be filled and what is asked of somebody else stands before what is asked of the
 * person.
 *
 * @typedef {'line' | 'area' | 'choice'} Kind a box for a line, a box for a text, or options to choose from
 *
 * @typedef {object} Meaning
 * @property {string} id a field's id, `unknown`, `other` for what is no field of ours, or one of `FORBIDDEN`
 * @property {number} [weight] how sure the words are, up to 1, which is usual
 * @property {'family' | 'given' | null} [part] of a name
 * @property {boolean} [bare] a part that only its surroundings explain
 *
 * @typedef {[id: string, words: RegExp, kinds?: string, weight?: number]} Rule
 *   kinds: initials of the kinds it holds for
 * @typedef {[words: RegExp, meaning: Pick<Meaning, 'id' | 'part'> & {weight?: number}]} Half
 */

import {
  ASIDE,
  COMMENTS,
  CONSENT,
  DENIED_LETTERS,
  FIRM_ROW,
  FORBIDDEN,
  HALVES,
  INQUIRY,
  KANA,
  KEEP_OUT,
  LABELS,
  LINKS,
  MARKED_REMARK,
  MEMBERSHIP,
  NAMES,
  NOISE,
  ONE_FACT,
  ONESELF,
  OTHERS,
  OTHERS_NAME,
  OWN_PAGE,
  REMARK,
  REPORT,
  SAYS_NOTHING,
  SOMETHING_ELSE,
  THEIRS,
  WRITER,
  WRONG,
} from '../words/form-labels.js';
import { inSmallLetters, inUsualLetters } from './usual-letters.js';

const LONGEST = 120;
/** A label that long is half a sentence, and less sure. */
const LONG = 40;
/** A sentence that long and unknown says nothing. */
const SENTENCE = 30;
const EVERY_NOISE = new RegExp(NOISE, 'g');
export const EVERY_DENIAL = new RegExp(DENIED_LETTERS, 'gi');
const NUMBERING = /^[\s(]*(q?\d{1,2}|[a-z])[.．、:)]\s*/;
const EDGES = /^[\s:：\-–—ー~〜|/#[\]【】「」]+|[\s:：\-–—~〜|[\]【】「」]+$/g;

/** What the browser's own vocabulary calls them: the person's own, by definition. */
const AUTOCOMPLETE = /** @type {Record<string, Meaning>} */ ({
  name: { id: 'name' },
  'family-name': { id: 'name', part: 'family' },
  'given-name': { id: 'name', part: 'given' },
  email: { id: 'email' },
  tel: { id: 'phone' },
  'postal-code': { id: 'postal' },
  'address-level1': { id: 'prefecture' },
  'street-address': { id: 'address' },
});

/** The rules for labels, with the words that were added to those that forbid. @type {Rule[]} */
let rules = LABELS;
/** What was found out of texts while these rules hold: forms say the same again and again. @type {Map<string, any>} */
const known = new Map();

/** @template T @param {string} key @param {() => T} work @returns {T} */
export const once = (key, work) => {
  if (!known.has(key)) known.set(key, work());
  return known.get(key);
};

/** @template T @param {string} key @param {(text: string) => T} work @returns {(text: string) => T} */
const remembered = (key, work) => text => once(`${key}\0${text}`, () => work(text));
/** @type {RegExp | undefined} */
let moreConsent;

const LONGEST_WORD = 40;
const MOST_WORDS = 200;

/**
 * Adds to the words that forbid what newer knowledge has, and takes none away. They are words and no patterns, so that
 * nothing from outside can break the reading or slow it down; what is no such word is passed over.
 * @param {unknown} words by what they forbid: one of `FORBIDDEN`, or `consent`
 */
export function forbidAlso(words) {
  known.clear();
  const added = (/** @type {string} */ id) => anyOf(/** @type {any} */ (words)?.[id]);
  moreConsent = added('consent');
  rules = LABELS.flatMap(rule => {
    const more = isForbidden(rule[0]) && added(rule[0]);
    return more ? [rule, /** @type {Rule} */ ([rule[0], more, rule[2]])] : [rule];
  });
}

/** @param {unknown} words @returns {RegExp | undefined} finds them; those of plain letters as whole words only */
function anyOf(words) {
  if (!Array.isArray(words)) return undefined;
  const found = words.slice(0, MOST_WORDS).flatMap(word => {
    const plain = typeof word === 'string' ? inSmallLetters(word).trim() : '';
    if (plain.length < 2 || plain.length > LONGEST_WORD) return [];
    return plain.replace(/[^\p{L}\p{N} ]/gu, '\\$&').replace(/^(?=\w)|(?<=\w)$/g, '\\b');
  });
  return found.length ? RegExp(found.join('|'), 'i') : undefined;
}

/** @param {string} id @returns {boolean} whether it is never filled, whatever else speaks for it */
export const isForbidden = id => FORBIDDEN.includes(id);

/** @param {string} text @returns {string} comparable, without marks that say nothing */
export const clean = remembered('', text => {
  const plain = inSmallLetters(text)
    .replace(/\s+/g, ' ')
    .replace(/(?<=\P{ASCII}) (?=\P{ASCII})/gu, '')
    .trim();
  if (REMARK.test(plain) || MARKED_REMARK.test(plain)) return '';
  return plain.replace(EVERY_NOISE, ' ').replace(NUMBERING, '').replace(EDGES, '').replace(/\s+/g, ' ').trim();
});

/** @param {string} text @returns {boolean} whether it is more than the mark of a unit */
export const saysSomething = text => /\p{L}/u.test(clean(text)) && !SAYS_NOTHING.test(clean(text));

/** @param {Rule[]} asked @param {string} text @param {Kind} kind */
const firstRule = (asked, text, kind) =>
  asked.find(([, words, kinds = 'lac']) => kinds.includes(kind[0]) && words.test(text));

/**
 * @param {string} text a label or what stands in its place
 * @param {Kind} kind
 * @returns {Meaning | null} null where the text says nothing
 */
export function meaningOf(text, kind) {
  const meaning = once(`${kind}\0${text}`, () => readLabel(text, kind));
  return meaning && { ...meaning }; // one for each that asks: whose it is decides
}

/** @param {string} text @returns {boolean} whether it asks for something we know */
export const isKnownLabel = text => (meaningOf(text, 'line')?.id ?? 'unknown') !== 'unknown';

/** @type {typeof meaningOf} */
function readLabel(text, kind) {
  const full = clean(text).slice(0, LONGEST);
  if (!/[\p{L}\d?〒]/u.test(full) || SAYS_NOTHING.test(full)) return null;
  const main = full.replace(/\([^)]*\)?|〔[^〕]*〕?/g, ' ').trim() || full.replace(/[()]/g, '');
  const whole = firstRule(rules, full, kind);
  if (whole && isForbidden(whole[0])) return { id: whole[0] };
  const isKana = kind === 'line' && KANA.test(full.replace(EVERY_DENIAL, ''));
  const half = kind === 'line' && HALVES.find(([words]) => words.test(main));
  if (half) return { ...half[1], id: isKana ? 'name_kana' : half[1].id, bare: !/name/.test(main) };
  const rule = ruleOf(full, main, whole, kind);
  if (isKana && (!rule || rule[0] === 'name')) return { id: 'name_kana' };
  return rule ? ruled(rule, full) : unruled(full);
}

/**
 * @param {string} full
 * @param {string} main
 * @param {Rule | undefined} whole the rule that fits the full label
 * @param {Kind} kind
 */
function ruleOf(full, main, whole, kind) {
  const counts = main && mainOf(full, main, whole);
  return (counts && counts !== full && firstRule(rules, counts, kind)) || whole;
}

/**
 * What counts of a label is what stands outside its brackets, but 発生(認知)日時 is read through.
 * @param {string} full
 * @param {string} main
 * @param {Rule} [rule] that fits the full label
 */
const mainOf = (full, main, rule) =>
  /^(other|company)$/.test(rule?.[0] ?? '') &&
  /[(].*(届いた|受信した|[御貴弊]社\)|認知|発生|事件|現場|ローマ字|英[字語]|roman|代理人?[がで](?!.*代))/.test(full)
    ? full.replace(/[()]/g, '')
    : main;

/** @param {string} label @returns {Meaning | null} */
const unruled = label => (label.length > SENTENCE ? null : { id: 'unknown' });

/** @param {Rule} rule @param {string} label @returns {Meaning} */
const ruled = ([id, , , weight = 1], label) => ({ id, weight: weight * (label.length > LONG ? 0.85 : 1) });

/** @param {string} name a control's name or id @returns {string} its words */
const plainName = name =>
  inUsualLetters(name)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[_\-.:[\]\s]+/g, ' ')
    .trim();

/**
 * @param {string} name a control's name or id
 * @param {Kind} kind
 * @returns {Meaning | null}
 */
export const meaningOfName = (name, kind) => once(`${kind}\0name\0${name}`, () => (name ? readName(name, kind) : null));

/** @param {string} name @param {Kind} kind @returns {Meaning | null} */
function readName(name, kind) {
  const plain = plainName(name);
  const part = /(^| )(sei|last ?name|family ?name|lname|姓)$/.test(plain)
    ? 'family'
    : /(^| )(mei|first ?name|given ?name|fname|名)$/.test(plain)
      ? 'given'
      : null;
  if (part && kind === 'line') return { id: /kana/.test(plain) ? 'name_kana' : 'name', part };
  const rule = firstRule(NAMES, plain, kind);
  return rule ? { id: rule[0] } : null;
}

/** @param {string} tokens @returns {Meaning | null} */
export function meaningOfAutocomplete(tokens) {
  const token = tokens.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  if (/^cc-/.test(token)) return { id: 'payment' };
  if (/password|^username$|one-time-code/.test(token)) return { id: 'password' };
  if (/^(organization|bday|sex|url|nickname)/.test(token)) return { id: 'other' };
  return AUTOCOMPLETE[token] ?? null;
}

/** @param {string} text @returns {boolean} whether ticking it would be a word given for the person */
export const isConsent = text => {
  const plain = inUsualLetters(text);
  return CONSENT.test(plain) || Boolean(moreConsent?.test(plain));
};

/** @param {string} text @returns {boolean} whether nothing is to be put in where it stands */
export const keepsOut = remembered('out', text => KEEP_OUT.test(inUsualLetters(text)));

/** @param {string} text @returns {boolean} whether an address is asked for that the person has for themselves */
export const isOwnPage = text => OWN_PAGE.test(inUsualLetters(text));

/** @param {string} text @returns {string} without 'where that is known' */
const surely = text => clean(text).replace(/[・、]?[わ分]か.{0,3}場合.*/, '');

/** @param {string} text of one label @returns {boolean} whether what is asked for has to do with a wrong */
export const isOfWrong = text => WRONG.test(text);

/** @param {string} heading @returns {boolean} whether it stands over the facts of somebody else */
export const isAboutOthers = remembered('others', heading => {
  // "name (of firms: what it is called)", "name (or firm)"
  const text = surely(heading).replace(/\(([^)]*)\)?/g, (all, said) => (ASIDE.test(said) ? '' : all));
  return text.length <= SENTENCE && OTHERS.test(text) && !ONESELF.test(text);
});

/** @param {string} label @returns {boolean} whether it says behind a fact that it is somebody else's: 氏名（被害者） */
export const isOfOthersBehind = remembered('behind', label => {
  const [, before, behind] = /^\(([^)]+)\)|.[(:[〔](.+?)[)\]〕]?$/.exec(surely(label)) ?? [];
  const said = before ?? behind ?? '';
  return !ASIDE.test(said) && isAboutOthers(said);
});

/** @param {string} text in or below a box @returns {boolean} whether somebody else's fact is asked for */
export const isTheirs = text => {
  const plain = inSmallLetters(text).slice(0, LONGEST);
  return plain !== '' && !ASIDE.test(plain) && (THEIRS.test(plain) || isAboutOthers(plain) || isOfOthersBehind(plain));
};

/** @param {string} name of a control @returns {boolean} whether programmers call somebody else in it */
export const isOfOthers = name => OTHERS_NAME.test(plainName(name));

/** @param {string} heading @returns {boolean} whether it stands over the facts of the one who writes */
export const isAboutOneself = heading => heading.length <= SENTENCE && ONESELF.test(clean(heading));

/** @param {string} text @returns {boolean} whether it asks for one fact, and can be no title of several */
export const isOfOneFact = text => ONE_FACT.test(clean(text));

/** @param {string} text @returns {boolean} whether a row before a box is of the writer's firm, and no heading */
export const isOfFirm = text => FIRM_ROW.test(clean(text));

/** @param {string} text @returns {boolean} whether a label asks for the one who writes, and says so */
export const isOfWriter = text => WRITER.test(clean(text));

/** @param {string} words the title and headings of a page @returns {boolean} */
export const isReport = words => REPORT.test(words);

/** @param {string} words of a page or a form @returns {boolean} whether it is for something that no report is for */
export const isSomethingElse = words => SOMETHING_ELSE.test(words);

/** @param {string} words of a page @returns {boolean} whether people become members of something here */
export const isMembership = words => MEMBERSHIP.test(words) && !isReport(words) && !isInquiry(words);

/** @param {string} words of a page @returns {boolean} whether it is there to be written to */
export const isInquiry = words => INQUIRY.test(words);

/** @param {string} words of a page @returns {boolean} whether people put their own sites into a list here */
export const isLinks = words => LINKS.test(words) && !isReport(words) && !isInquiry(words);

/** @param {string} words of a page or a form @returns {boolean} whether it is there to be seen by all */
export const isComments = words => COMMENTS.test(words);
