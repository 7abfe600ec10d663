/**
 * Who wrote a post, by name and by handle or id.
 *
 * @import {Region} from './region.js'
 * @import {PostedAt} from './posted-at.js'
 *
 * @typedef {{name: string, id: string, at: Element | null}} Author
 */

import { matches, within } from '../dom/find.js';
import { attribute, attributesOf, childrenOf, holds, tagOf } from '../dom/native.js';
import { above, isText, nearest, outwards } from '../dom/tree.js';
import { isProfile } from './addresses.js';
import * as sign from './class-names.js';
import { address } from './post-box.js';
import { piecesOf, rawText } from './remembered.js';
import { wordsIn } from './text-content.js';
import { readTime } from './times.js';

const LABELLED =
  /(?:(?:名前|投稿者?|お名前|ニックネーム|ハンドル|書いた人|\bname|\bfrom|\bauthor)\s*[:：]|(?:投稿者|\b(?:name|from|by|von|par|por))\s)\s*([^\s:：|／/][^\n\u3000|：]{0,40}?)\s*(?:[:：]?\s*$|[\n\u3000]|[|»·•—–]|投稿日|日時|\d{4}[年/-]|\d\d\/\d\d\/\d\d|\[|\bon\b|\bam\b \d|\bat\b|\bsaid|\bID[:：]|◆|【)/iu;
const HEAD_LINE = /^\s*\[?\d{1,6}\]?\s*[:：.．]\s*(?:名前\s*[:：]\s*)?(.{1,60}?)\s*[:：]?\s*(?:投稿日\s*[:：]\s*)?$/u;
/** Words that end with who wrote them: "Rudi schrieb:", "… -- Rudi (", "Rudi |", and a time after that. */
const ENDING =
  /^(?:(.{1,40}?)\s*(?:schrieb|schreibt|says?|said|wrote|a écrit|escribió|dijo|さん(?:より)?)\s*[:：]?|.*\s--\s+(.{1,40}?)\s*[(（]?|(?:re\b|.*[ぁ-ヶ一-龠]).*\s-\s+(.{1,40}?)|([^|｜]{1,40}?)\s*[|｜@])\s*$/iu;
const BOARD_ID = /\bID[:：]\s?([\w+/.!?*]{3,20})/;
const HANDLE = /(?:^|[\s(（])(@[\w.-]{1,40}(?:@[\w.-]+\.\w+)?)(?:$|[\s)）])/;
const DATA = /^(?:author|data-(?:author|user|(?:user-?|author-|screen-)?name))$/;

/**
 * @param {Region} region
 * @param {(element: Element) => boolean} inText what is the words of the post
 * @param {PostedAt} time
 * @returns {Author}
 */
export const authorOf = (region, inText, time) => {
  const best = named(region, inText);
  const strong = best && best.score > 2 ? best : null;
  const name =
    strong?.name ||
    told(headLine(region, time.at), false) ||
    linesBefore(region, time)
      .map(line => told(line, true))
      .find(Boolean) ||
    (time.iso && best?.name) ||
    '';
  const at = best?.name === name ? best.at : null;
  return { name, id: idOf(region, at, inText, name), at };
};

/** Whom a line of words names. @param {string} line @param {boolean} ends it is one line, and ends before the time */
const told = (line, ends) => {
  const name = tidy(
    HEAD_LINE.exec(line)?.[1] ??
      LABELLED.exec(line)?.[1] ??
      (ends ? ENDING.exec(line)?.slice(1).find(Boolean) : '') ??
      '',
  );
  return fits(name) ? name : '';
};

/** What a post shows before its time in the same line, and the line above. @param {Region} region @param {PostedAt} time */
const linesBefore = (region, { iso }) => {
  const lines = iso
    ? wordsIn(region.roots, each => !region.owns(each))
        .replace(/…/g, '...')
        .split('\n')
    : [];
  for (const [i, line] of lines.entries()) {
    const moment = line.length < 600 ? readTime(line, 'dmy') : null;
    if (moment?.iso.slice(0, 4) === iso.slice(0, 4))
      return [line.slice(0, moment.at), lines[i - 1] ?? ''].map(each => each.trim());
  }
  return [];
};

/** @param {Region} region @param {(element: Element) => boolean} inText */
const named = (region, inText) => {
  /** @type {{name: string, at: Element, score: number} | null} */
  let best = null;
  for (const each of region.elements()) {
    const score = likely(each);
    if (score <= (best?.score ?? 0) || inText(each) || (region.roots.includes(each) && childrenOf(each).length))
      continue;
    if ([...outwards(each)].slice(0, 4).some(outer => region.owns(outer) && sign.isQuote(outer))) continue;
    const at = innermost(each);
    const name = tidy(attribute(each, 'content') || ownText(at) || rawText(at));
    if (fits(name)) best = { name, at, score };
  }
  for (const name of attributesOf(region.box)) {
    const said = tidy(DATA.test(name) ? attribute(region.box, name) : '');
    if (fits(said) && (!best || best.score < 9))
      return { name: said, at: best?.name === said ? best.at : null, score: 9 };
  }
  return best;
};

/** How much an element looks like the writer's name. @param {Element} each */
const likely = each => {
  const itemprop = attribute(each, 'itemprop');
  const person = itemprop === 'name' && nearest(each, '[itemprop=author],[itemprop=creator]');
  if (person || matches(each, '.p-author .p-name,.vcard .fn,.h-card .p-name')) return 10;
  if (/^(?:author|creator|commentAuthor)$/.test(itemprop) || matches(each, '.p-author,[rel~=author]')) return 9;
  if (itemprop === 'name' && nearest(each, '[itemtype$=Person]')) return 9;
  const profile = tagOf(each) === 'a' && isProfileLink(each);
  if (sign.isAuthor(each)) return profile ? 8 : 6;
  if (profile && !/\/(?:posts|search|photos?|albums?)\b/.test(address(each))) return rawText(each).trim() ? 5 : 0;
  if (sign.isName(each)) return 4;
  if (tagOf(each) === 'a' && /^mailto:/i.test(attribute(each, 'href'))) return 4;
  // A guest's home page, and a name in bold, where nothing else says who.
  if (
    matches(each, 'a[rel~=nofollow],a[rel~=external],a[rel~=ugc]') &&
    address(each) &&
    new URL(address(each)).pathname.length < 2
  )
    return 3;
  return matches(each, 'b,strong,cite') &&
    rawText(each).length < 40 &&
    rawText(above(each) ?? each).length < 120 &&
    !nearest(each, 'h1,h2,h3,h4') &&
    !/subject|title/.test(sign.wordsOf(each))
    ? 2
    : 0;
};

/** @param {Element} link */
const isProfileLink = link => address(link) !== '' && isProfile(address(link));

/** The name alone, inside what holds it with a picture, a rank or a date. @param {Element} each */
const innermost = each => {
  let at = each;
  for (let steps = 0; steps < 6; steps += 1) {
    if (ownText(at)) return at;
    const all = [...childrenOf(at)].filter(
      part => rawText(part).trim() && !matches(part, 'script,style,time,.badge,svg'),
    );
    const named = all.filter(part => !/^\s*@/.test(rawText(part)));
    const parts = named.length ? named : all;
    if (!parts.length) return at;
    // A name in lines with a rank, a place, a count of posts.
    const lines = parts.slice(1).some(part => matches(part, 'div,p,ul') || /\d/.test(rawText(part)));
    const text = rawText(at).trim();
    const chosen =
      parts.find(part => sign.isAuthor(part) || matches(part, 'cite,.fn')) ??
      within(at, 'a[href]').find(link => isProfileLink(link) && fits(tidy(rawText(link)))) ??
      parts.find(part => rawText(part).trim() === text) ??
      (!lines && fits(tidy(text)) && !/\S\s*[@·•|]/.test(text) ? null : parts[0]);
    if (!chosen) return at;
    at = chosen;
  }
  return at;
};

/** Words that stand in an element itself and could be a name; '' where there are none. @param {Element} at */
const ownText = at => {
  const own = piecesOf(at).join('');
  return fits(tidy(own)) && !/[·•|]|\d{4}/.test(own) ? own : '';
};

/** @param {string} name */
const fits = name =>
  name.length > 0 &&
  name.length <= 60 &&
  !/^[\d\s:/.,#()[\]-]+$|[:：]\s*\d/.test(name) &&
  !/^(?:名前|投稿者|name|author|username|(?:\p{L}+ )?(?:by|from|par|von|por)|profil|profile|reply|返信|(?:e-?)?mail|メール|home|hp|homepage|website|url|guest\s?book)\s*[:：]?$/iu.test(
    name,
  ) &&
  !readTime(name, 'dmy');

/** @param {string} name */
const tidy = name => {
  const one = name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /^(?:\d{1,5}[.．:：]\s|(?:(?:(?:posted|submitted|written|geschrieben) )?(?:by|von)|(?:publi|envi)\S+ p[ao]r)(?:\s*[:：]\s*|\s+)|(?:par|from|author|name|投稿者|お?名前)\s*[:：]\s*)/i,
      '',
    );
  return one
    .replace(/\s*(?:さんの(?:投稿|口コミ|コメント)[.…]*|says|said|wrote|schrieb)?\s*[:：,、]?$/i, '')
    .replace(/^[[【「](.+)[\]】」]$/, '$1')
    .replace(/(\S)\s+(?:@[\w.-]+|\(\s*\d+\s*\))$/, '$1')
    .trim();
};

/** What stands before the time, where head and words are not told apart by elements. @param {Region} region @param {Element | null} time */
const headLine = (region, time) => {
  const text = region.roots
    .map(root => (isText(root) ? rawText(root) : rawText(root).slice(0, 400)))
    .join('')
    .slice(0, 600)
    .replace(/…/g, '...'); // as times are counted in
  const moment = readTime(text, 'ymd');
  if (moment) return text.slice(0, moment.at);
  return time ? '' : (/^[^\n]{0,60}?(?:名前|投稿者)\s*[:：][^\n]{1,40}/.exec(text)?.[0] ?? '');
};

/** @param {Region} region @param {Element | null} at @param {(element: Element) => boolean} inText @param {string} name */
const idOf = (region, at, inText, name) => {
  const outside = region.elements().filter(each => !inText(each) && !childrenOf(each).length);
  for (const each of outside) {
    const text = rawText(each);
    if (text.length < 120) {
      const board = BOARD_ID.exec(text);
      if (board) return `ID:${board[1]}`;
    }
  }
  const loose = BOARD_ID.exec(
    region.roots
      .map(root => rawText(root).slice(0, 300))
      .join(' ')
      .slice(0, 400),
  );
  if (loose) return `ID:${loose[1]}`;
  if (HANDLE.test(name)) return HANDLE.exec(name)?.[1] ?? '';
  const around = at
    ? ([...outwards(at)].findLast(each => region.owns(each) && rawText(each).length < 80) ?? at)
    : region.box;
  for (const each of outside) {
    const link = nearest(each, 'a[href]');
    const [, handle] = HANDLE.exec(rawText(each)) ?? [];
    if (!handle || !at) continue;
    if (link ? isProfileLink(link) || address(link).endsWith(`/${handle.slice(1)}`) : holds(around, each))
      return handle;
  }
  return '';
};
