/**
 * The report that this page is about, from where it comes to where it is kept. Everything the person does goes through
 * `change`, which keeps it at once.
 *
 * @import {Bundle, Language} from '../knowledge/types.js'
 * @import {SavedReport, Store} from '../store/reports.js'
 * @import {Settings} from '../store/settings.js'
 * @import {Here} from '../browser/tabs.js'
 *
 * @typedef {'popup' | 'panel' | 'tab' | 'web'} Place
 * @typedef {Awaited<ReturnType<typeof startSession>>} Session
 * @typedef {{typing?: boolean, deleted?: boolean}} How typing: the person goes on writing, so heavy work may wait ·
 *   deleted: the harm does not allow to keep what was there, so nothing may bring it back
 */

import { languageOf, loadWords } from '../browser/i18n.js';
import { hereAndNow } from '../browser/tabs.js';
import { onTheWeb, webext } from '../browser/webext.js';
import { asFiction, isPractice, practicePlaces, rehearsed } from '../practice/rehearsal.js';
import { loadBundle } from '../store/knowledge.js';
import { keptReports, newKept } from '../store/reports.js';
import { changeSettings, readSettings } from '../store/settings.js';
import { pressed, takeClick, watchClick } from '../store/waiting-click.js';
import { keepOnlyAllowed } from './model/only-allowed.js';

/** How long a click is left to the popup or tab that was opened for it. */
const FOR_OTHERS = 1_500;
const REMEMBERED_HARMS = 5;

/** Everything this page needs, asked for at the same time. */
export async function startSession() {
  const speaking = readSettings().then(async settings => {
    const language = languageOf(settings.language);
    await loadWords(language);
    return { settings, language };
  });
  const placing = hereAndNow().then(async here => ({ here, store: await keptReports(here.private) }));
  const [{ settings, language }, { here, store }, bundle, practice, own] = await Promise.all([
    speaking,
    placing,
    loadBundle(),
    practicePlaces(),
    webext?.tabs.getCurrent(),
  ]);
  const place = placeOf(own !== undefined);
  const saved = await beginning(bundle, store, here, practice);
  return session({ bundle, settings, language, here, store, practice, place, saved });
}

/**
 * @param {boolean} inTab
 * @returns {Place}
 */
function placeOf(inTab) {
  const said = /** @type {Place} */ (document.documentElement.dataset.place);
  return said === 'popup' && inTab ? 'tab' : said;
}

/**
 * The report to begin with: what was clicked, else what is unfinished for this page or was taken to it as to a desk's form,
 * else this page, else the last one.
 * @param {Bundle} bundle
 * @param {Store} store
 * @param {Here} here
 * @param {string[]} practice
 * @returns {Promise<SavedReport>}
 */
async function beginning(bundle, store, here, practice) {
  const clicked = await broughtByClick(bundle, store, here, practice);
  if (clicked) return clicked;
  const shown = here.tab?.url ?? '';
  const url = asFiction(shown, practice);
  const fresh = (/** @type {Partial<SavedReport['report']>} */ facts = {}) =>
    newKept(facts, { ...here, practice: isPractice(url, practice), pointed: here.tab ? pressed('toolbar') : null });
  const last = store.current();
  const isAbout = (/** @type {SavedReport} */ { report }) => report.url === url || report.page_url === url;
  const known = last && isAbout(last) ? last : store.all().find(isAbout);
  if (url && known) {
    await store.choose(known.id);
    return known;
  }
  const opened = await reportOfForm(bundle, store, here);
  if (opened) {
    await store.choose(opened.id);
    return opened;
  }
  if (here.tab && isReportable(bundle, shown, practice)) {
    return store.bring(fresh({ url, title: here.tab.title, page_url: url, seen_at: new Date().toISOString() }));
  }
  return last ?? fresh();
}

/**
 * What a new click may add where a report of the same page has its harm already: nothing that this harm does not allow to
 * be kept. If it turns out to be another post, the page is asked for the rest.
 * @param {Bundle} bundle
 * @param {Store} store
 * @param {SavedReport} fresh
 * @returns {SavedReport}
 */
function allowed(bundle, store, fresh) {
  const { page_url: page, url } = fresh.report;
  const beside = store
    .all()
    .filter(({ report }) => [report.url, report.page_url].some(each => each !== '' && [url, page].includes(each)));
  const rules = beside.map(({ situation }) => bundle.harms.find(each => each.id === situation.harm)?.evidence);
  const strictest = /** @type {const} */ (['url_only', 'text_only']).find(each => rules.includes(each));
  if (!strictest) return fresh;
  const saved = { ...fresh, report: { ...fresh.report } };
  keepOnlyAllowed(saved, strictest);
  return { ...saved, bared: false };
}

/**
 * @param {Bundle} bundle
 * @param {Store} store
 * @param {Here} here
 * @param {string[]} practice
 */
async function broughtByClick(bundle, store, here, practice) {
  const waiting = await takeClick(here.private, here.windowId);
  if (!waiting) return null;
  const click = rehearsed(waiting, practice);
  return store.bring(allowed(bundle, store, newKept(click.facts, click)));
}

/**
 * The report whose form was opened in the tab in front. A platform's form stands among pages that one would report.
 * @param {Bundle} bundle
 * @param {Store} store
 * @param {Here} here
 */
