/**
 * Who wrote a post, by name and by handle or id.
 *
 * @import {Region} from './region.js'
 * @import {PostedAt} from './posted-at.js'
 *
 * @typedef {{name: string, id: string, at: Element | null, sure: boolean}} Author
 *   sure: named by more than its place or a line
 */

import { matches, within } from '../dom/find.js';
import { attribute, attributesOf, childrenOf, firstOf, previousOf, tagOf } from '../dom/native.js';
import { above, beside, isElement, nearest } from '../dom/tree.js';
import { AUTHOR_LABEL, AUTHOR_WORD, REPLY_FROM, WROTE } from '../words/page-words.js';
import { decoded, isAction, local } from './addresses.js';
import { BOARD_ID, idOf } from './author-id.js';
import { isBoldName } from './bold-names.js';
import { isBystander } from './bystander.js';
import * as sign from './class-names.js';
import { saidIn, signOf } from './drawn-words.js';
import { isBeforeHandle, isHandleOf } from './handles.js';
import { rowValue, toldBeside } from './label-rows.js';
import { leadingName } from './leading-name.js';
import { nameBefore, nameBehind } from './name-before.js';
import { fits, plainName, tidy } from './names.js';
import { labelledPortrait, portrayedIn } from './portraits.js';
import { address, isNamedLikeItsAddress, isProfileLink, partOf } from './post-marks.js';
import { postedLine } from './posted-line.js';
import { isShort, ownWords, piecesOf, rawText, trimmed } from './remembered.js';
import { wordsIn } from './text-content.js';
import { readTime } from './times.js';
import { isBetween, isLabelOf, isStarter, toldName } from './told-names.js';

const { raw } = String;

/** A label and the name after it, up to what cannot be of it: "名前：みどり 投稿日：…", "by Ana on 3 May". */
const LABELLED = new RegExp(
  raw`(?:(?:${AUTHOR_LABEL})\s*[:：]|(?:${AUTHOR_WORD})\s)\s*` +
    raw`([^\s:：|／/][^\n\u3000|：]{0,40}?)\s*` +
    raw`(?:(?:[:：]\s*)?$|[\n\u3000]|[|»·•—–]|投稿日|日時|\d{4}[年/-]|\d\d/\d\d/\d\d|\[` +
    raw`|\bon\b|\bam\b \d|\bat\b|\bsaid|\bID[:：]|◆|【|@(?:\s|$))`,
  'iu',
);
const HEAD_LINE =
  /^\s*\[?\d{1,6}\]?\s*[:：.．]\s*(?:名前\s*[:：]\s*)?(\S.{0,59}?)\s*(?:[:：]\s*)?(?:投稿日\s*[:：]\s*)?$/u;
/** Words that end with who wrote them: "Rudi schrieb:", "… -- Rudi (", "Rudi |", and a time after that. */
const ENDING = new RegExp(
  raw`^(?:(.{1,40}?)\s*(?:${WROTE})\s*[:：]?` +
    raw`|.*\s--\s+(.{1,40}?)\s*[(（]?` +
    raw`|(?:re\b|.*[ぁ-ヶ一-龠]).*\s-\s+(.{1,40}?)` +
    raw`|([^\s|｜(（。、]{1,20})\s*[(（]|([^|｜]{1,40}?)\s*[|｜@])\s*$`,
  'iu',
);
const DATA = /^(?:author|data-(?:author|user|(?:user-?|author-|screen-)?name))$/;

/**
 * @param {Region} region
 * @param {(element: Element) => boolean} inText what is the words of the post
 * @param {PostedAt} time
 * @param {Element[]} peers
 * @returns {Author}
 */
export const authorOf = (region, inText, time, peers) => {
  const link = time.at && nearest(time.at, 'a[href]');
  const best = named(region, inText, link ? address(link) : '');
  if (best && best.score >= STRONG)
    return {
      name: best.name,
      id: idOf(region, best.at, inText, best.name, time.at),
      at: best.at,
      sure: best.score >= LIKELY.name,
    };
  if (region.elements().some(each => isEmptyPlace(each) && !inText(each)))
    return { name: '', id: '', at: null, sure: false };
  const name =
    inLines(region, time) ||
    besideTime(best, time, region, inText) ||
    (best
      ? ''
      : leadingName(region, peers, inText, time.at) ||
        nameBefore(time.at, region, peers, inText) ||
        nameBehind(time.at, region) ||
        labelledPortrait(region.elements(), inText));
  const at = best?.name === name ? best.at : null;
  return { name, id: idOf(region, at, inText, name, time.at), at, sure: false };
};

