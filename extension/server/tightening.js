/**
 * Whether a bundle that a server gave only adds to what the package knows, or makes it stricter. A key can be stolen,
 * and a keeper can err: what is signed may say something new, but it may not take a protection away, change a number,
 * lead to another host, ask for more of a person, or bring a pattern that nobody has timed. Pure.
 *
 * @import {Bundle, Desk, PreflightRule} from '../knowledge/types.js'
 */

import { dayLater } from '../engine/japan-time.js';
import { EMERGENCY } from '../engine/triage.js';
import { isPartOf, moreAsked, same } from './asking-more.js';

const DANGER = ['none', 'ask', 'call'];
const EVIDENCE = ['allowed', 'text_only', 'url_only'];
const SEVERITY = ['info', 'warn', 'fix', 'stop'];

/** @typedef {{reason: 'future' | 'weaker' | 'number' | 'host' | 'asks' | 'pattern', detail: string}} Loosening */

/**
 * The first way in which the candidate is looser than the package; null where there is none.
 *
 * @param {Bundle} candidate of the right shape, whole in itself
 * @param {Bundle} packaged
 * @param {Date} now
 * @returns {Loosening | null}
 */
export function loosening(candidate, packaged, now) {
  for (const [reason, find] of CHECKS) {
    const detail = find(candidate, packaged, now);
    if (detail !== '') return { reason, detail };
  }
  return null;
}

/** @type {[Loosening['reason'], (candidate: Bundle, packaged: Bundle, now: Date) => string][]} */
const CHECKS = [
  ['future', tooYoung],
  ['weaker', lessGuarded],
  ['weaker', lessDeclined],
  ['weaker', lessChecked],
  ['number', otherNumbers],
  ['host', otherLinks],
  ['asks', moreAsked],
  ['pattern', otherPatterns],
];

/**
 * An edition later than tomorrow would beat every one to come.
 * @param {Bundle} candidate
 * @param {Bundle} _
 * @param {Date} now
 */
function tooYoung({ edition }, _, now) {
  return edition.slice(0, 10) > dayLater(now, 1) ? edition : '';
}

// --- harms ----------------------------------------------------------------------------------------------------------

/** @param {Bundle} candidate @param {Bundle} packaged */
function lessGuarded(candidate, packaged) {
  for (const kind of /** @type {const} */ (['harms', 'roles', 'wishes', 'groups'])) {
    const there = candidate[kind].map(({ id }) => id);
    const missing = packaged[kind].find(({ id }) => !there.includes(id));
    if (missing) return `${kind}.${missing.id}`;
  }
  const looser = packaged.harms.find(harm => {
    const now = candidate.harms.find(({ id }) => id === harm.id);
    const isLooser = !now || rank(DANGER, now.danger) < rank(DANGER, harm.danger) || looserEvidence(now, harm);
    return isLooser || takesFromDanger(now, harm) || asksFewer(now, harm) || tellsLess(now, harm);
  });
  return looser ? `harms.${looser.id}` : takenNames(candidate, packaged);
}

/**
 * Where it is someone's own life, 110 does not come first: a server may say that of nobody but those whom the package
 * names.
 * @param {Bundle['harms'][0]} now
 * @param {Bundle['harms'][0]} before
 */
const takesFromDanger = ({ own_life: own }, { own_life: known }) =>
  own !== undefined && !(known && isPartOf(own.roles, known.roles) && isPartOf(own.wishes, known.wishes));

/**
 * Whoever the package asks whether anyone is in danger is asked.
 * @param {Bundle['harms'][0]} now
 * @param {Bundle['harms'][0]} before
 */
const asksFewer = ({ danger, asked_of: now }, { danger: known, asked_of: before }) =>
  danger === 'ask' && known === 'ask' && now !== undefined && !(before && isPartOf(before, now));

/**
 * What is to be done before any desk is told in as many sentences.
 * @param {Bundle['harms'][0]} now
 * @param {Bundle['harms'][0]} before
 */
const tellsLess = ({ first: now = [] }, { first: before = [] }) => now.length < before.length;

/** @param {Pick<Bundle['harms'][0], 'evidence'>} one @param {Pick<Bundle['harms'][0], 'evidence'>} other */
const looserEvidence = (one, other) => rank(EVIDENCE, one.evidence) < rank(EVIDENCE, other.evidence);

