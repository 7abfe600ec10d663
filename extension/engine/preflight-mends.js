/**
 * How an address is mended: what one press puts in its place. Pure; backend/tsuho/engine/preflight_mends.py mends the
 * same way.
 *
 * @import {Bundle, Desk, Report, Situation} from '../knowledge/types.js'
 * @import {Marks} from './personal-marks.js'
 * @import {PostAddress} from './resolved-report.js'
 *
 * @typedef {object} Look Everything a test may look at.
 * @property {Bundle} bundle
 * @property {Situation} situation
 * @property {Report} report
 * @property {Desk | null} desk null while the report itself is examined
 * @property {Date} now
 * @property {PostAddress} address that of the post which is looked at
 * @property {number} post its number: 1 is the report's own
 * @property {Map<(look: Look) => any, any>} kept what was found out about this address (`once`); the looks of all desks
 *   share it
 */

import { beginsWithScheme } from './address-start.js';
import { OWN_SCHEMES } from './constants.js';
import { holdsOwn } from './own-address.js';
import { NOTHING_PASTED, pasted } from './pasted-address.js';
import { found } from './patterns.js';
import { withoutPersonalMarks } from './personal-marks.js';
import { postAddress } from './resolved-report.js';
import { hostAndLocal, isWeb, parse, partition, withoutParameters, withoutTracking } from './web-address.js';
import { ifPublic, innerAddress, mirrored, original } from './wrapped-urls.js';

/**
 * What several rules or desks ask of one look is worked out once, and goes with the report.
 *
 * @template Told
 * @param {(look: Look) => Told} read
 * @returns {(look: Look) => Told}
 */
export const once = read => look => {
  if (!look.kept.has(read)) look.kept.set(read, read(look));
  return look.kept.get(read);
};

/**
 * A list of `preflight.toml`.
 *
 * @param {Look} look
 * @param {string} name
 */
export const listed = (look, name) => look.bundle.preflight.lists[name] ?? [];

/**
 * The patterns under a name there.
 *
 * @param {Look} look
 * @param {string} name
 */
export const patterns = (look, name) => look.bundle.preflight.patterns[name] ?? [];

/**
 * The address without tracking.
 *
 * @param {Look} look
 * @param {string | null} address
 */
export const usual = (look, address) => (address ? withoutTracking(address, listed(look, 'tracking')) : null);

