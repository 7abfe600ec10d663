/**
 * What to correct in a report before a form is opened. Pure; the clock is an argument.
 *
 * The bundle's preflight rules say what to look for, for whom and in which words; the functions here only look:
 * predicates over its lists, and tests where these are not enough. backend/tsuho/engine/preflight.py looks the same
 * way.
 *
 * @import {AddressKind, Bundle, Desk, Finding, PreflightRule, Report, Situation} from '../knowledge/types.js'
 * @import {When, Words} from '../knowledge/types.js'
 * @import {Danger} from './danger-words.js'
 * @import {Look} from './preflight-mends.js'
 *
 * @typedef {NonNullable<When['empty']>[number]} ReportFact
 *

 */

import { dangersIn } from './danger-words.js';
import { isDayOff, openNow } from './opening-hours.js';
import { found } from './patterns.js';
import { holdsPersonalMarks } from './personal-marks.js';
import {
  atItsSite,
  inner,
  isCutOff,
  listed,
  MENDS,
  noScheme,
  once,
  patterns,
  personal,
  takenOut,
  usual,
} from './preflight-mends.js';
import { resolve } from './resolved-report.js';
import { fill, inEach } from './template-text.js';
import { isOwnLife } from './triage.js';
import { hostAndLocal, isWeb, local, onHost, withoutLogin } from './web-address.js';
import { ifPublic } from './wrapped-urls.js';

/**
 * The report as the rules of all desks look at it: its own address first, then those of further posts. None for someone
 * whose own life may be at stake: nothing is asked of them.
 *
 * @param {Bundle} bundle
 * @param {Situation} situation
 * @param {Report} report as it was brought, cleaned
 * @param {Date} now
 * @returns {Look[]}
 */
export const looks = (bundle, situation, report, now) => {
  const harm = bundle.harms.find(({ id }) => id === situation.harm);
  if (harm && isOwnLife(harm, situation)) return [];
  const { address, others } = resolve(bundle, report);
  return [...new Map([[1, address], ...others])].map(([post, each]) => {
    return { bundle, situation, report, desk: null, now, address: each, post, kept: new Map() };
  });
};

/**
 * What to mend. Without a desk: what holds for every desk. With one: what only that desk asks for. Further posts are
 * looked at for what is said of an address; the finding names the post.
 *
 * @param {Look[]} looked
 * @param {Desk | null} desk
 * @returns {Finding[]}
 */
export const findings = (looked, desk) => {
  const [own, ...further] = looked.map(look => ({ ...look, desk }));
  if (!own) return [];
  return own.bundle.preflight.rules
    .filter(rule => concerns(rule, own))
    .flatMap(rule => [own, ...(isOfAddress(rule) ? further : [])].flatMap(each => foundBy(rule, each)));
};

/**
 * @param {PreflightRule} rule
 * @param {Look} look
 */
const concerns = (rule, { desk, situation }) => {
  if (desk ? !rule.desks?.includes(desk.id) : rule.desks) return false;
  const { harm, role, wish } = situation;
  return (
    (rule.harms?.includes(harm) ?? true) &&
    (rule.roles?.includes(role) ?? true) &&
    (rule.wishes?.includes(wish) ?? true)
  );
};

/**
 * @param {PreflightRule} rule
 * @param {Look} look
 */
const holds = ({ test, when }, look) => {
  if (test) return TESTS[test](look);
  return when?.some(all => namedIn(all).every(([name, argument]) => PREDICATES[name](look, argument))) ?? true;
};

/**
 * Whether the rule looks at an address alone, so that further posts are held against it, too.
 *
 * @param {PreflightRule} rule
 */
const isOfAddress = ({ test, when }) =>
  test
    ? TESTS_OF_ADDRESS.has(test)
    : (when?.every(all => namedIn(all).every(([name]) => PREDICATES_OF_ADDRESS.has(name))) ?? false);

/**
 * The predicates that are named, each with its argument.
 *
 * @param {When} when
 * @returns {[string, any][]}
 */
const namedIn = when => Object.entries(when);

/**
 * The finding, where the rule holds; once for each of the addresses that may be meant.
 *
 * @param {PreflightRule} rule
 * @param {Look} look
 * @returns {Finding[]}
 */
const foundBy = (rule, look) => {
  if (!holds(rule, look)) return [];
  const { id, severity, message: says, mend } = rule;
  const { post } = look;
  const message = post === 1 ? { ...says } : messageOf(look.bundle, String(post), says);
  const urls = mend ? [MENDS[mend](look) ?? ''].flat() : [];
  return (urls.length ? urls : ['']).map(url => {
    return { id, severity, message, mend: mend && url ? { id: mend, url, post } : null };
  });
};

/**
 * What is said of a further post.
 *
 * @param {Bundle} bundle
 * @param {string} number
 * @param {Words} message
 */
const messageOf = (bundle, number, message) =>
  inEach(bundle, language => fill(bundle.phrases.finding_of_post[language], { number, message: message[language] }));

