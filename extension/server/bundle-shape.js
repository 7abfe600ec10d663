/**
 * Whether a bundle that came from a server is what the code here reads: every key of the right type, every number
 * within its table, every address a web address, every pattern a regular expression. The first misfit is named.
 *
 * @import {Bundle, Desk} from '../knowledge/types.js'
 *
 * @typedef {(value: any, at: string) => void} Check throws `Misshapen` with the place
 */

import { pattern } from '../engine/patterns.js';
import { MENDS, PATTERN_LISTS, TESTS } from '../engine/preflight.js';

class Misshapen extends Error {}

/**
 * The place in the candidate that does not fit ("desks.ihc.name.ja"); '' for a whole bundle.
 *
 * @param {unknown} candidate
 */
export const misshapenAt = candidate => {
  try {
    BUNDLE(candidate, '');
    tied(/** @type {Bundle} */ (candidate));
    return '';
  } catch (problem) {
    if (problem instanceof Misshapen) return problem.message;
    throw problem;
  }
};

/**
 * Every address that a person can be led to from a desk's record.
 *
 * @param {Desk} desk
 */
export const addressesOf = ({ form, home, channels }) =>
  [
    form?.opens,
    ...Object.values(form?.for_harms ?? {}),
    ...Object.values(form?.for_roles ?? {}),
    home,
    ...(channels ?? []).map(channel => channel.url),
  ].filter(url => url !== undefined);

// --- the shapes -----------------------------------------------------------------------------------------------------

/** @param {boolean} holds @param {string} at @returns {asserts holds} */
function must(holds, at) {
  if (!holds) throw new Misshapen(at);
}

/** @type {Check} */
const text = (value, at) => must(typeof value === 'string', at);
/** @type {Check} */
const whole = (value, at) => must(Number.isSafeInteger(value) && value >= 0, at);
/** @type {Check} */
const yesOrNo = (value, at) => must(typeof value === 'boolean', at);
/** @type {Check} */
const web = (value, at) => must(typeof value === 'string' && /^https?:\/\/\S+$/.test(value) && URL.canParse(value), at);
/** @type {Check} */
const expression = (value, at) => {
  text(value, at);
  try {
    pattern(value);
  } catch {
    must(false, at);
  }
};

/** @param {string[]} words @returns {Check} */
const oneOf =
  (...words) =>
  (value, at) =>
    must(words.includes(value), at);

/** @param {Check} each @returns {Check} */
const list = each => (value, at) => {
  must(Array.isArray(value), at);
  value.forEach((/** @type {unknown} */ item, /** @type {number} */ place) => each(item, `${at}.${place}`));
};

/** @param {Check} each @returns {Check} */
const table = each => (value, at) => {
  must(typeof value === 'object' && value !== null && !Array.isArray(value), at);
  for (const [key, item] of Object.entries(value)) each(item, at ? `${at}.${key}` : key);
};

/**
 * @param {Record<string, Check>} needed
 * @param {Record<string, Check>} [optional]
 * @returns {Check}
 */
const record =
  (needed, optional = {}) =>
  (value, at) => {
    table(() => undefined)(value, at);
    for (const [key, check] of Object.entries({ ...needed, ...optional })) {
      const there = Object.hasOwn(value, key);
      if (there || Object.hasOwn(needed, key)) check(there ? value[key] : undefined, at ? `${at}.${key}` : key);
    }
  };

/** @param {Check[]} columns @returns {Check} */
const row =
  (...columns) =>
  (value, at) => {
    must(Array.isArray(value) && value.length <= columns.length, at);
    columns.forEach((check, place) => check(value[place], `${at}.${place}`));
  };

/** @param {Check} check @returns {Check} */
const orNull = check => (value, at) => (value === null ? undefined : check(value, at));

const texts = list(text);
/** @type {Check} */
const wording = (value, at) => (typeof value === 'string' || value === undefined ? undefined : whole(value, at));
const words = record({ ja: text, en: text });
const known = record({ answer: oneOf('yes', 'no', 'partly', 'unknown'), ja: text, en: text });
const named = { id: text, label: words };

