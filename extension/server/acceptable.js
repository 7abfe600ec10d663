/**
 * Whether a bundle that a server gave may take the place of the one in use: of the schema's shape, whole in itself,
 * made of what the code here can read, not older, leading nowhere that the package does not know, and in nothing looser
 * than the package (`tightening.js`). Pure.
 *
 * @import {Bundle, Desk} from '../knowledge/types.js'
 * @import {Schema} from './schema.js'
 * @import {Loosening} from './tightening.js'
 *
 * @typedef {'schema' | 'size' | 'shape' | 'older' | Loosening['reason']} Refusal
 * @typedef {{ok: true} | {ok: false, reason: Refusal, detail: string}} Verdict
 */

import { byEdition } from '../engine/changes-since.js';
import { BUNDLE_SCHEMA, LARGEST_BUNDLE } from '../engine/constants.js';
import { isPinned } from '../engine/pinned-hosts.js';
import { PREDICATES, TESTS } from '../engine/preflight.js';
import { MENDS } from '../engine/preflight-mends.js';
import { misfit } from './schema.js';
import { loosening } from './tightening.js';

/**
 * Whether a bundle may take the place of the current one, and if not, why not.
 *
 * @param {unknown} candidate
 * @param {Bundle} current the one in use
 * @param {Bundle} packaged the one that came with the package, whole: only what it says is ever trusted
 * @param {Schema} shape `knowledge/bundle.schema.json`
 * @param {Date} now
 * @returns {Verdict}
 */
export const acceptable = (candidate, current, packaged, shape, now) => {
  const schema = /** @type {{schema?: unknown} | null | undefined} */ (candidate)?.schema;
  if (schema !== BUNDLE_SCHEMA) return refused('schema', String(schema));
  const size = new TextEncoder().encode(JSON.stringify(candidate)).length;
  if (size > LARGEST_BUNDLE) return refused('size', String(size));
  const misshapen = misfit(candidate, shape);
  if (misshapen !== null) return refused('shape', misshapen);
  const bundle = /** @type {Bundle} */ (candidate);
  const loose = untied(bundle) || unreadable(bundle);
  if (loose) return refused('shape', loose);
  if (byEdition(bundle.edition, current.edition) < 0) return refused('older', bundle.edition);
  const stranger = strange(bundle, packaged);
  if (stranger) return refused('host', stranger);
  const looser = loosening(bundle, packaged, now);
  return looser ? refused(looser.reason, looser.detail) : { ok: true };
};

/** @param {Refusal} reason @param {string} detail @returns {Verdict} */
const refused = (reason, detail) => ({ ok: false, reason, detail });

// --- whole in itself ------------------------------------------------------------------------------------------------

/**
 * Where one part speaks of another that is not there: every id and every index leads somewhere. '' where all is whole.
 *
 * @param {Bundle} bundle
 */
const untied = bundle => {
  const { desks, signposts, not_here, sources, words } = bundle;
  const sentence = (/** @type {unknown} */ index) => typeof index !== 'number' || index < words.length;
  const named = (/** @type {string} */ desk, /** @type {string[]} */ cited) =>
    Object.hasOwn(desks, desk) && cited.every(id => Object.hasOwn(sources, id));
  return (
    misplaced('desks', desks, (desk, id) => desk.id === id, 'id') ||
    misplaced('templates', bundle.templates, (templates, id) => {
      const complete = templates.every(({ opening, fields }) => sentence(opening) && fields.flat().every(sentence));
      return Object.hasOwn(desks, id) && complete;
    }) ||
    misplaced('signposts', signposts, ([desk, , why, accepted_as, cautions, cited]) => {
      return named(desk, cited) && [why, accepted_as, ...cautions].every(sentence);
    }) ||
    misplaced('not_here', not_here, ([desk, why, cited]) => named(desk, cited) && sentence(why)) ||
    misplaced('in_short', bundle.in_short ?? [], row => row.every(sentence)) ||
    unanswered(bundle)
  );
};

/**
 * The answers that point at nothing, and the situations without one; '' where there are none.
 *
 * @param {Bundle} bundle
 */