// Letters and numbers of every script, as Python's \w has them: 日本語.jp is an address, too.
const HOST_FIRST = /^(\/\/)?[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)+(:[0-9]+)?([/?#]|$)/u;

/** Whether it begins with a host, alone. */
export const noScheme = once(
  look => HOST_FIRST.test(look.address.url) && !look.address.isOwn && takenOut(look).length === 0 && !isCutOff(look),
);

const LABEL = /^[a-z]{1,9}https?$/i;
// Behind the colon of a label, as behind that of a style or a telephone's code of squares; an address of an app has
// neither a gap nor a bracket there.
const AFTER_LABEL =
  /^(?!\/\/)(?:[\u300c\u300e\uff08(<[]|url\(|(?:TITLE|URL):|[^ \t\r\n\u00a0\u3000]*[ \t\r\n\u00a0\u3000])/;
const HOST_ALONE = /^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)+(:[0-9]+)?([/?#]|$)/u;

/**
 * Whether a word only says that an address follows: `URL: https://…`, `URL:example.com/…`, `URLhttps://…`.
 *
 * @param {Look} look
 */
const isLabelled = look => {
  const [label, , rest] = partition(look.address.raw, ':');
  if (LABEL.test(label)) return true;
  const closed = [...OWN_SCHEMES, ...listed(look, 'closed_schemes')];
  if (closed.includes(label.toLowerCase())) return false;
  return HOST_ALONE.test(rest.replace(/^ +/, '')) || AFTER_LABEL.test(rest);
};

/** The addresses in what was brought, where it is one of the web, or words. */
const pastedIn = once(look => {
  const { raw } = look.address;
  const isWebOrWords = ['', 'http', 'https'].includes(parse(raw).scheme) || beginsWithScheme(raw) || isLabelled(look);
  return isWebOrWords ? pasted(raw) : NOTHING_PASTED;
});

/**
 * Whether an address was shortened for show.
 *
 * @param {Look} look
 */
export const isCutOff = look => pastedIn(look).isCut;

const MOST_MEANT = 5;

/** The addresses that stand among words, or are written otherwise than they are meant. */
export const takenOut = once(look => {
  const { raw } = look.address;
  const parts = parse(raw);
  const meant = pastedIn(look).addresses;
  const [first = raw] = meant;
  if (meant.length === 1 && [raw, `https://${raw}`, `https:${raw}`].includes(first)) return [];
  const whole = parse(first);
  const alike = ['host', 'port', 'path', 'query', 'fragment'].every(
    part => Reflect.get(whole, part) === Reflect.get(parts, part),
  );
  if (isWeb(parts) && meant.length === 1 && alike) return []; // the same in other letters
  const offered = meant.slice(0, MOST_MEANT).flatMap(address => usual(look, address) ?? []);
  const isGiven = isWeb(parts) && offered.length === 1 && offered[0] === look.address.url;
  return isGiven ? [] : offered; // what the desk gets anyway
});

/** The address inside; none in one that only looks as if it held one (`blob:`), or that is written by people. */
export const inner = once(look => {
  const { raw } = look.address;
  if (listed(look, 'closed_schemes').includes(parse(raw).scheme)) return null;
  const viewed = original(raw, patterns(look, 'viewer_originals'));
  return usual(look, viewed ?? innerAddress(raw, listed(look, 'came_from')));
});

/** The same post or profile at the site that a mirror shows. */
export const atItsSite = once(look => {
  const shown = mirrored(look.address.url, listed(look, 'mirrors'));
  const address = shown && (original(shown, patterns(look, 'mirror_originals')) ?? shown);
  const isPost = address && !found(patterns(look, 'shown_besides'), hostAndLocal(parse(address)));
  return isPost ? usual(look, address) : null;
});

/** Where a page that only passes people on leads. */
const target = once(look => usual(look, original(look.address.raw, patterns(look, 'redirect_targets'))));

/** @param {Look} look */
const originalOf = look =>
  usual(look, original(look.address.raw, patterns(look, 'archive_originals'))) ?? atItsSite(look) ?? inner(look);

/**
 * The page that it leads to: what points to a person is not taken out where that page would go with it, which is
 * offered first.
 *
 * @param {Look} look
 */
const ledTo = look => target(look) ?? originalOf(look);

/**
 * The address, with its login where it was brought with one, and the names of the parameters that tell of a person or
 * let one in.
 *
 * @param {Look} look
 * @returns {[string, Marks]}
 */
export const personal = look => {
  const { url, raw } = look.address;
  const { user } = parse(raw);
  return [
    user ? url.replace('//', () => `//${user}@`) : url,
    {
      personal: listed(look, 'personal_parameters'),
      secret: listed(look, 'secret_parameters'),
      opening: listed(look, 'opening_parameters'),
    },
  ];
};

/**
 * The address without what in it only this machine or its network opens; null for a link that only leads on: without
 * what it leads to it is nothing.
 *
 * @param {Look} look
 */
const withoutOwn = look => {
  const { url } = look.address;
  const bare = withoutParameters(url, (_, value) => (holdsOwn(`=${value}`) ? 'drop' : ''));
  return bare === url || found(patterns(look, 'redirect_targets'), url) ? null : ifPublic(bare);
};

/**
 * Corrections that one press makes: the address to use instead, null where there is none. With `open_link` it is the
 * address to open, because only opening it tells where it leads.
 *
 * @type {Record<string, (look: Look) => string | string[] | null>}
 */
export const MENDS = {
  clean_url: once(look => {
    const { raw } = look.address;
    const clean = usual(look, raw);
    return clean !== raw && isWeb(parse(raw)) ? clean : null;
  }),
  original_url: originalOf,
  inner_url: inner,
  take_out: takenOut,
  without_marks: look => {
    const [address, marks] = personal(look);
    const clean = withoutPersonalMarks(address, marks);
    const bare = { ...look, address: postAddress(clean, clean, look.address.site), kept: new Map() };
    return clean !== address && ledTo(look) === ledTo(bare) ? clean : null;
  },
  target_url: target,
  open_link: look => (look.address.isPublic && !isCutOff(look) ? look.address.url : null),
  add_scheme: look => (noScheme(look) ? `https://${look.address.url.replace(/^\/\//, '')}` : null),
  use_page_url: look => {
    const { report, address, post } = look;
    const shown = inner(look) ?? atItsSite(look) ?? withoutOwn(look);
    return shown ?? (report.page_url === address.url || post > 1 ? null : ifPublic(report.page_url));
  },
};
