/**
 * Which form of the page is meant, and which of its controls are for which field. A page has other forms, too: search,
 * login, newsletters, comments.
 *
 * @import {Page} from './controls.js'
 * @import {ClassifiedControl} from './classify.js'
 */

import { formOf } from '../dom/control.js';
import { within as all } from '../dom/find.js';
import { getAttribute as attribute, kindOfNode, rootOf, titleOf } from '../dom/native.js';
import { CHILDREN, GUARDIAN, HOME_PAGE } from '../words/form-labels.js';
import { bestOption } from './best-option.js';
import {
  clean,
  isComments,
  isConsent,
  isInquiry,
  isMembership,
  isOfWriter,
  isOfWrong,
  isReport,
  isSomethingElse,
  meaningOf,
} from './labels.js';
import { PERSONAL } from './person.js';
import { textOf } from './words-around.js';

const OF_FIRM = new Set(['phone', 'address', 'postal', 'prefecture', 'locality']);
/** What is looked for in a neighbouring form, where the form that is meant has no place for it. */
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
 * @param {{map?: Record<string, string | string[]>, begun: boolean}} how `begun`: a step of this form was filled
 *   already
 * @returns {{places: Map<string, ClassifiedControl[]>, main: ClassifiedControl[], verified: 'used' | 'drifted' | null}}
 */
export function placesFor(page, readings, values, { map = {}, begun }) {
  const verified = useMap(page, readings, values, map);
  const forms = Map.groupBy(readings, ({ control }) => control.scope);
  const shut = new Set(page.others.filter(({ type }) => type === 'password').map(({ element }) => scopeOf(element)));
  const words = pageWords(page, 'h1, h2, h3, legend');
  if (isMembership(pageWords(page, 'h1', page.seen)) && !verified) return { places: new Map(), main: [], verified };
  const candidates = [...forms].flatMap(([scope, its]) => {
    if (
      shut.has(scope) &&
      !its.some(({ id, control, score }) => score === VERIFIED || (id === 'notes' && control.kind === 'area'))
    )
      return [];
    const own = formWords(scope);
    if (isSomethingElse(own) && !its.some(({ control }) => control.kind === 'area')) return [];
    guess(its, values, isReport(words) || isInquiry(words));
    // Who makes pages for firms is consulted about the firm's own.
    const reported =
      isOfWrong(words) || asksForHarm(its, values) || (isReport(words) && !its.some(({ id }) => id === 'company'));
    if (!reported) dropOwn(its, isComments(`${words} ${own}`) && !isInquiry(words));
    if (!reported && its.some(isFirm)) for (const each of its) if (OF_FIRM.has(each.id)) each.id = 'company';
    const ids = new Set(
      its.filter(({ id }) => values.has(id) || (PERSONAL.has(id) && values.has('address'))).map(({ id }) => id),
    );
    const contents = [...ids].filter(id => !PERSONAL.has(id));
    const contacts = ids.size - contents.length;
    if (!contents.length && !(begun || contacts > 1 || isReport(words))) return [];
    if (!contents.length && isSomethingElse(words)) return [];
    return ids.size ? [{ its, own, rank: contents.length + contacts * 0.3 }] : [];
  });
  // Where something can be reported beside the comments, the report is no comment.
  const beside = candidates.some(({ own, rank }) => rank >= 1 && isReport(own));
  const meant = candidates.filter(({ own }) => !beside || isReport(own) || !isComments(own));
  const main = meant.reduce((best, each) => (best && best.rank >= each.rank ? best : each), meant[0])?.its ?? [];
  const places = Map.groupBy(
    main.filter(({ id }) => id),
    ({ id }) => id,
  );
  for (const { its, own } of candidates) {
    if (its === main || isComments(own)) continue;
    for (const id of REPORTED) {
      const found = its.filter(each => each.id === id && each.score >= SURE);
      if (found.length && !places.has(id)) places.set(id, found);
    }
  }
  return { places, main, verified };
}

/** @param {Element} element */
const scopeOf = element => formOf(element) ?? rootOf(element, { composed: true });

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
    attribute(scope, 'role') ?? '',
    textOf(scope).slice(0, 60),
    ...all(scope, 'h1, h2, h3, legend').slice(0, 4).map(textOf),
    ...buttons.map(each => attribute(each, 'value') ?? each.textContent),
  ].join(' ');
}

/**
 * What the words leave open and the form as a whole tells: its only text, its list of harms.
 * @param {ClassifiedControl[]} its
 * @param {Map<string, string>} values
 * @param {boolean} asks whether the page is there to be written to
 */