/** A harm that goes by the name of a stricter one. @param {Bundle} candidate @param {Bundle} packaged */
function takenNames(candidate, packaged) {
  const known = packaged.harms.map(harm => ({ harm, name: nameAsRead(harm) }));
  for (const harm of candidate.harms) {
    const name = nameAsRead(harm);
    const own = known.find(each => each.harm.id === harm.id)?.name;
    const taken = known.find(
      each =>
        each.harm.id !== harm.id &&
        isStricter(each.harm, harm) &&
        isCalled(name, each.name) &&
        !(own && isCalled(own, each.name)),
    );
    if (taken) return `harms.${harm.id}: ${taken.harm.id}`;
  }
  return '';
}

/** @param {Bundle['harms'][0]} one @param {Bundle['harms'][0]} other */
const isStricter = (one, other) => looserEvidence(other, one) || rank(DANGER, one.danger) > rank(DANGER, other.danger);

/** @typedef {{ja: string, en: string}} Name without what a reader passes over */

/** @param {Bundle['harms'][0]} harm @returns {Name} */
const nameAsRead = ({ label }) => ({ ja: lettersAlone(label.ja), en: lettersAlone(label.en) });

/** @param {Name} name @param {Name} other @returns {boolean} whether it reads like the other one */
const isCalled = (name, other) => name.ja.includes(other.ja) || name.en === other.en;

/** @param {string} text */
const lettersAlone = text =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{Cf}]/gu, '');

/** @param {string[]} order @param {string} value */
const rank = (order, value) => order.indexOf(value);

// --- answers --------------------------------------------------------------------------------------------------------

/**
 * Who declines goes on declining, and 110 and everyone else who would help are still told.
 * @param {Bundle} candidate
 * @param {Bundle} packaged
 */
function lessDeclined(candidate, packaged) {
  const [before, now] = [answersOf(packaged), answersOf(candidate)];
  /** @type {Set<number>} */
  const judged = new Set(); // hundreds of situations have the same few answers
  for (const harm of packaged.harms) {
    for (const role of packaged.roles) {
      for (const wish of packaged.wishes) {
        const was = before.at(harm.id, role.id, wish.id);
        const is = now.at(harm.id, role.id, wish.id);
        const both = was * MOST_ROWS + is;
        if (judged.has(both)) continue;
        judged.add(both);
        if (isLooserAnswer(now.row(is), before.row(was))) return `answers.${harm.id}.${role.id}.${wish.id}`;
      }
    }
  }
  return '';
}

/** @typedef {{desks: string[], cautions: number[], declining: string[]}} Answer */

/** @param {Answer} now @param {Answer} before */
function isLooserAnswer(now, before) {
  if (!before.declining.every(desk => now.declining.includes(desk) && !now.desks.includes(desk))) return true;
  if (before.desks[0] === EMERGENCY && now.desks[0] !== EMERGENCY) return true;
  const isTold = (/** @type {string} */ desk) =>
    now.desks.includes(desk) || (desk !== EMERGENCY && now.declining.includes(desk));
  const isCautioned = (/** @type {string} */ desk, /** @type {number} */ at) =>
    (now.cautions[now.desks.indexOf(desk)] ?? Infinity) >= before.cautions[at];
  const isWhole = before.desks.every(isTold) && before.desks.every(isCautioned);
  return !isWhole || (before.desks.length > 0 && now.desks.length === 0);
}

const MOST_ROWS = 2 ** 20; // a bundle is smaller

/** @param {Bundle} bundle */
function answersOf({ answers, roles, wishes, signposts, not_here }) {
  // Of two with one id the first answers, as it does to people.
  const [places, columns] = [roles, wishes].map(
    all => new Map(all.map((each, at) => /** @type {const} */ ([each.id, at])).reverse()),
  );
  return {
    /** @param {string} harm @param {string} role @param {string} wish @returns {number} the row of that situation */
    at: (harm, role, wish) => answers.of[harm][places.get(role) ?? -1][columns.get(wish) ?? -1],
    /** @param {number} row @returns {Answer} */
    row(row) {
      const [shown, declining] = answers.rows[row];
      const [desks, cautions] = [shown.map(at => signposts[at][0]), shown.map(at => signposts[at][4].length)];
      return { desks, cautions, declining: declining.map(at => not_here[at][0]) };
    },
  };
}

// --- rules ----------------------------------------------------------------------------------------------------------

