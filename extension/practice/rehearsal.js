/**
 * The practice world, for everything that deals with real pages and forms: what makes a report a rehearsal, and the
 * practice form as a form to be filled. The practice pages live on this very machine; their addresses are told as a
 * real board would have had them, and a rehearsal never opens a real desk.
 *
 * @import {FormPage} from '../fill/form-page.js'
 * @import {FormJob} from '../store/form-jobs.js'
 * @import {Click} from '../store/waiting-click.js'
 */

import { send } from '../browser/messages.js';
import { pageOf } from '../browser/ours.js';
import { theExtension, webext } from '../browser/webext.js';
import { readSettings } from '../store/settings.js';

// Where the practice pages are said to be: a host nobody can have (RFC 2606).
const FICTION = 'https://renshuu.example/';

// Our server may listen on another port than the one that is set, and nobody reports a page of their own machine.
const PRACTICE_HERE = /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?\/practice\//;

/**
 * The click with its addresses as a real board would have had them, where it was made on a practice page. A link there
 * leads elsewhere; the report is a rehearsal all the same.
 * @param {Click} click
 * @param {string[]} pages
 * @returns {Click}
 */
export function rehearsed(click, pages) {
  const { url = '', page_url: page = '', media_url: media = '' } = click.facts;
  if (!click.practice && !isPractice(url, pages) && !isPractice(page, pages)) return click;
  const facts = {
    ...click.facts,
    url: asFiction(url, pages),
    page_url: asFiction(page, pages),
    media_url: asFiction(media, pages),
  };
  return { ...click, facts, practice: true };
}

/** Where the practice pages are: in the extension itself, and at the server. */
export async function practicePages() {
  const { server } = await readSettings();
  return [FICTION, ...(webext ? [webext.runtime.getURL('/practice/'), practiceAt(server)] : [pageOf('practice/')])];
}

/**
 * A practice page's address as a real board's would be: the pages live on this very machine, and no desk takes such an
 * address. Any other address stays.
 * @param {string} address
 * @param {string[]} pages
 */
export function asFiction(address, pages) {
  const at = practicePageOf(address, pages);
  return at ? FICTION + address.slice(at.length).replace(/^thread\.html/, 'thread/1') : address;
}

/**
 * Whether an address is one of the practice pages, whose reports are never real.
 * @param {string} address
 * @param {string[]} pages
 */
export const isPractice = (address, pages) => practicePageOf(address, pages) !== '';

/** @param {string} address @param {string[]} pages */
const practicePageOf = (address, pages) =>
  PRACTICE_HERE.exec(address)?.[0] ?? pages.find(page => page !== '' && address.startsWith(page)) ?? '';

/** @param {string} server */
function practiceAt(server) {
  try {
    return new URL('practice/', server.replace(/\/*$/, '/')).href;
  } catch {
    return '';
  }
}

/** @param {string} desk */
export const practicePath = desk => `/practice/form.html?desk=${encodeURIComponent(desk)}`;

/** @param {string} desk */
export const practiceAddress = desk =>
  webext ? webext.runtime.getURL(practicePath(desk)) : pageOf(practicePath(desk).slice(1));

/**
 * Nothing is put into a page of the extension itself; it is asked to fill itself.
 * @param {FormJob} job
 * @returns {FormPage}
 */
export const practiceForm = job => ({
  address: theExtension().runtime.getURL(job.url),
  isAt: () => true,
  look: () => send('lookAtPractice', { tabId: job.tabId }),
  fill: (fields, how) => send('fillPractice', { tabId: job.tabId, fields, how }),
});