/** The place of a name in which none stands: whoever wrote it gave none. @param {Element} each */
const isEmptyPlace = each =>
  !childrenOf(each).length && !trimmed(each) && sign.isAuthor(each) && /name/i.test(sign.wordsOf(each));

/**
 * A weak sign counts beside a time, also beside one without its year.
 * @param {{name: string} | null} best @param {PostedAt} time
 * @param {Region} region @param {(element: Element) => boolean} inText
 */
const besideTime = (best, { iso }, region, inText) =>
  best && (iso || region.elements().some(each => !inText(each) && isMoment(rawText(each)))) ? best.name : '';

/** @param {string} text */
const isMoment = text => text.length < 30 && sign.isTimely(text);

/** Whom the lines before the time name. @param {Region} region @param {PostedAt} time */
const inLines = (region, time) =>
  told(headLine(region, time.at), false) ||
  told(postedLine(region).name, false) ||
  linesBefore(region, time)
    .map(line => told(line, true))
    .find(Boolean) ||
  '';

/** Whom a line of words names. @param {string} words @param {boolean} ends it is one line, and ends before the time */
const told = (words, ends) => {
  const line = words.slice(-600);
  const name = tidy(
    HEAD_LINE.exec(line)?.[1] ??
      LABELLED.exec(line)?.[1] ??
      (ends ? ENDING.exec(line)?.slice(1).find(Boolean) : '') ??
      '',
  );
  return fits(name) ? name : '';
};

/**
 * What a post shows before its time in the same line, and the line above: first where the year is told, and where the
 * very minute is, in a mail's head below an overview of its thread.
 * @param {Region} region
 * @param {PostedAt} time
 */
const linesBefore = (region, { iso }) => {
  const lines = iso
    ? wordsIn(
        region.roots,
        each => !region.owns(each) || (isElement(each) && (sign.isQuote(each) || trimmed(each) === '?')),
      )
        .replace(/…/g, '...')
        .split('\n')
    : [];
  const timed = lines.flatMap((line, i) => {
    const moment = line.length < 600 ? readTime(line, 'dmy') : null;
    return moment?.iso.slice(0, 4) === iso.slice(0, 4) ? [{ moment, line, above: lines[i - 1] ?? '' }] : [];
  });
  return timed
    .filter(({ moment }, i) => !i || (moment.clock && moment.iso.slice(0, 16) === iso.slice(0, 16)))
    .slice(0, 3)
    .flatMap(({ moment, line, above }) => [line.slice(0, moment.at), above.slice(-600)].map(each => each.trim()));
};

/** How much says that an element holds the writer's name. */
const LIKELY = {
  stated: 10,
  row: 9.5,
  data: 9,
  standard: 9,
  linkCalled: 8,
  called: 6,
  link: 5,
  name: 4,
  mail: 4,
  told: 5.5,
  answers: 4.5,
  site: 3,
  bold: 2,
};
/** Less than this is taken only beside a time. */
const STRONG = 3;

/** @param {Region} region @param {(element: Element) => boolean} inText @param {string} own address of the post */
const named = (region, inText, own) => {
  const best = likeliest(region, inText, own);
  const shown = best && asShown(best, region, inText);
  return shown && shown.score >= LIKELY.data ? shown : (inData(region.box, shown) ?? shown);
};

/**
 * The element that is most likely the name; the address of a post begins with its writer's, whoever shares it.
 * @param {Region} region @param {(element: Element) => boolean} inText @param {string} own
 */
const likeliest = (region, inText, own) => {
  /** @type {{name: string, at: Element, score: number} | null} */
  let best = null;
  const portrayed = portrayedIn(region.elements(), LIKELY.link, LIKELY.site);
  for (const each of region.elements()) {
    const seen = isLabelOf(each, region.box) ? LIKELY.data : Math.max(likely(each), portrayed.get(each) ?? 0);
    const score = seen && own.startsWith(`${address(each)}/`) ? seen + 1 : seen;
    if (score <= (best?.score ?? 0) || inText(each) || isWholePost(each, region) || isQuoted(each, region)) continue;
    if (NO_AUTHORS.some(isNone => isNone(each))) continue;
    const at = innermost(each);
    const name = nameIn(each, at, score === LIKELY.row);
    if (fits(name) || isStarter(at, name)) best = { name, at, score };
  }
  return best;
};

/**
 * The name that a link shows before another link to the same person says the handle.
 * @template {{name: string, at: Element}} T
 * @param {T} best @param {Region} region @param {(element: Element) => boolean} inText
 * @returns {T}
 */