function guess(its, values, asks) {
  const areas = its.filter(({ id, control }) => control.kind === 'area' && (!id || id === 'notes'));
  const others = its.filter(({ id, control }) => control.kind === 'area' && id);
  if (
    areas.length === 1 &&
    !areas[0].id &&
    !others.length &&
    (asks || its.some(({ id }) => values.has(id) || id === 'name' || id === 'email' || id === 'subject'))
  ) {
    Object.assign(areas[0], { id: 'notes', score: GUESSED });
  }
  readGuardians(its);
  preferWriters(its);
  const named = its.some(({ id, part }) => id === 'company' || (id === 'name' && part));
  // Dr, or director.
  for (const each of its) if (named && each.id === 'subject' && labelOf(each) === 'title') each.id = 'other';
  const lists = its.filter(({ id, control }) => control.kind === 'choice' && !id);
  for (const list of lists) {
    const { options } = list.control;
    if (options.some(option => /東京都/.test(option)) && options.some(option => /大阪府/.test(option)))
      Object.assign(list, { id: 'prefecture', score: GUESSED });
    else if (options.filter(option => /^https?:\/\/$/.test(option)).length > 1) list.id = 'scheme';
    else if (
      options.filter(Boolean).length > 1 &&
      !options.some(isConsent) &&
      (bestOption(values.get('category') ?? '', options)?.likeness ?? 0) >= LIKELY
    ) {
      Object.assign(list, { id: 'category', score: GUESSED });
    }
  }
}

/**
 * Of two that are asked for their name, the one who is said to write is the person.
 * @param {ClassifiedControl[]} its
 */
function preferWriters(its) {
  for (const fact of PERSONAL) {
    const asked = its.filter(each => each.id === fact && !each.part && labelOf(each));
    const writers = asked.filter(each => isOfWriter(labelOf(each)));
    if (writers.length) for (const each of asked) if (!writers.includes(each)) each.id = 'other';
  }
}

/** Where one form asks for a child and a guardian, it is the guardian who writes. @param {ClassifiedControl[]} its */
function readGuardians(its) {
  const said = its.map(({ words: { own, near, rows, groups } }) => [...own, ...near, ...rows, ...groups]);
  if (!said.flat().some(text => CHILDREN.test(text))) return;
  for (const [index, each] of its.entries()) {
    if (each.id !== 'other' || each.control.kind !== 'line' || !said[index].some(text => GUARDIAN.test(text))) continue;
    const meaning = said[index].map(text => meaningOf(text.replace(GUARDIAN, ''), 'line')).find(Boolean);
    if (meaning && PERSONAL.has(meaning.id) && !its.some(({ id }) => id === meaning.id))
      Object.assign(each, { id: meaning.id, part: meaning.part ?? null, score: SURE });
  }
}

/**
 * A form may say what it is for by what it asks: when something was found, or which harm of several it is.
 * @param {ClassifiedControl[]} its
 * @param {Map<string, string>} values
 */
const asksForHarm = (its, values) =>
  its.some(
    ({ id, score, control: { kind, options } }) =>
      (id === 'found_at' && score >= SURE) ||
      (id === 'category' &&
        kind === 'choice' &&
        (bestOption(values.get('category') ?? '', options)?.likeness ?? 0) >= LIKELY),
  );

/** @param {ClassifiedControl} reading @returns {string} the first words at it that say something */
const labelOf = ({ words: { own, near, rows } }) => [...own, ...near, ...rows].map(clean).find(Boolean) ?? '';

/** A form for firms only: what it asks for is the firm's. @param {ClassifiedControl} reading */
const isFirm = ({ id, words }) =>
  id === 'company' && [...words.own, ...words.near, ...words.rows].some(text => /御社|貴社|貴団体/.test(text));

/**
 * Where nothing is reported, people are asked for their own site and days, and firms for their own address.
 * @param {ClassifiedControl[]} its
 * @param {boolean} comments
 */
function dropOwn(its, comments) {
  const asked =
    comments || its.some(({ id }) => id === 'company') ? /^((web)? ?サイト)?(の)?(url|リンク|link|アドレス)$/ : /^$/;
  for (const each of its) {
    if (isOfWrong(labelOf(each))) continue;
    if (each.id === 'site_name' || (each.id === 'found_at' && each.score < SURE)) each.id = 'other';
    if (each.id !== 'url') continue;
    const label = labelOf(each);
    if (label && (asked.test(label) || HOME_PAGE.test(label))) each.id = 'other';
  }
}

/**
 * A desk's verified selectors, each checked: a form that was built anew may have another control at the same place.
 * @param {Page} page
 * @param {ClassifiedControl[]} readings
 * @param {Map<string, string>} values
 * @param {Record<string, string | string[]>} map
 * @returns {'used' | 'drifted' | null}
 */
function useMap({ roots }, readings, values, map) {
  const asked = Object.entries(map).filter(([id]) => values.has(id));
  let drifted = false;
  for (const [id, css] of asked) {
    const found = (Array.isArray(css) ? css : [css]).map(each => {
      const elements = roots.flatMap(root => all(root, each));
      return readings.find(({ control }) =>
        elements.some(element => control.element === element || control.choices.includes(element)),
      );
    });
    const right = found.every(
      each =>
        each &&
        (!each.id || each.id === id) &&
        !(each.control.kind === 'choice' && (WRITTEN.has(id) || each.control.options.some(isConsent))),
    );
    if (!right || !found.length) {
      drifted = true;
      continue;
    }
    for (const each of readings) if (each.id === id && !found.includes(each)) each.id = '';
    for (const each of found) if (each) Object.assign(each, { id, score: VERIFIED });
  }
  return asked.length ? (drifted ? 'drifted' : 'used') : null;
}