const unanswered = ({ answers, harms, not_here, roles, signposts, wishes }) =>
  misplaced('answers.rows', answers.rows, ([shown, declining]) => {
    const inside = shown.every(index => index < signposts.length);
    return inside && declining.every(index => index < not_here.length);
  }) ||
  misplaced('answers.of', Object.fromEntries(harms.map(({ id }) => [id, id])), id => {
    const rows = Object.hasOwn(answers.of, id) ? answers.of[id] : [];
    const asked = rows.length === roles.length && rows.every(row => row.length === wishes.length);
    return asked && rows.flat().every(index => index < answers.rows.length);
  });

// --- made of what the code here can read ----------------------------------------------------------------------------

/**
 * What the shape allows and the code here cannot read: tests, predicates and mends that it does not have, readings
 * that look nowhere. '' where there is none.
 *
 * @param {Bundle} bundle
 */
const unreadable = ({ platforms, preflight: { rules } }) =>
  misplaced('preflight.rules', rules, ({ test }) => test === undefined || Object.hasOwn(TESTS, test), 'test') ||
  misplaced('preflight.rules', rules, ({ when = [] }) => when.flatMap(Object.keys).every(isPredicate), 'when') ||
  misplaced('preflight.rules', rules, ({ mend }) => mend === undefined || Object.hasOwn(MENDS, mend), 'mend') ||
  first(platforms.entries(), ([site, { posts = [] }]) =>
    first(posts.entries(), ([post, reader]) =>
      first(Object.entries(reader), ([fact, readings]) => {
        const at = `platforms.${site}.posts.${post}.${fact}`;
        return Array.isArray(readings) && fact !== 'pages' ? misplaced(at, readings, looksSomewhere, 'css') : '';
      }),
    ),
  );

/** @param {string} name */
const isPredicate = name => Object.hasOwn(PREDICATES, name);

/** @param {any} reading a selector says where in the page; of the address and its canonical form there is one only */
const looksSomewhere = ({ of, css }) => (of === 'address' || of === 'canonical') === (css === undefined);

/**
 * The key of the first entry that is not as it should be; '' where all are.
 *
 * @template T
 * @param {string} at
 * @param {T[] | Record<string, T>} entries
 * @param {(entry: T, key: string) => boolean} holds
 * @param {string} [part] which part of the entry is judged
 */
const misplaced = (at, entries, holds, part) => {
  const [wrong] = Object.entries(entries).find(([key, entry]) => !holds(entry, key)) ?? [];
  return wrong === undefined ? '' : [at, wrong, ...(part ? [part] : [])].join('.');
};

/**
 * The first key that is not ''.
 *
 * @template T
 * @param {Iterable<T>} entries
 * @param {(entry: T) => string} keyOf
 */
const first = (entries, keyOf) => {
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key) return key;
  }
  return '';
};

// --- leading nowhere else -------------------------------------------------------------------------------------------

/**
 * The first address to which the candidate would lead and the package would not; '' where there is none.
 *
 * @param {Bundle} candidate
 * @param {Bundle} packaged
 */
const strange = (candidate, packaged) => {
  const { desks } = packaged;
  const pinned = (/** @type {string} */ id) => (Object.hasOwn(desks, id) ? (desks[id].hosts ?? []) : []);
  for (const [id, desk] of Object.entries(candidate.desks)) {
    const stranger =
      desk.hosts?.find(host => !pinned(id).includes(host)) ?? addressesOf(desk).find(url => !isPinned(url, pinned(id)));
    if (stranger !== undefined) return `${id}: ${stranger}`;
  }
  for (const { id, legal_form, legal_forms = [] } of candidate.platforms) {
    const form = [...legal_forms, ...(legal_form ? [legal_form] : [])].find(
      ({ url }) => !isPinned(url, pinned('platform')),
    );
    if (form) return `${id}: ${form.url}`;
  }
  const { server, quick_exit } = candidate.product;
  if (server !== packaged.product.server) return server;
  return quick_exit === packaged.product.quick_exit ? '' : quick_exit;
};

/**
 * Every address that a person can be led to from a desk's record.
 *
 * @param {Desk} desk
 */
const addressesOf = ({ form, home, channels }) =>
  [
    form?.opens,
    ...Object.values(form?.for_harms ?? {}),
    ...Object.values(form?.for_roles ?? {}),
    home,
    ...(channels ?? []).map(channel => channel.url),
  ].filter(url => url !== undefined);
