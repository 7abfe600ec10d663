/**
 * Which form of the page is meant, and which of its controls are for which field. A page has other forms, too: search,
 * login, newsletters, comments.
 *
 * @import {Page} from './controls.js'
 * @import {ClassifiedControl} from './classify.js'
 *
 * @typedef {object} Whole what is known of a form beside its controls
 * @property {Map<string, string>} values what is to be filled in
 * @property {string} words the title and headings of the page
 * @property {string} own what the form says of itself
 *
 * @typedef {(readings: ClassifiedControl[], whole: Whole) => ClassifiedControl[]} Pass
 */

import { within as all } from '../dom/find.js';
import { attribute, getAttribute, kindOfNode, titleOf } from '../dom/native.js';
import { CHILDREN, GUARDIAN, HOME_PAGE, THEIR_FIRM } from '../words/form-labels.js';
import { bestOption } from './best-option.js';
import { scopeOf } from './controls.js';
import {
  clean,
  isComments,
  isConsent,
  isInquiry,
  isLinks,
  isMembership,
  isOfWriter,
  isOfWrong,
  isReport,
  isSomethingElse,
  meaningOf,
  saysSomething,
} from './labels.js';
import { PERSONAL } from './person.js';
import { labelling, textOf } from './words-around.js';

const HEADS = 'h1, h2, h3, legend';
const OF_FIRM = new Set(['phone', 'address', 'postal', 'prefecture', 'locality']);
const OF_SITE = /^(url|site_name|subject|notes)$/;
/** What is looked for in a neighbouring form, where the form that is meant has no box for it. */
const REPORTED = ['url', 'notes'];
/** Fields that nothing is chosen for. */
const WRITTEN = new Set(['url', 'notes', 'subject', 'name', 'name_kana', 'email', 'phone']);
const SURE = 8;
const GUESSED = 5;
const VERIFIED = 20;
const LIKELY = 0.7;

/**
 * @param {Page} page
 * @param {ClassifiedControl[]} readings
 * @param {Map<string, string>} values
 * @param {{map?: Record<string, string | string[]>, begun: boolean}} how
 *   `begun`: a step of this form was filled already
 * @returns {{boxes: Map<string, ClassifiedControl[]>, main: ClassifiedControl[], verified: 'used' | 'drifted' | null}}
 */
export function boxesFor(page, readings, values, { map = {}, begun }) {
  const { verified, read } = withMap(page, readings, values, map);
  if (!verified && isMembership(pageWords(page, 'h1', page.seen))) return { boxes: new Map(), main: [], verified };
  const shut = new Set(page.others.filter(({ type }) => type === 'password').map(({ element }) => scopeOf(element)));
  const words = pageWords(page, HEADS);
  const candidates = [...Map.groupBy(read, ({ control }) => control.scope)].flatMap(([scope, its]) => {
    const mayBeLogin =
      shut.has(scope) && !its.some(each => each.score === VERIFIED || (each.id === 'notes' && isArea(each)));
    if (mayBeLogin) return [];
    const own = formWords(scope);
    if (isSomethingElse(own) && !its.some(isArea)) return [];
    const whole = { values, words, own };
    const passed = PASSES.reduce((now, pass) => pass(now, whole), its);
    const rank = rankOf(passed, whole, begun);
    return rank ? [{ its: passed, own, rank }] : [];
  });
  // Where something can be reported beside the comments, the report is no comment.
  const beside = candidates.some(({ own, rank }) => rank >= 1 && isReport(own));
  const meant = candidates.filter(({ own }) => !beside || isReport(own) || !isComments(own));
  const main = meant.reduce((best, each) => (best && best.rank >= each.rank ? best : each), meant[0])?.its ?? [];
  const boxes = Map.groupBy(
    main.filter(({ id }) => id),
    ({ id }) => id,
  );
  for (const { its, own } of candidates) {
    if (its === main || isComments(own)) continue;
    for (const id of REPORTED) {
      const found = its.filter(each => each.id === id && each.score >= SURE);
      if (found.length && !boxes.has(id)) boxes.set(id, found);
    }
  }
  return { boxes, main, verified };
}

/**
 * How much of what is to be filled in a form asks for; 0 where it is not for us.
 * @param {ClassifiedControl[]} its
 * @param {Whole} whole
 * @param {boolean} begun
 */
function rankOf(its, { values, words }, begun) {
  const asked = its.filter(({ id }) => values.has(id) || (PERSONAL.has(id) && values.has('address')));
  const ids = [...new Set(asked.map(({ id }) => id))];
  const contents = ids.filter(id => !PERSONAL.has(id)).length;
  const contacts = ids.length - contents;
  const isForUs = contents || ((begun || contacts > 1 || isReport(words)) && !isSomethingElse(words));
  return isForUs ? contents + contacts * 0.3 : 0;
}

/** @param {ClassifiedControl} reading */
const isArea = ({ control }) => control.kind === 'area';

/** @param {Page} page @param {string} heads @param {(heading: Element) => boolean} [of] */
const pageWords = ({ roots }, heads, of = () => true) =>
  roots
    .map(root =>
      [kindOfNode(root) === 9 ? titleOf(root) : '', ...all(root, heads).filter(of).slice(0, 12).map(textOf)].join(' '),
    )
    .join(' ');

