/**
 * Where an address among words ends, and the words behind it begin. Pure; backend/tsuho/engine/address_end.py is its
 * twin.
 */

import { beginsWithScheme, NAME_ENDS, narrow, WIDE } from './address-start.js';
import { isPrivate } from './own-address.js';

export const AFTER_HOST = /[/?#\uff0f\uff1f\uff03\\\u00a5]/;
const NAME_END = new RegExp(`^\\.(?:${NAME_ENDS}|[0-9]{1,3})(?::[0-9]{1,5})?$`, 'i');
const ENDS = /[\0-\x20\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"<>`\u201c\u201d\uff1c\uff1e]/;
// Behind an address, and seldom in one: arrows and marks of a note, then stars, notes, waves, dashes and pictures.
const ARROW = /[\u203b\u2190-\u21ff\u27f0-\u27ff\u2900-\u297f\u2b00-\u2bff]/;
const MARK = new RegExp(
  '[\\u2014\\u2015\\u2018\\u2019\\u2500-\\u27bf\\u3003\\u3012\\u301c\\u3030\\u309b\\u309c\\u3200-\\u33ff' +
    '\\uff03\\uff06\\uff0a\\uff0b\\uff0d\\uff0f\\uff1d\\uff20\\uff3e\\uff5c\\uff5e]',
);
const LAUGH = /^[\uff37\uff57]+(?![!-~\uff01-\uff5e])/;
const PICTURE = /[\ud83c-\ud83e]/; // the first half of one
const STOPS = '、。，．！？；：…‥・';
const WIDE_OPENING = '（［｛「｢『【〈《〔〖';
const OPENING = `([{${WIDE_OPENING}`;
const CLOSING = ')]}）］｝」｣』】〉》〕〗';
// Words stuck to an address go on to its end; a page that is named in Japanese seldom begins so.
const REST = '[^/?=&#\\0-\\x20\\u3000"<>]{0,60}(?=[\\0-\\x20\\u3000"<>]|$)';
const STUCK = new RegExp(
  `(?:[をのでにはがとへもだや]|から|まで|って|より|みて|見|レス|ﾚｽ|スレ|番|様|さん|さま|氏|／[0-9]{1,5}番)${REST}`,
  'y',
);
const OF_PERSON = new RegExp(`(?:様|さん|さま|ちゃん|くん|氏)${REST}`, 'y');
const ANY = new RegExp(REST, 'y');
// What is stuck to a number may be the name of a file.
const OF_FILE = /[-_0-9\u3041-\uff19]{1,60}\.[a-z][a-z0-9]{2,3}(?![a-z0-9./:\u3041-\u9fff])/iy;
// The ends of addresses that such words are stuck to: a number, with the dashes of a signature or without; a file; what
// a site numbers its posts by, few figures or many letters; a video; a name. In a folder of words pages are named so.
const LONGEST_END = 80;
const NUMBER = /[0-9]{5}-{0,3}$/;
const FILE = /\/[0-9a-z_.-]+\.(?:html?|php)$/i;
const FEW = /\/[^/]{1,60}\/(?:[a-z]{2})?[0-9]{1,12}$|=[0-9]{1,12}$/;
const PIECE = /\/([0-9A-Za-z_-]{6,80})\/?$/;
const WORD = /^(?:[A-Za-z]+[0-9]{0,4}|[a-z0-9]+(?:-[a-z0-9]+){1,40})$/;
const MIXED = /[a-z][A-Z][0-9A-Za-z]*[a-z][A-Z]/;
const VIDEO = /(?:[?&]v=|youtu\.be\/)[0-9A-Za-z_-]{11}$/;
const NAME = /\/@?[0-9A-Za-z_.]{2,40}$/;
const OF_NAMES = /\/(?:wiki|dic|(?:hash)?tags?|(?:key)?words?)\/[^/?#]*$/i;
const OF_WORDS = /\/(?:wiki|tags?|keywords?|hashtag|category|categories|topics?|search|words?|dic|a)\/[^/]*$/i;
// In the notation of chats, wikis and trackers an address stands behind a bracket, a stroke or the name of a value, and
// behind it what is shown for it: <https://…|掲示板>, [https://…:title], {{Cite web|url=https://…|title=…}}.
const NOTED = /(?<=[<[|]|\| ?[a-z-]{1,20} ?= ?)/iy;
const SHOWN = /\||:(?:title|embed|image|bookmark|barcode)(?=[:=]|$)/;

/**
 * Where the address ends whose host stands at `start`, read on from `begin`: at a space or a quotation mark, at a
 * bracket that nothing in it opened, or where words begin behind a Latin letter.
 *
 * @param {string} text
 * @param {number} begin
 * @param {number} start
 */
export const endOf = (text, begin, start) => {
  /** @type {string[]} */
  const opened = [];
  let inHost = true;
  for (let at = begin; at < text.length; at += 1) {
    const sign = text[at];
    if (ENDS.test(sign) || (at > start && isAfterLatin(text, start, at, inHost))) return at;
    inHost &&= !AFTER_HOST.test(sign);
    if (OPENING.includes(sign)) opened.push(sign);
    else if (CLOSING.includes(sign) && opened.pop() !== OPENING[CLOSING.indexOf(sign)]) return at;
  }
  return text.length;
};

/**
 * Where an address that begins at `at` ends, if something noted it with what is shown for it; else `end`.
 *
 * @param {string} text
 * @param {number} at
 * @param {number} end
 */
export const endInNotation = (text, at, end) => {
  const shown = goesOn(NOTED, text, at) ? text.slice(at, end).search(SHOWN) : -1;
  return shown < 0 ? end : at + shown;
};

/**
 * Whether words begin here, behind the Latin letters of an address.
 *
 * @param {string} text
 * @param {number} start
 * @param {number} at
 * @param {boolean} inHost
 */
const isAfterLatin = (text, start, at, inHost) => {
  const sign = text[at];
  const before = text[at - 1];
  const next = text[at + 1] ?? '';
  if (STOPS.includes(sign)) {
    const isDot = inHost && isLatin(next) && ('：？'.includes(sign) || !isNamed(text, start, at));
    return before >= '!' && before <= '~' && !isDot;
  }
  if (WIDE_OPENING.includes(sign)) return isLatin(before);
  if (inHost) return isAfterName(text, start, at);
  if (sign === '(') return next > '~' && NUMBER.test(text.slice(Math.max(start, at - 8), at)); // …/1234567890(笑)
  return sign > '~' && (isStuck(text, start, at) || isMarked(text, at));
};

/**
 * Whether the name of a host ends here, and words begin.
 *
 * @param {string} text
 * @param {number} start
 * @param {number} at
 */
const isAfterName = (text, start, at) => {
  const sign = text[at];
  if (sign === ',' || sign === ';') return !isLatin(text[at + 1] ?? '') || isNamed(text, start, at);
  return sign > '~' && !AFTER_HOST.test(sign) && (isNamed(text, start, at) || isMarked(text, at));
};

/**
 * Whether the whole name of a host, or a number, stands before, or one that nobody outside can open.
 *
 * @param {string} text
 * @param {number} start
 * @param {number} at
 */
const isNamed = (text, start, at) => {
  const dot = text.lastIndexOf('.', at - 1);
  if (dot >= start && NAME_END.test(text.slice(dot, at))) return true;
  const host = text.slice(start, at).split(':', 1)[0].toLowerCase();
  return (host.includes('.') || host === 'localhost') && isPrivate(host);
};

/**
 * Whether words begin here that are stuck to a whole address.
 *
 * @param {string} text
 * @param {number} start
 * @param {number} at
 */
const isStuck = (text, start, at) => {
  const before = text.slice(Math.max(start, at - LONGEST_END), at);
  if (NUMBER.test(before)) return !OF_NAMES.test(before) && !goesOn(OF_FILE, text, at);
  if (FILE.test(before) && goesOn(ANY, text, at)) return true;
  if (!goesOn(STUCK, text, at) || OF_WORDS.test(before)) return false;
  if (FEW.test(before) || VIDEO.test(before) || (goesOn(OF_PERSON, text, at) && NAME.test(before))) return true;
  const [, piece = ''] = PIECE.exec(before) ?? [];
  return piece !== '' && (!WORD.test(piece) || MIXED.test(piece));
};

/** @param {RegExp} pattern @param {string} text @param {number} at */
const goesOn = (pattern, text, at) => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/**
 * Whether a sign here stands behind the address: not between Latin letters, as in names.
 *
 * @param {string} text
 * @param {number} at
 */
const isMarked = (text, at) => {
  const sign = text[at];
  const before = text[at - 1];
  const isArrow = ARROW.test(sign);
  if (before < '!' || before > '~' || (before === '/' && !isArrow)) return false;
  if (PICTURE.test(sign) || (WIDE.test(sign) && LAUGH.test(text.slice(at)))) return true;
  return (isArrow || MARK.test(sign)) && (!isLatin(narrow(text[at + 1] ?? '')) || beginsWithScheme(text, at + 1));
};

/** @param {string} sign */
const isLatin = sign => /^[A-Za-z0-9]$/.test(sign);