/** @param {Bundle} candidate @param {Bundle} packaged */
function lessChecked(candidate, packaged) {
  const gone = packaged.preflight.rules.find(rule => {
    const now = candidate.preflight.rules.filter(({ id, severity }) => id === rule.id && severity !== undefined);
    return !now.some(each => holdsAsMuch(each, rule));
  });
  if (gone) return `preflight.rules.${gone.id}`;
  return (
    lessListed('patterns', candidate.preflight.patterns, packaged.preflight.patterns) ||
    lessListed('lists', candidate.preflight.lists, packaged.preflight.lists) ||
    otherListed(candidate.preflight.lists, packaged.preflight.lists)
  );
}

/** By these an address is changed, or another one offered in its place: a word more could gut it, or lead elsewhere. */
const REWRITING = [
  ...['tracking', 'mirrors', 'closed_schemes', 'came_from'],
  ...['personal_parameters', 'secret_parameters'],
];

/** @param {Record<string, string[]>} now @param {Record<string, string[]>} before */
function otherListed(now, before) {
  const other = REWRITING.find(name => !same(now[name], before[name]));
  return other === undefined ? '' : `preflight.lists.${other}`;
}

/** @param {PreflightRule} now @param {PreflightRule} before */
function holdsAsMuch(now, before) {
  const scopes = /** @type {const} */ (['harms', 'roles', 'wishes', 'desks']);
  return (
    rank(SEVERITY, now.severity) >= rank(SEVERITY, before.severity) &&
    now.test === before.test &&
    now.moment === before.moment &&
    (now.mend === undefined || now.mend === before.mend) &&
    (before.when === undefined) === (now.when === undefined) &&
    (before.when ?? []).every(each => now.when?.some(other => same(each, other))) &&
    scopes.every(scope => covers(now[scope], before[scope]))
  );
}

/** @param {string[] | undefined} now left out: all @param {string[] | undefined} before */
const covers = (now, before) => now === undefined || (before?.every(each => now.includes(each)) ?? false);

/** @param {string} at @param {Record<string, string[]>} now @param {Record<string, string[]>} before */
function lessListed(at, now, before) {
  const less = Object.keys(before).find(name => !before[name].every(each => now[name]?.includes(each)));
  return less === undefined ? '' : `preflight.${at}.${less}`;
}

// --- numbers and links ----------------------------------------------------------------------------------------------

/** @param {Bundle} candidate @param {Bundle} packaged */
function otherNumbers(candidate, packaged) {
  for (const id of new Set([...Object.keys(packaged.desks), ...Object.keys(candidate.desks)])) {
    const [now, before] = [candidate, packaged].map(({ desks }) => (Object.hasOwn(desks, id) ? desks[id] : null));
    if (!now || !before) return `desks.${id}`;
    if (!same(numbersOf(now), numbersOf(before))) return `desks.${id}.channels`;
    if (now.for_age && now.for_age.only !== before.for_age?.only) return `desks.${id}.for_age`;
  }
  return otherMention(candidate, packaged, dialled);
}

/**
 * What the candidate mentions in a sentence and the package nowhere; sentences that the package has are not read.
 * @param {Bundle} candidate
 * @param {Bundle} packaged
 * @param {(text: string) => string[]} mentions
 * @param {string[]} [known] by the package in another way
 */
function otherMention(candidate, packaged, mentions, known = []) {
  const said = textsOf(packaged);
  const mentioned = [...textsOf(candidate)].filter(text => !said.has(text)).flatMap(mentions);
  if (!mentioned.length) return '';
  const all = new Set([...known, ...[...said].flatMap(mentions)]);
  return mentioned.find(each => !all.has(each)) ?? '';
}

/** @param {Desk} desk */
const numbersOf = ({ channels = [] }) => channels.flatMap(({ phone }) => phone ?? []).sort();

/**
 * What looks like a telephone number in a sentence; of the short ones not what may be a fraction or a day.
 * @param {string} text
 */
