/**
 * Which report a page begins with: what was clicked, else what is unfinished for this page or was taken to it as to a
 * desk's form, else this page, else the last one.
 *
 * @import {Bundle} from '../knowledge/types.js'
 * @import {Store} from '../store/reports.js'
 * @import {SavedReport} from '../store/saved-report.js'
 * @import {Here} from '../browser/tabs.js'
 *
 * @typedef {object} Origin What a report may begin with.
 * @property {Bundle} bundle
 * @property {Store} store
 * @property {Here} here
 * @property {string[]} practice where the practice pages are
 */

import { inTurn } from '../browser/turns.js';
import { LONGEST_ADDRESS, LONGEST_LINE } from '../engine/constants.js';
import { asFiction, isPractice, rehearsed } from '../practice/rehearsal.js';
import { newReport } from '../store/saved-report.js';
import { pressed, takeClick } from '../store/waiting-click.js';
import { isFormPage, SERVICE } from './model/form-page.js';
import { keepOnlyAllowed } from './model/only-allowed.js';
import { harmOf } from './model/view.js';

const BEGINNING = 'begin a report';

/**
 * One page at a time: who comes second sees what the first has made of the click.
 * @param {Origin} origin
 * @returns {Promise<SavedReport>}
 */
export const beginning = origin =>
  inTurn(BEGINNING, async () => {
    await origin.store.refresh();
    return (await clickTaken(origin)) ?? (await reportOfPage(origin));
  });

/** @param {Origin} origin @returns {Promise<SavedReport>} */
async function reportOfPage(origin) {
  const { bundle, store, here, practice } = origin;
  const known = unfinishedAbout(asFiction(here.tab?.url ?? '', practice), store) ?? (await reportOfForm(origin));
  if (known) {
    await store.choose(known.id);
    return known;
  }
  const { tab } = here;
  if (!tab || !isReportable(bundle, tab.url, practice)) return store.current() ?? newReport({}, originOf(origin));
  const tooLong = tab.url.length > LONGEST_ADDRESS;
  const url = tooLong ? '' : asFiction(tab.url, practice);
  const title = tab.title.slice(0, LONGEST_LINE);
  const facts = { url, title, page_url: url, seen_at: new Date().toISOString() };
  return store.bring(newReport(facts, { ...originOf(origin), tooLong }));
}

/**
 * The report that a waiting click brings, which is taken in.
 * @param {Origin} origin
 * @returns {Promise<SavedReport | null>}
 */
export const broughtByClick = origin =>
  inTurn(BEGINNING, async () => {
    await origin.store.refresh();
    return clickTaken(origin);
  });

/** @param {Origin} origin @returns {Promise<SavedReport | null>} */
async function clickTaken(origin) {
  const { bundle, store, here, practice } = origin;
  /** @type {SavedReport | null} */
  let brought = null;
  await takeClick(here.private, here.windowId, async waiting => {
    // A page that was closed in the middle of this has left the click, and perhaps its report.
    brought = store.all().find(({ pointed }) => pointed && pointed.id === waiting.pointed?.id) ?? null;
    if (brought) return store.choose(brought.id);
    // The button of a phone leaves a click, too: on a desk's form, or on a page of ours, it goes on with what there is.
    const page = waiting.facts.page_url ?? '';
    if (waiting.pointed?.by === 'toolbar' && (!isReportable(bundle, page, practice) || (await reportOfForm(origin))))
      return undefined;
    const click = rehearsed(waiting, practice);
    const saved = newReport(click.facts, click);
    brought = await store.bring(onlyAllowed(bundle, store, saved));
    return undefined;
  });
  return brought;
}

/** @param {Origin} origin */
const originOf = ({ here, practice }) => ({
  ...here,
  practice: isPractice(asFiction(here.tab?.url ?? '', practice), practice),
  pointed: here.tab ? pressed('toolbar') : null,
});

/** @param {string} url @param {Store} store */
function unfinishedAbout(url, store) {
  const last = store.current();
  const isAbout = (/** @type {SavedReport} */ { report }) => report.url === url || report.page_url === url;
  if (url === '') return undefined;
  return last && isAbout(last) ? last : store.all().find(isAbout);
}

/**
 * What a new click may add where a report of the same page has its harm already: nothing that this harm does not allow
 * to be kept. If it turns out to be another post, the page is asked for the rest.
 * @param {Bundle} bundle
 * @param {Store} store
 * @param {SavedReport} fresh
 * @returns {SavedReport}
 */
function onlyAllowed(bundle, store, fresh) {
  const { page_url: page, url } = fresh.report;
  const beside = store
    .all()
    .filter(({ report }) => [report.url, report.page_url].some(each => each !== '' && [url, page].includes(each)));
  const rules = beside.map(saved => harmOf(bundle, saved)?.evidence);
  const strictest = /** @type {const} */ (['url_only', 'text_only']).find(each => rules.includes(each));
  if (!strictest) return fresh;
  const saved = { ...fresh, report: { ...fresh.report } };
  keepOnlyAllowed(saved, strictest);
  return { ...saved, bared: false };
}

/**
 * The report whose form was opened in the tab in front. A platform's form stands among pages that one would report.
 * @param {Origin} origin
 */
async function reportOfForm({ bundle, store, here: { tab, tabId } }) {
  const page = tab?.url ?? '';
  const host = URL.canParse(page) ? new URL(page).host : '';
  if (!desksOf(bundle, host).length) return undefined;
  const { formJobs } = await import('../store/form-jobs.js'); // most popups never need it
  const job = (await formJobs()).find(
    ({ desk, hosts, url: form, tabId: of }) => [tabId, null].includes(of) && isFormPage(page, { desk, hosts, form }),
  );
  return store.all().find(({ id }) => id === job?.report);
}

/**
 * Whether a tab shows something one would report: a site, and not a desk's. A service's own form is no different from
 * its posts, unless it was opened from here.
 * @param {Bundle} bundle
 * @param {string} url
 * @param {string[]} practice
 */
function isReportable(bundle, url, practice) {
  if (isPractice(url, practice)) return !new URL(url).pathname.endsWith('/form.html');
  return /^https?:/.test(url) && desksOf(bundle, new URL(url).host).every(({ id }) => id === SERVICE);
}

/** @param {Bundle} bundle @param {string} host */
const desksOf = (bundle, host) => Object.values(bundle.desks).filter(desk => desk.hosts?.includes(host));
