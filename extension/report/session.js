/**
 * Everything that the report page needs, asked for at the same time: the knowledge, the settings, where the page
 * stands, and the report to begin with. Only the frame knows the session; each section is given what it needs of it.
 *
 * @import {SavedReport} from '../store/reports.js'
 * @import {Settings} from '../store/settings.js'
 *
 * @typedef {'popup' | 'panel' | 'tab' | 'web'} Surface where the report page is shown
 * @typedef {Awaited<ReturnType<typeof startSession>>} Session
 * @typedef {ReturnType<typeof lastChoices>} LastChoices
 */

import { languageOf, loadWords } from '../browser/i18n.js';
import { hereAndNow } from '../browser/tabs.js';
import { webext } from '../browser/webext.js';
import { practicePlaces } from '../practice/rehearsal.js';
import { loadStart } from '../store/knowledge.js';
import { keptReports } from '../store/reports.js';
import { changeSettings, readSettings } from '../store/settings.js';
import { watchClick } from '../store/waiting-click.js';
import { beginning, broughtByClick } from './beginning.js';
import { OpenReport } from './open-report.js';

/** How long a click is left to the popup or tab that was opened for it. */
const FOR_OTHERS = 1_500;
const REMEMBERED_HARMS = 5;

export async function startSession() {
  const speaking = readSettings().then(async settings => {
    const language = languageOf(settings.language);
    await loadWords(language);
    return { settings, language };
  });
  const standing = hereAndNow().then(async here => ({ here, store: await keptReports(here.private) }));
  const [{ settings, language }, { here, store }, bundle, practice, own] = await Promise.all([
    speaking,
    standing,
    loadStart(),
    practicePlaces(),
    webext?.tabs.getCurrent(),
  ]);
  const origin = { bundle, store, here, practice };
  const report = new OpenReport({ ...origin, saved: await beginning(origin) });
  const surface = surfaceOf(own !== undefined);
  followStore(report, origin, surface);
  if (surface === 'panel' || surface === 'popup') followClicks(report, origin, surface);
  return { bundle, language, here, store, surface, report, server: settings.server, choices: lastChoices(settings) };
}

/**
 * @param {boolean} inTab
 * @returns {Surface}
 */
function surfaceOf(inTab) {
  const said = /** @type {Surface} */ (document.documentElement.dataset.place);
  return said === 'popup' && inTab ? 'tab' : said;
}

/**
 * What was chosen last, offered first the next time.
 * @param {Settings} settings
 */
function lastChoices(settings) {
  let { last } = settings;
  return {
    get last() {
      return last;
    },

    /** Never from a private window. @param {SavedReport['situation']} situation */
    remember({ harm, role, wish }) {
      const harms = [harm, ...last.harms.filter(each => each !== harm)].filter(Boolean);
      last = { harms: harms.slice(0, REMEMBERED_HARMS), role: role || last.role, wish: wish || last.wish };
      void changeSettings({ last });
    },

    /** They are forgotten (`store/forget.js`): this page may not bring them back. */
    forget() {
      last = { harms: [], role: '', wish: '' };
    },
  };
}

/**
 * Another page of ours may change the report, or choose another one for the panel.
 * @param {OpenReport} report
 * @param {import('./beginning.js').Origin} origin
 * @param {Surface} surface
 */
function followStore(report, { store }, surface) {
  store.watch(() => {
    const { saved } = report;
    const current = surface === 'panel' ? store.current() : store.all().find(each => each.id === saved.id);
    if (current === saved || (!current && !saved.report.url && !saved.situation.harm)) return;
    const deleted = current?.id === saved.id && current.bared && !saved.bared;
    report.follow(current ?? undefined, { deleted });
  });
}

/**
 * A click that waits while this page is open already.
 * @param {OpenReport} report
 * @param {import('./beginning.js').Origin} origin
 * @param {Surface} surface
 */
function followClicks(report, origin, surface) {
  const wait = surface === 'panel' ? FOR_OTHERS : 0;
  const take = async () => {
    const clicked = await broughtByClick(origin);
    if (clicked) report.follow(clicked);
  };
  watchClick(() => void setTimeout(() => void take(), wait));
}
