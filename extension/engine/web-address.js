/**
 * Reading a web address as text, the same way as backend/tsuho/engine/web_address.py.
 *
 * Not a security check: what is opened is checked by the browser's own URL parser (pinned-hosts.js). This only tells
 * people what to mend in an address, so it must read half-typed and broken ones, too.
 *
 * @typedef {object} WebAddress Scheme and host in lower case, the host without the dot of the root at its end,
 *   everything else as it stands; '' where absent.
 * @property {string} scheme
 * @property {string} user
 * @property {string} host
 * @property {string} port
 * @property {string} path
 * @property {string} query
 * @property {string} fragment
 */

import { PATH_SESSIONS } from './constants.js';

const PARTS = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/;
const PORT = /^([^\n]*):([0-9]*)$/;
const LOGIN = /^([A-Za-z][A-Za-z0-9+.-]*:)?\/\/[^/?#]*@/;
const SESSION = new RegExp(`;(?:${PATH_SESSIONS.join('|')})[^;/]*`, 'gi');
const ROOT_DOT = /^((?:[A-Za-z][A-Za-z0-9+.-]*:)?\/\/[^/?#]*[^/?#.:])\.(?=(?::[0-9]*)?(?:\/|$))/;
// Copied from a page's source, an address has &amp; between its parameters; an app that shares one may put a second ?.
const BETWEEN = /(&amp;|[&;]|\?(?=utm_|fbclid=))/;
/** What such a value looks like. @type {Record<string, RegExp>} */
const VALUES = { hash: /^[0-9a-f]{32,128}$/i, code: /^(?![0-9]{0,9}$)/ };
const TOKEN = /^[0-9A-Za-z_.-]{16,}$/;

/**
 * Any text as an address; never fails.
 *
 * @param {string} address
 * @returns {WebAddress}
 */
export const parse = address => {
  const [, scheme = '', authority = '', path = address, query = '', fragment = ''] = PARTS.exec(address) ?? [];
  const at = authority.lastIndexOf('@');
  const rest = authority.slice(at + 1);
  const [, host, port] = PORT.exec(rest) ?? [rest, rest, ''];
  const user = at < 0 ? '' : authority.slice(0, at);
  return {
    scheme: scheme.toLowerCase(),
    user,
    host: host.toLowerCase().replace(/\.$/, ''),
    port,
    path,
    query,
    fragment,
  };
};

/** path + query: what a platform's own address patterns are matched against. @param {WebAddress} address */
export const local = address => address.path + (address.query ? `?${address.query}` : '');

/** host + path + query: what general address patterns are matched against. @param {WebAddress} address */
export const hostAndLocal = address => address.host + local(address);

/** http or https with a host. @param {WebAddress} address */
export const isWeb = address => (address.scheme === 'http' || address.scheme === 'https') && address.host !== '';

/**
 * Whether the host is the registered one or below it.
 *
 * @param {string} host
 * @param {string} registered
 */
export const onHost = (host, registered) => host === registered || host.endsWith(`.${registered}`);

/** The address without user and password. @param {string} address */
export const withoutLogin = address => address.replace(LOGIN, '$1//');

/**
 * The address without user and password, without sessions and the parameters named, without a text fragment, and
 * without the dot of the root after its host.
 *
 * A name is `utm_*` (any that begins so), `fbclid`, `sid=hash` (only where its value is a hash, as a session's is) or
 * `cmpid=code` (not where its value is a number of few figures, as a page's may be), in any case, encoded or not, in
 * the query or the fragment; `x.com s t` are names used only on that host. One with a `?` behind it may name the page
 * itself: it goes only beside another parameter that stays, and only where its value is long. What is kept stays byte
 * for byte.
 *
 * @param {string} address
 * @param {string[]} names
 */
export const withoutTracking = (address, names) => {
  const { marks, answers } = prepared(names);
  let answer = answers.get(address);
  if (answer === undefined) {
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answer = cleanedOf(address, marks);
    answers.set(address, answer);
  }
  return answer;
};

/**
 * What stands before the first separator, the separator if there is one, and what stands after it.
 *
 * @param {string} text
 * @param {string} separator
 */
export const partition = (text, separator) => {
  const at = text.indexOf(separator);
  return at < 0 ? [text, '', ''] : [text.slice(0, at), separator, text.slice(at + separator.length)];
};

/**
 * @param {string} address
 * @param {{where: string, marks: Marks}[]} all
 */
const cleanedOf = (address, all) => {
  const { host } = parse(address);
  const marks = all.filter(({ where }) => where === '' || onHost(host, where)).map(each => each.marks);
  const [before, , after] = partition(
    withoutParameters(address, (name, value) => heldBy(name, value, marks)),
    '#',
  );
  const [anchor, directive] = partition(after, ':~:');
  const [page, mark, query] = partition(before, '?');
  const plain = withoutLogin(page).replace(SESSION, '').replace(ROOT_DOT, '$1');
  const hash = address.includes('#') && (anchor || !(directive || partition(address, '#')[2])) ? '#' : '';
  return plain + mark + query + hash + anchor;
};

/**
 * The address without the parameters, of its query and its fragment, that the verdict on name and value drops;
 * `perhaps` are dropped beside any that stays. What is kept stays byte for byte.
 *
 * @param {string} address
 * @param {(name: string, value: string) => '' | 'drop' | 'perhaps'} verdict
 */
export const withoutParameters = (address, verdict) => {
  const [whole, hash, fragment] = partition(address, '#');
  const [before, mark, query] = partition(whole, '?');
  const asked = sifted(query, verdict);
  const [anchor, directive, text] = partition(fragment, ':~:');
  const [route, innerMark, inner] = anchor.includes('?') ? partition(anchor, '?') : ['', '', anchor];
  const kept = sifted(inner, verdict, '=');
  const anchored = route + (kept || kept === inner ? innerMark : '') + kept + directive + text;
  return before + (asked || !query ? mark : '') + asked + (fragment && !anchored ? '' : hash) + anchored;
};

/**
 * The parameters that are not dropped; '' where nothing else is left.
 *
 * @param {string} asked
 * @param {(name: string, value: string) => '' | 'drop' | 'perhaps'} verdict
 * @param {string} [named] only what holds this is a parameter
 */
const sifted = (asked, verdict, named = '') => {
  if (asked === '' || !asked.includes(named)) return asked;
  const pieces = asked.split(BETWEEN);
  const parameters = pieces
    .filter((_, index) => index % 2 === 0)
    .map((text, index) => {
      const [name, , value] = partition(text, '=');
      const judged = text.includes(named) ? verdict(plainAscii(name).toLowerCase(), value) : '';
      return { text, sign: index ? pieces[2 * index - 1] : '', judged };
    });
  const alone = !parameters.some(({ text, judged }) => text && !judged);
  const kept = parameters.filter(({ judged }) => !judged || (judged === 'perhaps' && alone));
  if (kept.length === parameters.length) return asked;
  if (!kept.some(({ text }) => text)) return '';
  return kept.map(({ sign, text }, index) => (index ? sign : '') + text).join('');
};

/** The text with its escapes of ASCII read. @param {string} text */
export const plainAscii = text =>
  text.replace(/%[0-7][0-9a-f]/gi, coded => String.fromCharCode(parseInt(coded.slice(1), 16)));

/**
 * The same where escapes stand in escapes, as they do in an address that was handed on.
 * @param {string} text
 */
export const plainest = text => {
  let read = text;
  for (let times = 0; times < 5; times += 1) {
    const before = read;
    read = plainAscii(before);
    if (read === before) break;
  }
  return read;
};

/**
 * @param {string} name
 * @param {string} value
 * @param {Marks[]} marks
 */
const heldBy = (name, value, marks) => {
  const found = marks.filter(
    ({ whole, beginnings, valued }) =>
      whole.has(name) || beginnings.some(start => name.startsWith(start)) || valued.get(name)?.test(value),
  );
  if (!found.length) return '';
  if (!found.every(({ perhaps }) => perhaps.has(name))) return 'drop';
  return TOKEN.test(value) ? 'perhaps' : '';
};

/**
 * @typedef {object} Marks Names of parameters that track people, in lower case.
 * @property {Set<string>} whole
 * @property {string[]} beginnings those of names with a `*`
 * @property {Map<string, RegExp>} valued those that do so only with some values
 * @property {Set<string>} perhaps those that may name the page
 *
 * @typedef {{marks: {where: string, marks: Marks}[], answers: Map<string, string>}} Prepared
 */

/** Every rule asks for the same addresses by the same list. @type {WeakMap<string[], Prepared>} */
const lists = new WeakMap();
const MOST_ANSWERS = 100;

/** @param {string[]} names @returns {Prepared} */
const prepared = names => {
  const ready = lists.get(names);
  if (ready) return ready;
  /** @type {Map<string, string[]>} */
  const byHost = new Map([['', []]]);
  for (const entry of names) {
    const [first, ...more] = entry.split(' ');
    const where = more.length ? first : '';
    byHost.set(where, [...(byHost.get(where) ?? []), ...(more.length ? more : [first])]);
  }
  const made = { marks: [...byHost].map(([where, here]) => ({ where, marks: marksOf(here) })), answers: new Map() };
  lists.set(names, made);
  return made;
};

/** @param {string[]} written @returns {Marks} */
const marksOf = written => {
  const names = written.map(name => name.toLowerCase());
  const sure = names.map(name => name.replace(/\?$/, ''));
  const valued = sure.filter(name => name.includes('=')).map(name => name.split('='));
  return {
    whole: new Set(sure.filter(name => !name.endsWith('*') && !name.includes('='))),
    beginnings: sure.filter(name => name.endsWith('*')).map(name => name.slice(0, -1)),
    valued: new Map(valued.map(([name, kind]) => [name, VALUES[kind]])),
    perhaps: new Set(names.filter(name => name.endsWith('?')).map(name => name.slice(0, -1).split('=', 1)[0])),
  };
};
