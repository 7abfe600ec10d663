/**
 * One desk's text and fields made from a report. Pure; the same words come from backend/tsuho/engine/drafting.py.
 *
 * @import {Bundle, Desk, Draft, Drafts, Harm, Language, Post, Report} from '../knowledge/types.js'
 * @import {Signpost, Situation, Template, Words} from '../knowledge/types.js'
 * @import {PostAddress} from './resolved-report.js'
 * @import {RawReport} from './reports.js'
 */

import { LABEL_END, NEVER_CUT, WORD_ENDS } from './constants.js';
import { forms } from './disclosure.js';
import { boundaryBefore } from './graphemes.js';
import { inJapan } from './japan-time.js';
import { atSite, legalForm } from './legal-form.js';
import { found } from './patterns.js';
import { findings, looks } from './preflight.js';
import { cleanReport, within } from './reports.js';
import { resolve } from './resolved-report.js';
import { siteName } from './sites.js';
import { fill, further, inEach, toldApart } from './template-text.js';
import { closed, undirected } from './text-direction.js';
import { located } from './text-fragment.js';
import { known, triage } from './triage.js';
import { local, parse } from './web-address.js';
import { ifPublic } from './wrapped-urls.js';

const ADDRESS = /https?:\/\/[!-~]+/g;

// A shorter passage stands in many places of a page.
const TELLING = 4;

/**
 * Drafts for every signposted desk that takes text, or for the desks named; the same values as POST /v1/drafts.
 *
 * @param {Bundle} bundle
 * @param {Situation} situation
 * @param {RawReport} brought
 * @param {{desks?: string[] | null, now: Date}} options
 * @returns {Drafts}
 */
export const drafts = (bundle, situation, brought, { desks, now }) => {
  const report = cleanReport(brought);
  const { signposts } = triage(bundle, situation, report.under_18);
  const wanted = new Set(desks ?? signposts.map(signpost => signpost.desk));
  const looked = looks(bundle, situation, report, now);
  return {
    drafts: [...wanted].flatMap(id => {
      const desk = own(bundle.desks, id);
      if (!desk) throw new RangeError(`No desk has the id "${id}".`);
      const made = draft(bundle, situation, report, desk, signposts.find(each => each.desk === id) ?? null);
      return made ? [{ ...made, findings: findings(looked, desk) }] : [];
    }),
    findings: findings(looked, null),
  };
};

/**
 * The draft for one desk; null for a desk that takes no text (a directory of help lines).
 *
 * @param {Bundle} bundle
 * @param {Situation} situation
 * @param {Report} report a clean one
 * @param {Desk} desk
 * @param {Signpost | null} signpost the answer that led to the desk; null when triage did not name it
 * @returns {Omit<Draft, 'findings'> | null}
 */
export const draft = (bundle, situation, report, desk, signpost) => {
  const harm = known('harm', bundle.harms, situation.harm);
  const template = own(bundle.templates, desk.id)?.find(each => fits(each, harm, situation));
  if (!template) return null;
  const kept = within(report, harm.evidence);
  const given = inEach(bundle, each => toldApart(slots(bundle, situation, kept, signpost, each, desk.id)));
  const filled = (/** @type {Words} */ words) => inEach(bundle, each => fill(words[each], given[each]));
  const opening = filled(bundle.words[template.opening]);
  const fields = template.fields.map(([id, index, value = '']) => {
    const label = bundle.words[index];
    const told = filled(typeof value === 'string' ? inEach(bundle, () => value) : bundle.words[value]);
    const limit = own(desk.form?.limits ?? {}, id) ?? null;
    const [start, cut] = fitted(id, told.ja, limit);
    const reading = { label: label.en, value: told.en, ...further(told) };
    return { id, label: label.ja, value: start, limit, cut, reading };
  });
  return {
    desk: desk.id,
    form_url: formUrl(bundle, situation, kept, desk, signpost),
    at_site: atSiteOf(bundle, situation, kept, desk, signpost),
    text: wholeText(opening.ja, fields),
    reading: wholeText(
      opening.en,
      fields.map(field => field.reading),
    ),
    ...further(opening),
    fields,
  };
};

/**
 * What a template may name, in one language.
 *
 * @param {Bundle} bundle
 * @param {Situation} situation
 * @param {Report} report already within the harm's evidence rule
 * @param {Signpost | null} signpost
 * @param {Language} language
 * @param {string} [desk] whose words for the wish are taken
 * @returns {Record<string, string>}
 */
