/**
 * Addresses without what is not the post's: sessions, tracking, passwords, marks of a view. Pure, but for the names
 * that follow people on the page's own site alone, which are told once when the page is looked at.
 *
 * @import {Site} from './site-reader.js'
 */

import {
  ACTION,
  ACTION_ANCHOR,
  MEDIA_END,
  PATH_SESSION,
  PERSON,
  PERSON_FILE,
  PERSON_QUERY,
  SESSIONS,
  TRACKING,
} from '../words/page-words.js';

const HASH = /^[\da-f]{32,128}$/i;
/** A session that a forum writes short: digits and letters, as no number of a post is. */
const SHORT = /^(?=.*\d)(?=.*[a-f])[\da-f]{10,31}$/;

const VIEW = /(\/read\.cgi\/(?:[^/]+\/){1,3}\d{6,})\/(?:l\d+|\d*-\d*)(?:n)?\/?$/;

/** @type {Site[]} */
let sitesHere = [];

/** @param {Site[]} sites those that the page is of */
export const knowTracking = sites => {
  sitesHere = sites.filter(({ hosts, tracking }) => hosts && Array.isArray(tracking));
};

/**
 * An address as a desk should get it; what is kept stays byte for byte. '' where it is no web address.
 *
 * @param {string} written
 * @param {string} base
 */
export const cleaned = (written, base) => {
  let url;
  try {
    url = new URL(written, base);
  } catch {
    return '';
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return '';
  url.username = '';
  url.password = '';
  url.pathname = url.pathname.replace(PATH_SESSION, '').replace(VIEW, '$1/');
  const query = url.search.slice(1).split('&');
  const alone = query.length === 1 && !/\d/.test(url.pathname);
  const kept = query.filter(each => !tracks(each, url.hostname, alone));
  if (kept.length < query.length) url.search = kept.join('&');
  if (url.hash.includes(':~:')) url.hash = url.hash.slice(0, url.hash.indexOf(':~:'));
  if (url.hash === '' || url.hash === '#') return url.href.replace(/#$/, '');
  return url.href;
};

/**
 * Whether a parameter follows a person or names a session, on this host.
 * @param {string} parameter
 * @param {string} host
 * @param {boolean} alone nothing else says which page it is, so a hash may
 */
const tracks = (parameter, host, alone) => {
  const [name, value = ''] = parameter.split('=');
  return (
    TRACKING.test(name) ||
    (!alone && SESSIONS.test(name) && (HASH.test(value) || (name === 'sid' && SHORT.test(value)))) ||
    sitesHere.some(({ hosts, tracking }) => hosts?.some(isHostOf(host)) && tracking?.some(isNamed(name)))
  );
};

/** @param {string} host @returns {(site: string) => boolean} */
const isHostOf = host => site => host === site || host.endsWith(`.${site}`);

/** @param {string} name @returns {(listed: string) => boolean} */
const isNamed = name => listed => (listed.endsWith('*') ? name.startsWith(listed.slice(0, -1)) : name === listed);

/**
 * A post of a thread that read.cgi shows: such boards give each post the thread's address and its number.
 * @param {string} thread
 * @param {string} number
 */
export const onBoard = (thread, number) => {
  const [board] = /^https?:\/\/[^?#]*\/read\.cgi\/(?:[^/?#]+\/){1,3}\d{6,}(?=\/|$)/.exec(thread) ?? [];
  return board && number ? `${board}/${number}` : '';
};

/** A part of an address as it is read, or as it is written where it cannot be. @param {string} text */
export const decoded = text => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** An address without its fragment. @param {string} address */
export const unfragmented = address => address.split('#')[0];

/** path + query: what a platform's patterns are matched against. @param {string} address */
export const local = address => {
  const { pathname, search } = new URL(address);
  return pathname + search;
};

/** Whether both name one page, however they are written. @param {string} one @param {string} other */
export const samePage = (one, other) => {
  /** @param {string} address */
  const bare = address =>
    unfragmented(address)
      .replace(/^https?:\/\/(?:www\.|m\.)?/, '')
      .replace(/\/$/, '');
  return bare(one) === bare(other);
};

/**
 * Whether the last part of a path, a parameter or the fragment holds this id, whole.
 * @param {string} address
 * @param {string} id
 */
export const names = (address, id) => {
  const { pathname, search, hash } = new URL(address);
  const rest = pathname + search + hash;
  for (let at = rest.indexOf(id); at >= 0; at = rest.indexOf(id, at + 1)) {
    const before = rest[at - 1] ?? '';
    const after = rest[at + id.length] ?? '';
    const digit = /\d/.test(id[0]) ? /\d/ : /[a-z0-9]/i;
    if (!digit.test(before) && !/[a-z0-9]/i.test(after)) return true;
  }
  return false;
};

/** Whether an address is a person's page and nothing more. @param {string} address */
export const isProfile = address => {
  const { pathname, search, hash } = new URL(address);
  const parts = pathname.split('/').filter(Boolean).map(decoded);
  if (OWN_HOST.test(address)) return true;
  if (PERSON_QUERY.test(pathname.slice(-1) + search) || PERSON_FILE.test(parts.at(-1) ?? '')) return true;
  if (/[?&]id=/.test(search) && parts.at(-1) === 'user') return true;
  const at = parts.findIndex(part => PERSON.test(part));
  if (at < 0 || /^#.*\d/.test(hash)) return false;
  const rest = parts.slice(at + (/^[@~]/.test(parts[at]) ? 1 : 2)).filter(part => !/^ref=/.test(part));
  return rest.length === 0 || (rest.length === 1 && isPartOfOne(parts[at + 1] ?? '', rest[0]));
};

/**
 * Whether what stands last in an address is still the person's: "members/view/taro", "user/12/taro".
 * @param {string} before @param {string} last
 */
const isPartOfOne = (before, last) =>
  /^(?:comments?|commentator|reviews?|users?|members?|profiles?|id|detail|show|view)$/.test(before) ||
  (!/\d{4,}/.test(last) && /^\d+$/.test(before));

/** The account in the address of a server that has people's pages alone: "mypage.kamome.example/2145678/". */
export const OWN_HOST = /^https?:\/\/(?:mypage|profiles?|users?)\.[^/?#]+\/(\d{3,})\/?$/;

/** Whether an address does something with a post, rather than show it. @param {string} address */
export const isAction = address => {
  const { pathname, search, hash } = new URL(address);
  const parts = pathname.split('/').filter(Boolean);
  // The words of a title are part of a path, too: only short parts are verbs.
  const verbs = parts.filter(part => part.length < 24 && part.split('-').length < 3).join('/');
  return ACTION.test(`/${verbs}${search.replace(/\breply_comment_id=\d/, '')}`) || ACTION_ANCHOR.test(hash.slice(1));
};

/** Whether an address is a picture, a sound, a film, an archive. @param {string} address */
export const isMedia = address => MEDIA_END.test(new URL(address).pathname);