const DESK = record(
  {
    id: text,
    kind: text,
    name: words,
    short: words,
    checked_on: text,
    anonymous: known,
    screenshots: known,
    answers: known,
    how_long: known,
  },
  {
    hosts: texts,
    needs: list(words),
    home: web,
    channels: list(
      record(
        { kind: oneOf('web', 'phone', 'mail', 'chat', 'in_person', 'post'), label: words },
        {
          phone: (value, at) => must(typeof value === 'string' && /^[#0-9-]+$/.test(value), at),
          url: web,
          always: yesOrNo,
          hours: list(record({ days: texts, opens: text, closes: text })),
          closed_on_holidays: yesOrNo,
          roles: texts,
          note: words,
        },
      ),
    ),
    form: record(
      { opens: web },
      {
        verified: yesOrNo,
        note: words,
        for_harms: table(web),
        for_roles: table(web),
        limits: table(whole),
        fields: table(text),
        asks: list(
          record({ facts: list(oneOf('name', 'name_kana', 'email', 'phone', 'address', 'age')) }, { harms: texts }),
        ),
      },
    ),
  },
);

/** @type {Check} */
const selector = (value, at) => must(typeof value === 'string' && SELECTOR.test(value), at);
// Only a page can say whether a selector is one (a worker has no document): whatever reads by it must expect a refusal.
const SELECTOR = /^(?=\S)[^{};<\\]{1,500}$/;

/** @type {Check} */
const reading = (value, at) => {
  READING(value, at);
  const elsewhere = value.of === 'address' || value.of === 'canonical';
  must(elsewhere === (value.css === undefined), `${at}.css`);
};

const READING = record(
  {},
  {
    css: selector,
    attribute: (value, at) => must(typeof value === 'string' && /^[\w:-]+$/.test(value), at),
    of: oneOf('post', 'page', 'address', 'canonical'),
    pattern: expression,
    gives: text,
    guess: yesOrNo,
  },
);

const POST_READER = record(
  { box: selector },
  {
    pages: list(expression),
    follows: selector,
    without: selector,
    main: yesOrNo,
    date_order: oneOf('ymd', 'dmy', 'mdy'),
    permalink: list(reading),
    author: list(reading),
    author_id: list(reading),
    number: list(reading),
    posted_at: list(reading),
    text: list(reading),
  },
);

const PREFLIGHT = record({
  lists: (value, at) => {
    table(texts)(value, at);
    for (const name of PATTERN_LISTS) list(expression)(value[name] ?? [], `${at}.${name}`);
  },
  rules: list(
    record(
      { id: text, test: oneOf(...Object.keys(TESTS)), severity: oneOf('stop', 'fix', 'warn', 'info'), message: words },
      {
        desks: texts,
        harms: texts,
        roles: texts,
        wishes: texts,
        moment: oneOf('capture', 'draft', 'open', 'after'),
        mend: oneOf(...Object.keys(MENDS)),
      },
    ),
  ),
});

const BUNDLE = record({
  schema: whole,
  version: text,
  edition: (value, at) => must(typeof value === 'string' && /^\d{4}-\d\d-\d\d\.\d+$/.test(value), at),
  product: record({ edition: text, server: web, quick_exit: web }),
  groups: list(record(named)),
  harms: list(
    record({
      ...named,
      group: text,
      kind: oneOf('rights', 'illegal', 'harmful', 'other'),
      line: words,
      example: words,
      words: texts,
      danger: oneOf('call', 'ask', 'none'),
      evidence: oneOf('allowed', 'text_only', 'url_only'),
    }),
  ),
  roles: list(record({ ...named, line: words, as_reporter: words })),
  wishes: list(record({ ...named, line: words, as_wish: words })),
  desks: table(DESK),
  words: list(words),
  signposts: list(
    row(text, oneOf('report', 'request', 'consult', 'call', 'read'), whole, orNull(whole), list(whole), texts),
  ),
  not_here: list(row(text, whole, texts)),
  answers: record({ rows: list(row(list(whole), list(whole))), of: table(list(list(whole))) }),
  templates: table(
    list(
      record({ opening: whole, fields: list(row(text, whole, wording)) }, { harms: texts, kinds: texts, roles: texts }),
    ),
  ),
  preflight: PREFLIGHT,
  platforms: list(
    record(
      { id: text, name: words },
      {
        hosts: texts,
        marks: list(selector),
        zone: (value, at) => must(typeof value === 'string' && /^[+-]\d\d:\d\d$/.test(value), at),
        posts: list(POST_READER),
        addresses: table(list(expression)),
        designated: record({ company: words, since: text }),
        legal_form: record({ url: web }, { note: words }),
      },
    ),
  ),
  holidays: record({ known_until: text, days: texts }),
  sources: table(record({ title: text, dated: text }, { url: web })),
});

/**
 * What one part says of another: every id and every number leads somewhere.
 *
 * @param {Bundle} bundle
 */
const tied = bundle => {
  const { answers, desks, harms, not_here, roles, signposts, sources, templates, wishes } = bundle;
  for (const [id, desk] of Object.entries(desks)) must(desk.id === id, `desks.${id}.id`);
  const sentence = (/** @type {unknown} */ place) => typeof place !== 'number' || place < bundle.words.length;
  for (const [id, each] of Object.entries(templates)) {
    const complete = each.every(({ opening, fields }) => sentence(opening) && fields.flat().every(sentence));
    must(Object.hasOwn(desks, id) && complete, `templates.${id}`);
  }
  const complete = (/** @type {string} */ desk, /** @type {string[]} */ cited) =>
    Object.hasOwn(desks, desk) && cited.every(id => Object.hasOwn(sources, id));
  signposts.forEach(([desk, , why, accepted_as, cautions, cited], place) => {
    must(complete(desk, cited) && [why, accepted_as, ...cautions].every(sentence), `signposts.${place}`);
  });
  not_here.forEach(([desk, why, cited], place) => must(complete(desk, cited) && sentence(why), `not_here.${place}`));
  answers.rows.forEach(([shown, declining], place) => {
    const inside = shown.every(number => number < signposts.length);
    must(inside && declining.every(number => number < not_here.length), `answers.rows.${place}`);
  });
  for (const { id } of harms) {
    const rows = Object.hasOwn(answers.of, id) ? answers.of[id] : [];
    const asked = rows.length === roles.length && rows.every(row => row.length === wishes.length);
    must(asked && rows.flat().every(number => number < answers.rows.length), `answers.of.${id}`);
  }
};