export const slots = (bundle, situation, report, signpost, language, desk = '') => {
  const { post } = report;
  const harm = known('harm', bundle.harms, situation.harm);
  const { address, others } = resolve(bundle, report);
  const { raw, url } = address;
  const alone = post.permalink || ['', raw].includes(report.page_url); // a post's own link needs no page around it
  const page = alone ? url : forms(bundle, report.page_url, '', undefined)[0].url;
  return {
    url: [address, ...others.values()].map(openable).filter(Boolean).join('\n'),
    page_url: page === url ? '' : (ifPublic(page) ?? ''),
    media_url: [url, raw, page].includes(report.media_url) ? '' : (ifPublic(report.media_url) ?? ''),
    ...saidIn(report),
    quote_at: quoteAt(address, report),
    author: authorOf(bundle.phrases, post, language),
    number: undirected(post.number),
    posted_at: momentIn(bundle.phrases, post.posted_at, language),
    seen_at: momentIn(bundle.phrases, report.seen_at, language),
    others: othersOf(bundle, report, others, harm, language),
    site_name: address.site || openable(address) ? siteName(bundle, url, language) : '',
    harm: harm.label[language],
    category: (signpost?.accepted_as ?? harm.label)[language],
    ...whoAsks(known('role', bundle.roles, situation.role), language),
    wish: wishAt(bundle, situation, desk, signpost?.action ?? '')[language],
  };
};

/**
 * What the page and the person say; what one of them says is not said again.
 *
 * @param {Report} report
 */
const saidIn = ({ title, quote, notes, post }) => {
  const own = closed(notes);
  const quoted = closed(quote || post.text);
  const heading = undirected(title);
  return {
    title: [quoted, own].includes(heading) ? '' : heading,
    quote: quoted === own ? '' : quoted,
    notes: own,
    text: ['', post.text].includes(quote) ? '' : closed(post.text),
  };
};

/**
 * The role in a sentence, and in a word or two under a label.
 *
 * @param {Bundle['roles'][number]} role
 * @param {Language} language
 */
const whoAsks = ({ as_reporter, as_relation = as_reporter }, language) => ({
  role: as_reporter[language],
  relation: as_relation[language],
});

/**
 * What is wanted, in the words that fit the desk, what it does, who asks and what about.
 *
 * @param {Bundle} bundle
 * @param {Situation} situation
 * @param {string} desk
 * @param {string} action
 */
const wishAt = (bundle, { harm, role, wish }, desk, action) => {
  const { said = [], as_wish } = known('wish', bundle.wishes, wish);
  const fitting = said.find(
    each =>
      (each.desks?.includes(desk) ?? true) &&
      (each.actions?.some(one => one === action) ?? true) &&
      (each.harms?.includes(harm) ?? true) &&
      (each.roles?.includes(role) ?? true),
  );
  return fitting ?? as_wish;
};

/**
 * As much of a field's value as the form takes, and what was cut off: lines of the addresses, words of a text, and
 * nothing of what is worth nothing when it is cut.
 *
 * @param {string} id the field's
 * @param {string} value
 * @param {number | null} limit
 * @returns {[string, string]}
 */
export const fitted = (id, value, limit) => {
  if (id === 'url') return fitLines(value, limit);
  return NEVER_CUT.has(id) ? [value, ''] : fit(value, limit);
};

/**
 * The value cut to the limit at the end of a word or sentence, and what was cut off ('' if it fits). An address in it
 * stays whole or goes as a whole, with the label before it.
 *
 * @param {string} value
 * @param {number | null} limit in UTF-16 units, as forms count
 * @returns {[string, string]}
 */
export const fit = (value, limit) => {
  if (limit === null || value.length <= limit) return [value, ''];
  const characters = [...value.replace(ADDRESS, address => 'x'.repeat(address.length))];
  let end = 0;
  for (let units = characters[0].length; units <= limit; units += characters[end].length) end += 1;
  const middle = Math.floor(end / 2);
  const back = characters.slice(middle, end).findLastIndex(character => WORD_ENDS.includes(character));
  if (back >= 0) end = middle + back + 1;
  const at = characters.slice(0, end).join('').length;
  const broken = [...value.matchAll(ADDRESS)].find(each => each.index < at && at < each.index + each[0].length);
  const before = value.slice(0, broken?.index ?? at);
  const whole = broken && before.endsWith(LABEL_END) ? before.slice(0, before.lastIndexOf('\n') + 1) : before;
  const all = [...value];
  const kept = all.slice(0, boundaryBefore(all, [...whole].length)).join('');
  return [kept, value.slice(kept.length)];
};

/**
 * As many whole lines as the limit takes, the first in any case, and the lines left out.
 *
 * @param {string} value
 * @param {number | null} limit
 * @returns {[string, string]}
 */
const fitLines = (value, limit) => {
  if (limit === null) return [value, ''];
  const [first, ...more] = value.split('\n');
  let kept = first;
  while (more.length && `${kept}\n${more[0]}`.length <= limit) kept = `${kept}\n${more.shift()}`;
  return [kept, more.join('\n')];
};

/**
 * Everything as one text to copy: the opening, then each field that has a value under its label.
 *
 * @param {string} opening
 * @param {{label: string, value: string}[]} fields
 */
export const wholeText = (opening, fields) =>
  [opening, ...fields.filter(field => field.value).map(({ label, value }) => `【${label}】\n${value}`)].join('\n\n');

