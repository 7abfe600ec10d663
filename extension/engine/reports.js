/**
 * What a person brings: the report, and the cleaning that every text of it gets before anything reads it.
 * The same cleaning is in backend/tsuho/engine/reports.py; the cases hold both to the same bytes.
 *
 * @import {Harm, Post, Report} from '../knowledge/types.js'
 *
 * @typedef {Partial<Omit<Report, 'post' | 'others'>> &
 *   {post?: Partial<Post> | null, others?: Partial<Post>[]}} RawReport
 */

import { LONGEST_ADDRESS, LONGEST_LINE, LONGEST_PASSAGE, MOST_OTHERS } from './constants.js';
import { boundaryBefore } from './graphemes.js';

const EDGES = ' \t\n\u3000';
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const CONTROLS = /[^\P{Cc}\t\n]/gu;

const FORMS = /** @type {const} */ (['', 'captured', 'path', 'page', 'thread']);

/** @returns {Report} a report of which nothing is known yet */
export const emptyReport = () => cleanReport({});

/**
 * A whole report from whatever was captured or typed; what is missing is ''.
 *
 * @param {RawReport} brought
 * @returns {Report}
 */
export const cleanReport = brought => ({
  url: clean(brought.url, LONGEST_ADDRESS),
  title: clean(brought.title, LONGEST_LINE),
  quote: clean(brought.quote, LONGEST_PASSAGE),
  notes: clean(brought.notes, LONGEST_PASSAGE),
  seen_at: clean(brought.seen_at, LONGEST_LINE),
  page_url: clean(brought.page_url, LONGEST_ADDRESS),
  media_url: clean(brought.media_url, LONGEST_ADDRESS),
  post: cleanPost(brought.post ?? {}),
  others: (brought.others ?? []).slice(0, MOST_OTHERS).map(cleanPost),
  disclose: FORMS.find(form => form === brought.disclose) ?? '',
  under_18: typeof brought.under_18 === 'boolean' ? brought.under_18 : null,
});

/**
 * @param {Partial<Post>} post
 * @returns {Post}
 */
const cleanPost = post => ({
  permalink: clean(post.permalink, LONGEST_ADDRESS),
  author: clean(post.author, LONGEST_LINE),
  author_id: clean(post.author_id, LONGEST_LINE),
  number: clean(post.number, LONGEST_LINE),
  posted_at: clean(post.posted_at, LONGEST_LINE),
  text: clean(post.text, LONGEST_PASSAGE),
});

/**
 * The report without what the harm's evidence rule forbids to keep. The person's own notes always stay.
 *
 * @param {Report} report
 * @param {Harm['evidence']} evidence
 * @returns {Report}
 */
export const within = (report, evidence) => {
  if (evidence === 'url_only') {
    const [post, ...others] = [report.post, ...(report.others ?? [])].map(each => ({ ...each, text: '', author: '' }));
    return { ...report, title: '', quote: '', media_url: '', post, others };
  }
  return evidence === 'text_only' ? { ...report, media_url: '' } : report;
};

/**
 * Text that can be sent anywhere: no lone surrogates, "\n" for every line end, no control characters but these and
 * tabs, no space at the edges.
 * A whole number becomes its digits; what is not text at all becomes ''.
 * What is too long, which the server refuses, ends before what is seen as one character.
 *
 * @param {unknown} value
 * @param {number} longest
 */
const clean = (value, longest) => {
  const text = Number.isSafeInteger(value) ? String(value) : typeof value === 'string' ? value : '';
  const whole = trimmed(text.toWellFormed().replace(LINE_ENDS, '\n').replace(CONTROLS, ''));
  if (whole.length <= longest) return whole;
  const characters = [...whole];
  return trimmed(characters.slice(0, boundaryBefore(characters, longest)).join(''));
};

/** Without space at its edges. @param {string} text */
export const trimmed = text => {
  let start = 0;
  let end = text.length;
  while (start < end && EDGES.includes(text[start])) start += 1;
  while (end > start && EDGES.includes(text[end - 1])) end -= 1;
  return text.slice(start, end);
};
