/**
 * What to correct in a report before a form is opened. Pure; the clock is an argument.
 *
 * The bundle's preflight rules say what to look for, for whom and in which words; the functions here only look.
 * backend/tsuho/preflight.py looks the same way.
 *
 * @import {AddressKind, Bundle, Desk, Finding, Platform, PreflightRule, Report, Situation} from './types.js'
 * @import {WebAddress} from './web-address.js'
 *
 * @typedef {object} Look Everything a test may look at.
 * @property {Bundle} bundle
 * @property {Situation} situation
 * @property {Report} report
 * @property {Desk | null} desk null while the report itself is examined
 * @property {Date} now
 * @property {string} url the address that would be reported: the post's own link, else what the click pointed at
 * @property {WebAddress} address
 * @property {Platform | undefined} site
 */

import { isDayOff, openNow } from './moments.js';
import { siteOf } from './sites.js';
import { isPrivate, isWeb, local, onHost, parse, place, withoutTracking } from './web-address.js';

/** The lists whose entries are regular expressions; the other lists hold hosts and names. */
export const PATTERN_LISTS = [
  'search', 'private', 'login', 'fleeting', 'profile', 'thread', 'gone_titles', 'danger_words', 'archive_originals',
];

/**
 * What to mend. Without a desk: what holds for every desk. With one: what only that desk asks for.
 *
 * @param {Bundle} bundle
 * @param {Situation} situation
 * @param {Report} report as it was brought, cleaned
 * @param {Desk | null} desk
 * @param {Date} now
 * @returns {Finding[]}
 */
export const findings = (bundle, situation, report, desk, now) => {
  const url = report.post.permalink || report.url;
  const look = { bundle, situation, report, desk, now, url, address: parse(url), site: siteOf(bundle, url) };
  return bundle.preflight.rules.filter(rule => applies(rule, look)).map(rule => finding(rule, look));
};

/**
 * Whether a text holds one of the patterns, upper and lower case alike.
 *
 * @param {string[]} patterns
 * @param {string} text
 */
export const found = (patterns, text) => {
  let end = text.length;
  while (text[end - 1] === '\n') end -= 1;
  const plain = text.slice(0, end).replace(READ_OTHERWISE, '\ufffd');
  return patterns.some(each => pattern(each).test(plain));
};

/**
 * The regular expression of a pattern; throws for one that is none.
 *
 * @param {string} source
 */
export const pattern = source => {
  const ready = compiled.get(source) ?? new RegExp(source, 'iu');
  compiled.set(source, ready);
  return ready;
};

/** @type {Map<string, RegExp>} */
const compiled = new Map();

// JavaScript's dot stops at U+2028 and U+2029, and with the u flag the long s and the Kelvin sign are its s and k.
// backend/tsuho/preflight.py reads neither so.
const READ_OTHERWISE = /[\u2028\u2029\u017f\u212a]/g;

/**
 * @param {PreflightRule} rule
 * @param {Look} look
 */
const applies = (rule, look) => {
  if (look.desk ? !rule.desks?.includes(look.desk.id) : rule.desks) return false;
  const { harm, role, wish } = look.situation;
  return (
    (rule.harms?.includes(harm) ?? true) &&
    (rule.roles?.includes(role) ?? true) &&
    (rule.wishes?.includes(wish) ?? true) &&
    TESTS[rule.test](look)
  );
};

/**
 * @param {PreflightRule} rule
 * @param {Look} look
 * @returns {Finding}
 */
const finding = ({ id, severity, message, mend }, look) => {
  const url = mend ? MENDS[mend](look) : null;
  return { id, severity, message, mend: mend && url ? { id: mend, url } : null };
};

/**
 * @param {Look} look
 * @param {string} name
 */
const listed = (look, name) => look.bundle.preflight.lists[name] ?? [];

/**
 * The address looks like a page of this kind: by the general list of that name, or by the site's own patterns.
 *
 * @param {AddressKind} kind
 * @returns {(look: Look) => boolean}
 */
const like = kind => look =>
  found(listed(look, kind), place(look.address)) || found(look.site?.addresses?.[kind] ?? [], local(look.address));