/** @param {Node} scope */
function formWords(scope) {
  if (kindOfNode(scope) === 9) return '';
  const buttons = all(scope, 'button:not([type=button]), input[type=submit]').slice(0, 6);
  return [
    attribute(/** @type {Element} */ (scope), 'role'),
    textOf(scope).slice(0, 60),
    ...all(scope, HEADS).slice(0, 4).map(textOf),
    ...buttons.map(each => getAttribute(each, 'value') ?? each.textContent),
  ].join(' ');
}

/**
 * @param {ClassifiedControl[]} its
 * @param {(reading: ClassifiedControl) => unknown} isMeant
 * @param {Partial<ClassifiedControl>} change
 */
export const changed = (its, isMeant, change) => its.map(each => (isMeant(each) ? { ...each, ...change } : each));

/** The only text of a form that is there to be written to is for what is reported. @type {Pass} */
const readOnlyText = (its, { values, words }) => {
  const [text, another] = its.filter(isArea);
  const isWritten =
    isReport(words) || isInquiry(words) || its.some(({ id }) => values.has(id) || /^(name|email|subject)$/.test(id));
  return text && !another && !text.id && isWritten
    ? changed(its, each => each === text, { id: 'notes', score: GUESSED })
    : its;
};

/** Where one form asks for a child and a guardian, it is the guardian who writes. @type {Pass} */
const readGuardians = its => {
  const said = its.map(({ words }) => [...labelling(words), ...words.groups]);
  if (!said.flat().some(text => CHILDREN.test(text))) return its;
  const taken = new Set(its.map(({ id }) => id));
  return its.map((each, index) => {
    const texts = said[index];
    if (each.id !== 'other' || each.control.kind !== 'line' || !texts.some(text => GUARDIAN.test(text))) return each;
    const meaning = texts.map(text => meaningOf(text.replace(GUARDIAN, ''), 'line')).find(Boolean);
    if (!meaning || !PERSONAL.has(meaning.id) || taken.has(meaning.id)) return each;
    taken.add(meaning.id);
    return { ...each, id: meaning.id, part: meaning.part ?? null, score: SURE };
  });
};

/**
 * Of two that are asked for the same, the one who is said to write is the person, and what else stands under the title
 * of the other is the other's. Where nothing tells who writes, nobody's facts go in.
 * @type {Pass}
 */
const preferWriters = its => {
  const asked = its.filter(each => PERSONAL.has(each.id) && labelOf(each));
  const isTold = (/** @type {ClassifiedControl} */ each) => each.whose === 'own' || isOfWriter(labelOf(each));
  const isOwn = (/** @type {ClassifiedControl} */ each) =>
    isTold(each) ||
    (each.part &&
      asked.some((first, at) => isTold(first) && first.id === each.id && isOtherHalf(first, asked[at + 1], each)));
  /** Whether a name, say, is asked for in two boxes, one right after the other. */
  const isOtherHalf = (
    /** @type {ClassifiedControl} */ first,
    /** @type {ClassifiedControl | undefined} */ next,
    /** @type {ClassifiedControl} */ each,
  ) => goesOnFrom(each, first) || (first.part && first.part !== each.part && next === each);
  const heads = asked.filter(each => !asked.some(other => other.id === each.id && goesOnFrom(each, other)));
  const isAgain = (/** @type {ClassifiedControl} */ each) =>
    heads.some(
      other => other !== each && other.id === each.id && other.part === each.part && labelOf(other) === labelOf(each),
    );
  const own = asked.filter(isOwn);
  const isOfOwn = (/** @type {string} */ title) => own.some(({ words: { titles } }) => titles[0] === title);
  const others = asked.filter(each => !own.includes(each));
  const twice = others.filter(each => own.some(({ id }) => id === each.id) || (heads.includes(each) && isAgain(each)));
  const isNobodys = !own.length && twice.some(({ id }) => id === 'name');
  const isAnothers = (/** @type {ClassifiedControl} */ each) =>
    others.includes(each) &&
    (isNobodys ||
      twice.some(
        ({
          id,
          words: {
            titles: [title],
          },
        }) => id === each.id || (title && title === each.words.titles[0] && own.length && !isOfOwn(title)),
      ));
  return changed(its, isAnothers, { id: 'other' });
};

/** @param {Pick<ClassifiedControl, 'words'>} each @param {ClassifiedControl} other that may stand right before it */
const goesOnFrom = ({ words: { previous, near } }, { control: { element } }) =>
  previous === element && !near.some(saysSomething);

/** Beside a name or a firm, a title is Dr, or director. @type {Pass} */
const dropTitles = its =>
  its.some(({ id, part }) => id === 'company' || (id === 'name' && part))
    ? changed(its, each => each.id === 'subject' && labelOf(each) === 'title', { id: 'other' })
    : its;

/** A list without words is known by its options. @type {Pass} */
const readLists = (its, { values }) =>
  its.map(each => (each.id || each.control.kind !== 'choice' ? each : { ...each, ...meaningOfList(each, values) }));

