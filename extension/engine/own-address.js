/**
 * Which addresses only this machine, or the network that it is in, can open: they tell nobody anything but who sits
 * there. Pure; backend/tsuho/engine/own_address.py is its twin.
 */

import { NETWORK_SCHEMES, OWN_SCHEMES, PRIVATE_NAMES } from './constants.js';
import { ipAddress, isPublic } from './ip-address.js';
import { isWeb, parse, plainAscii, plainest } from './web-address.js';

const NUMBER = /^(?:[0-9]+|0x[0-9a-f]*)$/i;
const ON_DISK = new RegExp(
  '(?<![a-z0-9])(?:file:|(?![sp]://)[a-z]:(?=[\\\\/\\xa5]))|[\\\\\\xa5]{2}|^~[/\\\\]' +
    '|^%[a-z]{4,20}%[\\\\/\\xa5]' +
    '|(?:^|=)/(?:home|Users|Volumes|mnt|tmp|root|sdcard|storage/(?:emulated|self|[0-9A-F]{4}-)' +
    '|data/(?:user|data|media)|private/var|var/mobile)/',
  'i',
);
// Within an address of the web, where a letter and a colon may be anything.
const HELD = new RegExp(
  `(?<![a-z0-9])(?:file:/|(?:${OWN_SCHEMES.join('|')})://` +
    '|(?:blob|filesystem):https?:|[a-z]:[\\\\\\xa5]|[a-z]:/users/)' +
    '|[=:,]\\\\\\\\',
  'i',
);
const FOLDER =
  /(?:[=:,#|]|\/\/)\/(?:home|users)\/[^/?#&]{1,64}\/(?:desktop|documents|downloads|pictures|library|appdata)\//i;
const HOSTS = new RegExp(
  '(?<![a-z0-9])(?:https?|wss?|ftp):/{1,3}((?:[a-z0-9-]+\\.)+[\\u3041-\\u9fff][^/?#&;,|"\'<>()\\0-\\x20\\xa0\\u3000]*' +
    '|[a-z0-9._:@%[\\]-]+|[^/?#&;,|"\'<>()\\0-\\x20\\xa0\\u3000]*)',
  'gi',
);
const BEGINS =
  /^(?:\/\/)?([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}|localhost|\[[0-9a-f:.]{2,45}\])\.?(?::[0-9]+)?(?=[/?#]|$)/i;
const NAMED = new RegExp(
  '(?<![a-z0-9.-])(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}(?![a-z0-9-]|\\.[a-z0-9])' +
    '|(?:[a-z0-9-]{1,63}\\.){1,8}[a-z]{2,12}\\b|localhost\\b)',
  'gi',
);
// The number is in the name.
const SPELLED = /(?:^|[.-])([0-9]{1,3}(?:[.-][0-9]{1,3}){3})\.(?:(?:nip|sslip)\.io|[0-9a-z]{1,64}\.plex\.direct)$/;
const MISTYPED = /[,\u3001\u30fb]/; // for the dot
const REPEATED = /^(?:https?:?\/{0,3}){1,3}(?=https?(?::|\/\/))/i;
const AFTER_HOST = /^https?:\/\/[^/?#]*/i;
const SCHEMES = ['http', 'https']; // as a host, one that was typed twice
// What no host holds: it ends there, and words begin. What nobody sees a browser leaves out.
const NO_HOST = /[^\p{L}\p{N}_.:%[\]-]/u;
const OPENING = /^[<(\uff08\u300c[]+/;
const DISARMED = /[[({] ?(?:\.|dot) ?[\])}]/gi;
const UNSEEN = /[\xad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0f/g;
const PLAIN_NAME = /^[a-z0-9.-]*$/;

/**
 * Whether the host is this machine, a home or office network, or a name that no one outside can look up.
 *
 * @param {string} host
 */
export const isPrivate = host => {
  const written = host
    .replace(/^[[\]]+/, '')
    .replace(/[[\]]+$/, '')
    .replace(/\.$/, '');
  const named = /[^\0-\x7f]|%/.test(written) ? asLookedUp(written) : written;
  const bare = SPELLED.exec(named)?.[1].replaceAll('-', '.') ?? named;
  if (bare === 'localhost' || PRIVATE_NAMES.some(end => `.${bare}`.endsWith(end))) return true;
  if (!bare.includes(':') && !NUMBER.test(bare.slice(bare.lastIndexOf('.') + 1)))
    return !bare.includes('.') && !MISTYPED.test(bare);
  const ip = ipAddress(bare);
  // Browsers read 127.1 and 0x7f.0.0.1 as numbers, too: whoever writes so means no one outside.
  return ip ? !isPublic(ip) : !bare.includes(':');
};

/** Whether only this machine, or its network, can open it, or what stands in it. @param {string} written */
export const isOwn = written => {
  const address = written.replace(REPEATED, '');
  const parts = parse(address);
  if (isWeb(parts)) {
    const host = parts.host.endsWith(':') ? `${parts.host}:${parts.port}` : parts.host; // ::1 without its brackets
    return isPrivate(host) || beginsPrivate(host) || holdsOwn(address.replace(AFTER_HOST, ''));
  }
  const plain = plainest(address).normalize('NFKC').replace(DISARMED, '.');
  if (OWN_SCHEMES.includes(parts.scheme) || ON_DISK.test(plain) || namesOwn(plain)) return true;
  // Of an app's scheme, what stands in the host's place may be a word of its own.
  const namesHost = NETWORK_SCHEMES.includes(parts.scheme) || parts.host.includes(':');
  return (parts.host !== '' && namesHost && isPrivate(parts.host)) || holdsOwn(address);
};

/**
 * Whether what stands in the place of a host begins with a private one and goes on in words, or names one.
 *
 * @param {string} host
 */
const beginsPrivate = host => {
  if (PLAIN_NAME.test(host)) return false; // by far the most
  const written = asLookedUp(host.replace(UNSEEN, '').replace(DISARMED, '.')).replace(OPENING, '');
  const [begins] = written.split(NO_HOST, 1);
  const first = parse(`//${begins}`).host;
  // A name whose dots were mistyped begins with a piece that is none.
  const isPiece = MISTYPED.test(written.charAt(begins.length)) && !first.includes('.') && first !== 'localhost';
  return (first !== '' && !isPiece && isPrivate(first)) || namesOwn(written);
};

/**
 * Whether a text that is no address of the web begins with such a host, or holds one that nobody could take for
 * anything else: a scheme may be missing, or mistyped.
 *
 * @param {string} written
 */
const namesOwn = written => {
  const [, first] = BEGINS.exec(written) ?? [];
  return (first !== undefined && isPrivate(first)) || (written.match(NAMED) ?? []).some(isPrivate);
};

/**
 * Whether such an address stands in what follows the host of another one, encoded or not.
 *
 * @param {string} text
 */
export const holdsOwn = text => {
  const plain = plainest(text);
  if (FOLDER.test(plain)) return true;
  if (!/[:\\]/.test(plain)) return false; // by far the most
  if (HELD.test(plain)) return true;
  return [...plain.matchAll(HOSTS)]
    .map(([, found]) => parse(`//${found}`).host)
    .some(host => host && !SCHEMES.includes(host) && isPrivate(host));
};

/** @param {string} host */
const asLookedUp = host =>
  plainAscii(host).normalize('NFKC').replaceAll('\u3002', '.').toLowerCase().replace(/\.$/, '');
