/**
 * Reading a web address as text, the same way as backend/tsuho/web_address.py.
 *
 * Not a security check: what is opened is checked by the browser's own URL parser (pinned.js). This only tells people
 * what to mend in an address, so it must read half-typed and broken ones, too.
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

import { ipAddress, isPublic } from './ip-address.js';

const PARTS = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/;
const PORT = /^([^\n]*):([0-9]*)$/;
const LOGIN = /^([A-Za-z][A-Za-z0-9+.-]*:)?\/\/[^/?#]*@/;
const INSIDE = ['.localhost', '.local', '.internal', '.lan', '.home.arpa'];

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
export const place = address => address.host + local(address);

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
  const bare = host.replace(/^[[\]]+/, '').replace(/[[\]]+$/, '').replace(/\.$/, '');
  if (bare === 'localhost' || INSIDE.some(end => bare.endsWith(end))) return true;
  const ip = ipAddress(bare);
  return ip ? !isPublic(ip) : !bare.includes('.') && !bare.includes(':');
};

/**
 * The address without user and password, without the parameters named, and without a text fragment.
 * A name is `utm_*` (a prefix), `fbclid`, or `x.com s` (only on that host). Everything kept stays byte for byte.
 *
 * @param {string} address
 * @param {string[]} names
 */
export const withoutTracking = (address, names) => {
  const { host } = parse(address);
  const [whole, hash, fragment] = partition(address, '#');
  const [before, mark, query] = partition(whole, '?');
  const parameters = query.split('&');
  const kept = parameters.filter(each => !tracks(each.split('=')[0], host, names));
  const emptied = kept.length < parameters.length && !kept.some(Boolean);
  const [anchor, directive] = partition(fragment, ':~:');
  const asked = emptied ? '' : mark + kept.join('&');
  return before.replace(LOGIN, '$1//') + asked + (directive && !anchor ? '' : hash) + anchor;
};

/**
 * What stands before the first separator, the separator if there is one, and what stands after it.
 *
 * @param {string} text
 * @param {string} separator
 */
const partition = (text, separator) => {
  const at = text.indexOf(separator);
  return at < 0 ? [text, '', ''] : [text.slice(0, at), separator, text.slice(at + separator.length)];
};

/**
 * @param {string} parameter
 * @param {string} host
 * @param {string[]} names
 */
const tracks = (parameter, host, names) =>
  names.some(entry => {
    const space = entry.lastIndexOf(' ');
    const name = entry.slice(space + 1);
    if (space > 0 && !onHost(host, entry.slice(0, space))) return false;
    return parameter === name || (name.endsWith('*') && parameter.startsWith(name.slice(0, -1)));
  });
