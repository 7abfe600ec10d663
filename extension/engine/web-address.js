/**
 * Reading a web address as text, the same way as backend/tsuho/engine/web_address.py.
 *
 * Not a security check: what is opened is checked by the browser's own URL parser (pinned-hosts.js). This only tells
 * people what to mend in an address, so it must read half-typed and broken ones, too.
 *
 * @typedef {object} WebAddress Scheme and host in lower case, everything else as it stands; '' where absent.
 * @property {string} scheme
 * @property {string} user
 * @property {string} host
 * @property {string} port
 * @property {string} path
 * @property {string} query
 * @property {string} fragment
 */

import { PATH_SESSIONS, PRIVATE_NAMES } from './constants.js';
import { ipAddress, isPublic } from './ip-address.js';

const PARTS = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/;
const PORT = /^([^\n]*):([0-9]*)$/;
const LOGIN = /^([A-Za-z][A-Za-z0-9+.-]*:)?\/\/[^/?#]*@/;
const SESSIONS = PATH_SESSIONS.map(name => name.replace('*', '[a-z]*')).join('|');
const SESSION = new RegExp(`;(?:${SESSIONS})=[^;/]*`, 'gi');
const HASH = /^[0-9a-fA-F]{32,128}$/;

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
  return { scheme: scheme.toLowerCase(), user, host: host.toLowerCase(), port, path, query, fragment };
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

/**
 * Whether the host is this machine, a home or office network, or a name that no one outside can look up.
 *
 * @param {string} host
 */
export const isPrivate = host => {
  const bare = host
    .replace(/^[[\]]+/, '')
    .replace(/[[\]]+$/, '')
    .replace(/\.$/, '');
  if (bare === 'localhost' || PRIVATE_NAMES.some(end => bare.endsWith(end))) return true;
  const ip = ipAddress(bare);
  return ip ? !isPublic(ip) : !bare.includes('.') && !bare.includes(':');
};

/** The address without user and password. @param {string} address */
export const withoutLogin = address => address.replace(LOGIN, '$1//');

/**
 * The address without user and password, without sessions and the parameters named, and without a text fragment.
 * A name is `utm_*` (a beginning), `fbclid`, or `sid=hash` (only where its value is a hash, as a session's is);
 * `x.com s t` are names used only on that host. Everything kept stays byte for byte.
 *
 * @param {string} address
 * @param {string[]} names
 */
export const withoutTracking = (address, names) => {
  const { host } = parse(address);
  const [whole, hash, fragment] = partition(address, '#');
  const [before, mark, query] = partition(whole, '?');
  const parameters = query.split('&');
  const kept = parameters.filter(each => !tracks(each, host, names));
  const emptied = kept.length < parameters.length && !kept.some(Boolean);
  const [anchor, directive] = partition(fragment, ':~:');
  const asked = emptied ? '' : mark + kept.join('&');
  return withoutLogin(before).replace(SESSION, '') + asked + (directive && !anchor ? '' : hash) + anchor;
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
 * @param {string} parameter
 * @param {string} host
 * @param {string[]} names
 */
const tracks = (parameter, host, names) => {
  const [name, , value] = partition(parameter, '=');
  return names.some(entry => {
    const words = entry.split(' ');
    const marks = words.length > 1 ? words.slice(1) : words;
    if (words.length > 1 && !onHost(host, words[0])) return false;
    return marks.some(mark => {
      if (mark.endsWith('*')) return name.startsWith(mark.slice(0, -1));
      return mark.endsWith('=hash') ? name === mark.slice(0, -'=hash'.length) && HASH.test(value) : name === mark;
    });
  });
};