async function reportOfForm(bundle, store, { tab, tabId }) {
  const host = tab && URL.canParse(tab.url) ? new URL(tab.url).host : '';
  if (!Object.values(bundle.desks).some(desk => desk.hosts?.includes(host))) return undefined;
  const { formJobs } = await import('../store/form-jobs.js'); // most popups never need it
  const job = (await formJobs()).find(each => each.hosts.includes(host) && [tabId, null].includes(each.tabId));
  return store.all().find(({ id }) => id === job?.report);
}

/**
 * Whether a tab shows something one would report: a site, and not a desk's own form that was opened from here.
 * @param {Bundle} bundle
 * @param {string} url
 * @param {string[]} practice
 */
function isReportable(bundle, url, practice) {
  if (isPractice(url, practice)) return !new URL(url).pathname.endsWith('/form.html');
  if (!/^https?:/.test(url)) return false;
  const { host } = new URL(url);
  return !Object.values(bundle.desks).some(desk => desk.hosts?.includes(host));
}

/**
 * @param {object} parts
 * @param {Bundle} parts.bundle
 * @param {Settings} parts.settings
 * @param {Language} parts.language
 * @param {Here} parts.here
 * @param {Store} parts.store
 * @param {string[]} parts.practice
 * @param {Place} parts.place
 * @param {SavedReport} parts.saved
 */
function session({ bundle, settings, language, here, store, practice, place, saved }) {
  /** @type {Set<(how: How) => void>} */
  const listeners = new Set();
  const tell = (/** @type {How} */ how = {}) => listeners.forEach(listener => listener(how));

  const self = {
    bundle,
    settings,
    language,
    here,
    store,
    place,
    saved,
    /** Whether the server answers; it then words the drafts. */
    connected: false,
    /** Whether the last of it could not be kept. */
    unkept: false,
    /** Whether the person has left: whatever is still being answered may bring nothing back. */
    left: false,

    /** @param {(how: How) => void} listener */
    onChange: listener => void listeners.add(listener),

    /**
     * Changes the report and keeps it.
     * @param {(saved: SavedReport) => void} mutate
     * @param {How} [how]
     */
    change(mutate, how) {
      mutate(self.saved);
      self.saved.practice =
        isPractice(self.saved.report.url, practice) || isPractice(self.saved.report.page_url, practice);
      const deleted = onlyAllowed();
      keep();
      tell({ ...how, deleted });
    },

    /** Remembers a choice for next time; never from a private window. */
    remember() {
      const { harm, role, wish } = self.saved.situation;
      const harms = [harm, ...settings.last.harms.filter(each => each !== harm)].filter(Boolean);
      settings.last = {
        harms: harms.slice(0, REMEMBERED_HARMS),
        role: role || settings.last.role,
        wish: wish || settings.last.wish,
      };
      void changeSettings({ last: settings.last });
    },

    /** What was chosen last is forgotten (`store/forget.js`): this page may not bring it back. */
    forgetChoices() {
      settings.last = { harms: [], role: '', wish: '' };
    },

    /** Goes on with this report in place of the one that is shown: it is about the same post. @param {SavedReport} other */
    goOnWith(other) {
      if (self.left) return;
      const before = self.saved.id;
      take(other);
      keep();
      void store.choose(other.id);
      if (before !== other.id) void store.forget(before);
      tell();
    },

    /** Shows another report, or an empty one. @param {SavedReport} [other] */
    show(other) {
      self.saved = other ?? newKept({}, { ...here });
      if (other) void store.choose(other.id);
      tell();
    },
  };

  function keep() {
    if (self.left) return;
    const known = store.all().some(each => each.id === self.saved.id);
    void store.keep(self.saved).then(saved => {
      if (self.unkept === !saved) return;
      self.unkept = !saved;
      tell();
    });
    if (!known) void store.choose(self.saved.id);
  }

  /** What may not be kept for this harm goes, at once, also from where it waits. @returns {boolean} whether anything went */
  function onlyAllowed() {
    const harm = bundle.harms.find(each => each.id === self.saved.situation.harm);
    const deleted = harm !== undefined && keepOnlyAllowed(self.saved, harm.evidence);
    if (deleted) void store.bare(self.saved.id);
    return deleted;
  }

  /** Goes on with another report, within what its harm allows. @param {SavedReport} other */
  function take(other) {
    self.saved = other;
    if (onlyAllowed()) keep();
  }

  store.watch(() => {
    const current = place === 'panel' ? store.current() : store.all().find(each => each.id === self.saved.id);
    if (current === self.saved || (!current && !self.saved.report.url && !self.saved.situation.harm)) return;
    const deleted = current?.id === self.saved.id && current.bared && !self.saved.bared;
    take(current ?? newKept({}, { ...here }));
    tell({ deleted });
  });

  if (!onTheWeb && (place === 'panel' || place === 'popup')) {
    watchClick(() =>
      setTimeout(
        async () => {
          const clicked = await broughtByClick(bundle, store, here, practice);
          if (!clicked) return;
          take(clicked);
          tell();
        },
        place === 'panel' ? FOR_OTHERS : 0,
      ),
    );
  }

  take(saved);
  return self;
}