const dialled = text =>
  (seen(text).match(/[#+]?\d[\d\s()‐‑‒–—―ー－−.・/-]*\d/g) ?? [])
    .map(each => ({ number: each.replace(/[^\d#+]/g, ''), isOnePiece: !/[.・/]/.test(each) }))
    .filter(({ number, isOnePiece }) => number.length >= 8 || (/^[#+]|^1\d\d$/.test(number) && isOnePiece))
    .map(({ number }) => number);

/** A text without signs that nobody sees, and each other sign as its plainest. @param {string} text */
const seen = text => text.normalize('NFKC').replace(/\p{Cf}/gu, '');

/** @param {Bundle} candidate @param {Bundle} packaged */
function otherLinks(candidate, packaged) {
  const hosts = hostsOf(packaged);
  const known = new Set(hosts);
  const source = Object.entries(candidate.sources).find(([, { url }]) => url && !known.has(hostOrAll(url)));
  if (source) return `sources.${source[0]}: ${source[1].url}`;
  return otherMention(candidate, packaged, linked, hosts);
}

/** @param {Bundle} bundle */
const hostsOf = ({ desks, sources }) => [
  ...Object.values(desks).flatMap(({ hosts = [] }) => hosts),
  ...Object.values(sources).flatMap(({ url }) => (url ? hostOrAll(url) : [])),
];

/** @param {string} url all of it where its scheme leads to no page: that has no host */
const hostOrAll = url => (/^https?:/.test(url) ? new URL(url).host : url);

/** What looks like a host in a sentence, and that of every whole address. @param {string} text @returns {string[]} */
const linked = text => {
  const plainest = seen(text).toLowerCase();
  return [
    ...(plainest.match(/(?:[a-z0-9-]+\.)+[a-z]{2,}(?![a-z0-9])/g) ?? []),
    ...(plainest.match(/https?:\/\/[^\s"'「」『』、（）()<>{}]+/g) ?? []).map(hostIn),
  ];
};

/** @param {string} address as a sentence has it, perhaps with the sentence's end @returns {string} */
const hostIn = address => (URL.canParse(address) ? new URL(address).host.replace(/\.$/, '') : address);

/** What was read once: a bundle stays what it is. @type {WeakMap<Bundle, Set<string>>} */
const READ = new WeakMap();

/** Everything that a person reads: of desks, answers, drafts, rules. @param {Bundle} bundle @returns {Set<string>} */
function textsOf(bundle) {
  const known = READ.get(bundle);
  if (known) return known;
  const { desks, words, preflight, groups, harms, roles, wishes, phrases, plain: plainly, sheet, what_next } = bundle;
  const sites = bundle.platforms.map(site => [site.name, site.report, site.legal_form, site.legal_forms]);
  const drafts = Object.values(bundle.templates).flatMap(each => each.map(({ fields }) => fields));
  const sources = Object.values(bundle.sources).map(({ title, age }) => [title, age]);
  /** @type {Set<string>} */
  const found = new Set();
  addTexts([sites, desks, words, preflight.rules, groups, harms, roles, wishes, phrases, plainly], found);
  addTexts([sheet, what_next, drafts, sources, bundle.changes], found);
  READ.set(bundle, found);
  return found;
}

const UNREAD = new Set([
  'id',
  'hosts',
  'phone',
  'url',
  'opens',
  'home',
  'for_harms',
  'for_roles',
  'fields',
  'checked_on',
  'edition',
  'on',
]);

/** @param {unknown} value @param {Set<string>} found where its texts are put */
function addTexts(value, found) {
  if (typeof value === 'string') found.add(value);
  else if (Array.isArray(value)) for (const each of value) addTexts(each, found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) if (!UNREAD.has(key)) addTexts(each, found);
}

// --- patterns -------------------------------------------------------------------------------------------------------

/** @param {Bundle} candidate @param {Bundle} packaged */
function otherPatterns(candidate, packaged) {
  const known = new Set(patternsOf(packaged));
  return patternsOf(candidate).find(pattern => !known.has(pattern)) ?? '';
}

/** @param {Bundle} bundle */
const patternsOf = ({ preflight, platforms, desks }) => [
  ...Object.values(preflight.patterns).flat(),
  ...Object.values(desks).flatMap(({ number }) => number?.pattern ?? []),
  ...platforms.flatMap(({ addresses = {}, posts = [], same = [] }) => [
    ...Object.values(addresses).flat(),
    ...same.map(({ address }) => address),
    ...posts.flatMap(reader => [...(reader.pages ?? []), ...Object.values(reader).flatMap(patternsIn)]),
  ]),
];

/** @param {unknown} readings @returns {string[]} */
const patternsIn = readings => (Array.isArray(readings) ? readings.flatMap(reading => reading?.pattern ?? []) : []);