const asShown = (best, region, inText) => {
  const handle = nearest(best.at, 'a[href]');
  if (!handle || !address(handle) || !isHandleOf(handle, best.name)) return best;
  const called = beside(handle, previousOf);
  if (called && isCalledBefore(called) && !inText(called)) return { ...best, name: tidy(saidIn(called)) };
  for (const each of region.elements()) {
    if (each === handle) break;
    if (tagOf(each) !== 'a' || address(each) !== address(handle) || inText(each)) continue;
    const at = innermost(each);
    const name = nameIn(each, at, false);
    if (fits(name) && isShownName(each, name)) return { ...best, name, at };
  }
  return best;
};

/** Whether what stands right before a handle is a writer's name as it is shown. @param {Element} each */
const isCalledBefore = each =>
  (sign.isAuthor(each) || isBeforeHandle(each)) &&
  isShort(each, 60) &&
  !matches(each, ':has(a)') &&
  fits(tidy(saidIn(each))) &&
  !NO_AUTHORS.some(isNone => isNone(each));

/**
 * Neither a handle, nor what somebody did.
 * @param {Element} link @param {string} name
 */
const isShownName = (link, name) => !/^@|さんが.*した$/.test(name) && !NO_AUTHORS.some(isNone => isNone(link));

/** What stands at names and is none. @type {((each: Element) => boolean)[]} */
const NO_AUTHORS = [each => isOfControls(each), each => isId(each), each => isNote(each), each => isBystander(each)];

/**
 * The name in the data of a post's box.
 * @param {Element} box
 * @param {{name: string, at: Element} | null} best that was found in it
 */
const inData = (box, best) => {
  const name = saidOfBox(box);
  // What an element shows behind an "@" is a handle.
  return name && !(best && rawText(box).includes(`@${name}`))
    ? { name, at: best?.name === name ? best.at : null, score: LIKELY.data }
    : null;
};

/**
 * The name that an element holds.
 * @param {Element} each
 * @param {Element} at the name alone in it
 * @param {boolean} row it stands in a row with a label
 */
const nameIn = (each, at, row) => {
  if (toldName(each)) return plainName(toldName(each));
  const said = attribute(each, 'content') || (row && /^[\s:：]/.test(rawText(at)) ? rowValue(at) : ownText(at));
  return tidy(said || saidIn(at));
};

/** Whether an element is a note in brackets behind a name: "みどり（日記の持ち主）". @param {Element} each */
const isNote = each =>
  /^[(（].*[)）]$/.test(trimmed(each)) && beside(each, previousOf) !== null && partOf(above(each) ?? each) === 'author';

const BUTTON = 'button,[role=button]';

/** Whether an element holds what one presses and is no name, or links that do something with the post. */
const isOfControls = (/** @type {Element} */ each) =>
  isShort(each, 200) &&
  (nearest(each, 'nav,[role=navigation],[role=img]') !== null ||
    [nearest(each, BUTTON), ...within(each, BUTTON)].some(at => at && presses(at)) ||
    within(each, 'a[href]').some(link => isAction(address(link) || 'x:') && !isSearchedFor(link)));

/** Whether it says what a press does; a button that is all of a post does not. @param {Element} at */
const presses = at =>
  trimmed(at) && !sign.isAuthor(at) && !within(at, isShort(at, 60) ? 'time,h2,h3' : 'a,time,h2,h3').length;