/**
 * What `when` may name; the argument is as `When` has it.
 *
 * @type {Record<string, (look: Look, argument: any) => boolean>}
 */
export const PREDICATES = {
  address_like: (look, /** @type {AddressKind} */ kind) =>
    found(patterns(look, kind), hostAndLocal(look.address.parts)) ||
    found(look.address.site?.addresses?.[kind] ?? [], local(look.address.parts)),
  address_matches: (look, name) => found(patterns(look, name), hostAndLocal(look.address.parts)),
  on_host: (look, name) => listed(look, name).some(host => onHost(look.address.parts.host, host)),
  scheme_in: (look, name) => listed(look, name).includes(look.address.parts.scheme),
  title_matches: (look, name) => found(patterns(look, name), look.report.title),
  empty: (look, /** @type {ReportFact[]} */ names) => names.every(name => textOf(look)[name] === ''),
};

const PREDICATES_OF_ADDRESS = new Set(['address_like', 'address_matches', 'on_host', 'scheme_in']);

/**
 * @param {Look} look
 * @returns {Record<ReportFact, string>}
 */
const textOf = ({ address, report: { notes, post } }) => ({
  url: address.url,
  notes,
  number: post.number,
  permalink: post.permalink,
});

/** @type {(look: Look) => boolean} */
const amongWords = look => takenOut(look).length > 0;

/**
 * Not on a known site's own post, and not where a rule of its own offers the address.
 *
 * @type {(look: Look) => boolean}
 */
const holdsAddress = look => {
  if (!look.address.isPublic || TESTS.passes_through(look) || PREDICATES.on_host(look, 'archive_hosts')) return false;
  const { parts, site } = look.address;
  return !amongWords(look) && !found(site?.addresses?.post ?? [], local(parts)) && inner(look) !== null;
};

/**
 * Where predicates are not enough.
 *
 * @type {Record<string, (look: Look) => boolean>}
 */
export const TESTS = {
  advice: () => false, // shown by the interface at the rule's `moment`; no program can decide it
  no_scheme: noScheme,
  not_web: look =>
    look.address.url !== '' &&
    !isWeb(look.address.parts) &&
    ![noScheme, amongWords, isCutOff].some(isTold => isTold(look)),
  among_words: amongWords,
  cut_off: isCutOff,
  is_mirror: look => isWeb(look.address.parts) && atItsSite(look) !== null,
  holds_address: holdsAddress,
  personal_in_address: look => look.address.isPublic && holdsPersonalMarks(...personal(look)),
  unreachable_host: look => isWeb(look.address.parts) && look.address.isOwn && !amongWords(look),
  passes_through: look => MENDS.target_url(look) !== null,
  whole_site: look =>
    !look.report.post.permalink &&
    look.address.isPublic &&
    (['', '/'].includes(local(look.address.parts)) || PREDICATES.address_like(look, 'profile')),
  tracking_removed: look =>
    // A login alone is told by a rule of its own.
    ![null, withoutLogin(look.address.raw)].includes(/** @type {string | null} */ (MENDS.clean_url(look))) &&
    !TESTS.carries_tracking(look),
  carries_tracking: look => isWeb(look.address.parts) && usual(look, look.address.url) !== look.address.url,
  captured_beyond_url: ({ bundle, situation, report }) =>
    bundle.harms.some(harm => harm.id === situation.harm && harm.evidence === 'url_only') &&
    [report.title, report.quote, report.media_url, ...wordsOf(report)].some(text => text !== ''),
  says_danger: look => ['threat', 'act'].some(each => dangers(look).has(/** @type {Danger} */ (each))),
  says_despair: look => dangers(look).size === 1 && dangers(look).has('despair'),
  closed_now: ({ bundle, desk, now }) => {
    const timed = (desk?.channels ?? []).filter(({ always }) => !always);
    const states = timed.map(channel => openNow(channel, now, bundle.holidays));
    return states.includes(false) && !states.includes(true);
  },
  day_off: once(({ bundle, now }) => isDayOff(now, bundle.holidays)),
  embedded: ({ report: { media_url, page_url, url, post } }) =>
    [media_url, post.permalink || page_url === url ? '' : page_url].some(address => ifPublic(address)),
  designated: look => look.address.site?.designated !== undefined,
};

const TESTS_OF_ADDRESS = new Set([
  ...[
    'no_scheme',
    'not_web',
    'among_words',
    'cut_off',
    'unreachable_host',
    'passes_through',
    'is_mirror',
    'holds_address',
  ],
  ...['personal_in_address', 'carries_tracking'],
]);

const dangers = once(({ report: { title, quote, notes, post, others } }) =>
  dangersIn([title, quote, notes, ...[post, ...others].map(each => each.text)].join('\n')),
);

/** @param {Report} report */
const wordsOf = ({ post, others }) => [post, ...others].flatMap(({ text, author }) => [text, author]);