/**
 * The page that opens for this desk, always on one of its pinned hosts; null where there is nothing to open.
 *
 * @param {Bundle} bundle
 * @param {Situation} situation
 * @param {Report} report
 * @param {Desk} desk
 * @param {Signpost | null} signpost
 */
export const formUrl = (bundle, situation, report, desk, signpost) => {
  if (desk.id === 'platform') {
    const { site } = resolve(bundle, report).address;
    const form = site && legalForm(site, situation.harm);
    // The legal forms are for the person whose right is violated.
    return form && signpost?.action === 'request' ? onPinnedHost(form.url, desk) : null;
  }
  if (!desk.form) return null;
  const { for_harms = {}, for_roles = {}, opens } = desk.form;
  return onPinnedHost(own(for_harms, situation.harm) || own(for_roles, situation.role) || opens, desk);
};

/**
 * What the site's own record says of the way there; null for every other desk.
 *
 * @param {Bundle} bundle
 * @param {Situation} situation
 * @param {Report} report
 * @param {Desk} desk
 * @param {Signpost | null} signpost
 */
const atSiteOf = (bundle, { harm }, report, desk, signpost) => {
  if (desk.id !== 'platform' || !signpost) return null;
  const { site } = resolve(bundle, report).address;
  return site ? atSite(site, harm, signpost.action) : null;
};

/**
 * @param {string} address
 * @param {Desk} desk
 */
const onPinnedHost = (address, desk) => ((desk.hosts ?? []).includes(parse(address).host) ? address : null);

/**
 * @param {Template} template
 * @param {Harm} harm
 * @param {Situation} situation
 */
const fits = (template, harm, situation) =>
  (template.harms?.includes(harm.id) ?? true) &&
  (template.kinds?.includes(harm.kind) ?? true) &&
  (template.roles?.includes(situation.role) ?? true) &&
  (template.wishes?.includes(situation.wish) ?? true);

/**
 * The address, unless only this machine or its network can open it: that tells nobody anything but who sits there.
 *
 * @param {PostAddress} address
 */
const openable = address => (address.isOwn ? '' : address.url);

/**
 * Where in its page the quote is; '' where the page does not hold it for sure, or is the post and little else.
 *
 * @param {PostAddress} address
 * @param {Report} report
 */
const quoteAt = ({ url, parts, site, isPublic }, { quote, page_url, url: clicked, post }) => {
  if ([...quote].length < TELLING || !isPublic) return '';
  const isPost = post.permalink || found(site?.addresses?.post ?? [], local(parts));
  return (isPost ? ['', quote].includes(post.text) : !['', clicked].includes(page_url)) ? '' : located(url, quote);
};

/**
 * A line for each further post, to stand below the words that announce them.
 *
 * @param {Bundle} bundle
 * @param {Report} report
 * @param {Map<number, PostAddress>} addresses
 * @param {Harm} harm
 * @param {Language} language
 */
const othersOf = (bundle, report, addresses, harm, language) =>
  report.others
    .map((post, index) => {
      const number = index + 2;
      const facts = factsOf(bundle, post, harm, language);
      if (!facts.length) return ''; // an address without facts stands with the other addresses alone
      const address = addresses.get(number);
      const url = address ? openable(address) : '';
      const told = (url ? [...facts, url] : facts).join(bundle.phrases.between_facts[language]);
      return `\n${fill(bundle.phrases.further_post[language], { number: String(number), facts: told })}`;
    })
    .join('');

/**
 * @param {Bundle} bundle
 * @param {Post} post
 * @param {Harm} harm
 * @param {Language} language
 */
const factsOf = ({ phrases }, post, harm, language) => {
  const number = undirected(post.number);
  const author = harm.evidence === 'url_only' ? '' : authorOf(phrases, post, language);
  const posted_at = momentIn(phrases, post.posted_at, language);
  return [
    number && fill(phrases.post_number[language], { number }),
    author && fill(phrases.post_author[language], { author }),
    posted_at && fill(phrases.posted_at[language], { posted_at }),
  ].filter(Boolean);
};

/**
 * Name and id of the author; one of them where there is no other, or the same.
 *
 * @param {Bundle['phrases']} phrases
 * @param {Post} post
 * @param {Language} language
 */
const authorOf = (phrases, post, language) => {
  const author = undirected(post.author);
  const author_id = undirected(post.author_id);
  return author && author_id && author !== author_id
    ? fill(phrases.author_with_id[language], { author, author_id })
    : author || author_id;
};

/**
 * A moment as a form in Japan shows it.
 *
 * @param {Bundle['phrases']} phrases
 * @param {string} moment
 * @param {Language} language
 */
const momentIn = (phrases, moment, language) => {
  const { text, zoned } = inJapan(undirected(moment));
  return zoned ? fill(phrases.in_japan_time[language], { moment: text }) : text;
};

/**
 * What the table holds under that name, never what every object inherits.
 *
 * @template T
 * @param {Record<string, T>} table
 * @param {string} name
 * @returns {T | undefined}
 */
const own = (table, name) => (Object.hasOwn(table, name) ? table[name] : undefined);