/** @param {ClassifiedControl} list @param {Map<string, string>} values @returns {Partial<ClassifiedControl>} */
function meaningOfList(list, values) {
  const { options } = list.control;
  const offers = (/** @type {RegExp} */ words) => options.filter(option => words.test(option)).length;
  if (offers(/東京都/) && offers(/大阪府/))
    return !list.unknown || PERSONAL.has(meaningOf(labelOf(list), 'line')?.id ?? '')
      ? { id: 'prefecture', score: GUESSED }
      : {};
  if (offers(/^https?:\/\/$/) > 1) return { id: 'scheme' };
  return offers(/./s) > 1 && !options.some(isConsent) && isOfHarm(options, values)
    ? { id: 'category', score: GUESSED }
    : {};
}

/** A list of subjects tells the kind, unless it offers the very words of our subject. @type {Pass} */
const readSubjectList = (its, { values }) =>
  changed(
    its,
    each =>
      each.id === 'category' &&
      meaningOf(labelOf(each), 'line')?.id === 'subject' &&
      each.control.options.includes(values.get('subject') ?? ''),
    { id: 'subject' },
  );

/** @param {string[]} options @param {Map<string, string>} values @returns {boolean} whether the harm is among them */
const isOfHarm = (options, values) => (bestOption(values.get('category') ?? '', options)?.likeness ?? 0) >= LIKELY;

/** @param {Pick<ClassifiedControl, 'words'>} reading @returns {string} the first words at it that say something */
const labelOf = ({ words }) => labelling(words).map(clean).find(Boolean) ?? '';

/**
 * Whether something is reported here, by what the page says, or by what the form asks: when something was found, or
 * which harm of several it is. Who makes pages for firms is consulted about the firm's own.
 * @param {ClassifiedControl[]} its
 * @param {Whole} whole
 */
const isReported = (its, { values, words }) =>
  isOfWrong(words) ||
  its.some(
    ({ id, score, control: { kind, options } }) =>
      (id === 'found_at' && score >= SURE) || (id === 'category' && kind === 'choice' && isOfHarm(options, values)),
  ) ||
  (isReport(words) && !its.some(isOfFirm));

/** @param {ClassifiedControl} reading */
const isOfFirm = ({ id }) => id === 'company';

/**
 * Where nothing is reported, people are asked for their own site and days, and firms for their own address.
 * @type {Pass}
 */
const dropOwn = (its, whole) => {
  if (isReported(its, whole)) return its;
  if (isLinks(whole.words)) return changed(its, ({ id }) => OF_SITE.test(id), { id: 'other' });
  const comments = isComments(`${whole.words} ${whole.own}`) && !isInquiry(whole.words);
  const asked = comments || its.some(isOfFirm) ? /^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/ : /^$/;
  return changed(
    its,
    each => {
      const label = labelOf(each);
      if (isOfWrong(label)) return false;
      if (each.id === 'url') return label && (asked.test(label) || HOME_PAGE.test(label));
      return each.id === 'site_name' || (each.id === 'found_at' && each.score < SURE);
    },
    { id: 'other' },
  );
};

/** A form for firms only: what it asks for is the firm's. @type {Pass} */
const leaveToFirms = (its, whole) =>
  its.some(each => isOfFirm(each) && labelling(each.words).some(text => THEIR_FIRM.test(text))) &&
  !isReported(its, whole)
    ? changed(its, ({ id }) => OF_FIRM.has(id), { id: 'company' })
    : its;

/** What the words leave open and the form as a whole tells: each goes on from what those before it have read. */
const PASSES = [
  readOnlyText,
  readGuardians,
  preferWriters,
  dropTitles,
  readLists,
  readSubjectList,
  dropOwn,
  leaveToFirms,
];

/**
 * A desk's verified selectors, each checked: a form that was built anew may have another control at the same place.
 * @param {Page} page
 * @param {ClassifiedControl[]} readings
 * @param {Map<string, string>} values
 * @param {Record<string, string | string[]>} map
 * @returns {{verified: 'used' | 'drifted' | null, read: ClassifiedControl[]}}
 */
function withMap({ roots }, readings, values, map) {
  const asked = Object.entries(map).filter(([id]) => values.has(id));
  let read = readings;
  let drifted = false;
  for (const [id, css] of asked) {
    const found = [css].flat().map(each => {
      const elements = roots.flatMap(root => all(root, each));
      return read.find(({ control }) => elements.some(it => control.element === it || control.choices.includes(it)));
    });
    if (found.length && found.every(each => each && takes(each, id)))
      read = read.map(each =>
        found.includes(each) ? { ...each, id, score: VERIFIED } : each.id === id ? { ...each, id: '' } : each,
      );
    else drifted = true;
  }
  return { verified: asked.length ? (drifted ? 'drifted' : 'used') : null, read };
}

/** @param {ClassifiedControl} reading @param {string} field @returns {boolean} whether it may be for this field */
const takes = ({ id, control: { kind, options } }, field) =>
  (!id || id === field) && !(kind === 'choice' && (WRITTEN.has(field) || options.some(isConsent)));