/** Whether a link looks for all that a name wrote. @param {Element} link */
const isSearchedFor = link => {
  const [, sought = ''] = /[?&](?:q|query|word|name|author|user|handle)=([^&#]*)/.exec(decoded(address(link))) ?? [];
  return sought !== '' && sought === trimmed(link);
};

/** Whether an element is the id that a board gives for a day: "ID:<b>a1b2C3d4</b>". @param {Element} each */
const isId = each => {
  const around = above(each);
  const text = around ? rawText(around) : '';
  return text.length < 60 && BOARD_ID.exec(text)?.[1] === trimmed(each);
};

/** @param {Element} each @param {Region} region */
const isWholePost = (each, region) => region.roots.includes(each) && childrenOf(each).length > 0;

/** @param {Element} each @param {Region} region */
const isQuoted = (each, region) =>
  [each, above(each), above(above(each) ?? each)].some(
    outer => outer !== null && sign.isQuote(outer) && region.owns(outer) && !region.roots.includes(outer),
  );

/** The name in the data of a post's box, '' where there is none. @param {Element} box */
const saidOfBox = box =>
  attributesOf(box)
    .filter(name => DATA.test(name))
    .map(name => tidy(attribute(box, name)))
    .find(fits) ?? '';

/** How much an element looks like the writer's name. @param {Element} each */
const likely = each => {
  const standard = byStandard(each) || (toldBeside(each) === 'author' ? LIKELY.row : 0);
  if (standard) return standard;
  const profile = isProfileLink(each);
  if (sign.isAuthor(each)) return (profile ? LIKELY.linkCalled : LIKELY.called) - +sign.isOfReply(each);
  if (profile && !/\/(?:posts|search|photos?|albums?)\b/.test(local(address(each))))
    return trimmed(each) ? LIKELY.link : 0;
  if (isBeforeHandle(each)) return LIKELY.called;
  if (toldName(each)) return REPLY_FROM.test(rawText(each)) ? LIKELY.answers : LIKELY.told;
  return sign.isName(each) || isNamedLikeItsAddress(each) ? LIKELY.name : byHabit(each);
};

/** How much an element looks like a name of one who left no more. @param {Element} each */
const byHabit = each => {
  if (tagOf(each) === 'a' && /^mailto:/i.test(attribute(each, 'href'))) return LIKELY.mail;
  if (isBetween(each)) return LIKELY.name;
  if (isHomePage(each)) return LIKELY.site;
  return isBoldName(each) ? LIKELY.bold : 0;
};

/** What microdata and microformats say. @param {Element} each */
const byStandard = each => {
  const itemprop = attribute(each, 'itemprop');
  const person = itemprop === 'name' && nearest(each, '[itemprop=author],[itemprop=creator]');
  if (sign.isThing(each)) return 0;
  if (person || matches(each, '.p-author .p-name,.vcard .fn,.h-card .p-name')) return LIKELY.stated;
  if (/^(?:author|creator|commentAuthor)$/.test(itemprop) || matches(each, '.p-author,[rel~=author]'))
    return LIKELY.standard;
  return itemprop === 'name' && nearest(each, '[itemtype$=Person]') ? LIKELY.standard : 0;
};

/** A guest's home page. @param {Element} each */
const isHomePage = each =>
  matches(each, 'a[rel~=nofollow],a[rel~=external],a[rel~=ugc]') &&
  address(each) !== '' &&
  new URL(address(each)).pathname.length < 2;

/** @param {Element} part */
const isCalledName = part => sign.isName(part) && sign.wordsOf(part).includes(' name ');

/** The name alone, inside what holds it with a picture, a rank or a date. @param {Element} each */
const innermost = each => {
  let at = each;
  for (let steps = 0; steps < 6; steps += 1) {
    if (ownText(at)) return at;
    const all = [...childrenOf(at)].filter(
      part => trimmed(part) && !matches(part, 'script,style,time,svg,[class*=badge i],[class*=avatar i]'),
    );
    const named = all.filter(part => !/^\s*(?:@|[(（].*[)）]\s*$)/.test(rawText(part)));
    const parts = named.length ? named : all;
    if (!parts.length) return at;
    // A name in lines with a rank, a place, a count of posts.
    const lines = parts.slice(1).some(part => matches(part, 'div,p,ul') || /\d/.test(rawText(part)));
    const text = trimmed(at);
    const chosen =
      parts.find(part => sign.isAuthor(part) || isCalledName(part) || matches(part, 'cite,.fn')) ??
      within(at, 'a[href]').find(link => isProfileLink(link) && fits(tidy(rawText(link)))) ??
      (parts.length < 2 && !ownWords(at) ? parts[0] : null) ??
      (!lines && fits(tidy(text)) && !/\S\s*[@·•|]/.test(text) ? null : parts[0]);
    if (!chosen) return at;
    at = chosen;
  }
  return at;
};

/**
 * Whether a part is the first letter of a name, drawn apart; a portrait shows it again.
 * @param {Element} part @param {string} own
 */
const isInitial = (part, own) =>
  firstOf(/** @type {Element} */ (above(part))) === part &&
  /^\p{L}$/u.test(rawText(part)) &&
  /^\p{L}/u.test(own) &&
  own[0].toLowerCase() !== rawText(part).toLowerCase();

/** Words that stand in an element itself and could be a name, and are no trip behind one. @param {Element} at */
const ownText = at => {
  const own = piecesOf(at).join('');
  if ([...childrenOf(at)].some(part => (tagOf(part) === 'img' ? signOf(part) : isInitial(part, own))))
    return saidIn(at);
  return fits(tidy(own)) && !/^\s*◆|[·•|]|\d{4}/.test(own) ? own : '';
};

/**
 * What stands before the time, where head and words are not told apart by elements.
 * @param {Region} region
 * @param {Element | null} time
 */
const headLine = (region, time) => {
  const text = region.beginning.replace(/…/g, '...'); // as times are counted in
  const moment = readTime(text, 'ymd');
  if (moment) return text.slice(0, moment.at);
  const shown = time && isShort(time, 40) ? text.indexOf(trimmed(time)) : -1;
  return shown > 0 ? text.slice(0, shown) : '';
};