/**
 * @param {string} name
 * @returns {(look: Look) => boolean}
 */
const onListedHost = name => look => listed(look, name).some(host => onHost(look.address.host, host));

// Letters and numbers of every script, as Python's \w has them: 日本語.jp is an address, too.
const HOST_FIRST = /^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)+(:[0-9]+)?([/?#]|$)/u;

/** @type {(look: Look) => boolean} */
const noScheme = look => HOST_FIRST.test(look.url);

/** @type {Record<string, (look: Look) => boolean>} */
export const TESTS = {
  always: () => true,
  advice: () => false, // shown by the interface at the rule's `moment`; no program can decide it
  url_missing: look => look.url === '',
  no_scheme: noScheme,
  not_web: look => look.url !== '' && !isWeb(look.address) && !noScheme(look),
  unreachable_host: look => isWeb(look.address) && isPrivate(look.address.host),
  search_page: like('search'),
  private_place: like('private'),
  login_needed: like('login'),
  fleeting: like('fleeting'),
  mail: look => ['mailto', 'sms', 'tel'].includes(look.address.scheme) || onListedHost('mail_hosts')(look),
  gone: look => found(listed(look, 'gone_titles'), look.report.title),
  short_link: onListedHost('short_hosts'),
  archive_copy: onListedHost('archive_hosts'),
  whole_site: look =>
    isWeb(look.address) &&
    !look.report.post.permalink &&
    !isPrivate(look.address.host) &&
    (['', '/'].includes(local(look.address)) || like('profile')(look)),
  thread_without_number: look => !look.report.post.number && !look.report.post.permalink && like('thread')(look),
  carries_tracking: look => isWeb(look.address) && MENDS.clean_url(look) !== null,
  captured_beyond_url: ({ bundle, situation, report }) =>
    bundle.harms.some(harm => harm.id === situation.harm && harm.evidence === 'url_only') &&
    [report.title, report.quote, report.media_url, report.post.text, report.post.author].some(text => text !== ''),
  says_danger: look => {
    const { title, quote, notes, post } = look.report;
    return found(listed(look, 'danger_words'), [title, quote, notes, post.text].join('\n'));
  },
  no_notes: look => look.report.notes === '',
  closed_now: ({ bundle, desk, now }) =>
    (desk?.channels ?? []).some(channel => openNow(channel, now, bundle.holidays) === false),
  day_off: ({ bundle, now }) => isDayOff(now, bundle.holidays),
  embedded: ({ report }) =>
    report.media_url !== '' || (report.post.permalink === '' && !['', report.url].includes(report.page_url)),
  designated: look => look.site?.designated !== undefined,
};

/**
 * Corrections that one press makes: the address to use instead, null where there is none.
 *
 * @type {Record<string, (look: Look) => string | null>}
 */
export const MENDS = {
  clean_url: look => {
    const clean = withoutTracking(look.url, listed(look, 'tracking'));
    return clean === look.url ? null : clean;
  },
  original_url: look => {
    for (const each of listed(look, 'archive_originals')) {
      const original = pattern(each).exec(look.url)?.[1];
      if (original === undefined) continue;
      const address = decoded(original);
      return ifPublic(/^https?:\/\//iu.test(address) ? address : `https://${address}`);
    }
    return null;
  },
  add_scheme: look => (noScheme(look) ? `https://${look.url}` : null),
  use_page_url: ({ report, url }) => (report.page_url === url ? null : ifPublic(report.page_url)),
};

/**
 * An address that stood percent-encoded in another one's query.
 *
 * @param {string} address
 */
const decoded = address => {
  if (!/^https?%3A%2F%2F/iu.test(address)) return address;
  try {
    return address.replace(/(?:%[0-9a-f]{2})+/gi, bytes => decodeURIComponent(bytes)); // a lone % stays as it is
  } catch {
    return address;
  }
};

/** @param {string} address */
const ifPublic = address => {
  const parts = parse(address);
  return isWeb(parts) && !isPrivate(parts.host) ? address : null;
};
