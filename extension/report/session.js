/**
 * Everything that the report page needs, asked for at the same time: the knowledge, the settings, where the page
 * stands, and the report to begin with. Only the frame knows the session; each section is given what it needs of it.
 *
 * @import {SavedReport} from '../store/saved-report.js'
 * @import {Settings} from '../store/settings.js'
 *
 * @typedef {'popup' | 'panel' | 'tab' | 'web'} Surface where the report page is shown
 * @typedef {Awaited<ReturnType<typeof startSession>>} Session
 * @typedef {ReturnType<typeof lastChoices>} LastChoices
 */

import { inLanguage, languageOf, loadWords } from '../browser/i18n.js';
import { hereAndNow, markPanel } from '../browser/tabs.js';
import { webext } from '../browser/webext.js';
import { practicePages } from '../practice/rehearsal.js';
import { loadStart } from '../store/knowledge.js';
import { keptReports } from '../store/reports.js';
import { changeSettings, readSettings } from '../store/settings.js';
import { beginning } from './beginning.js';
import { OpenReport } from './open-report.js';

const REMEMBERED_HARMS = 5;

/** What a page begins with: where it stands, the settings and words, the knowledge, and the report that is meant. */
export async function startSession() {
  const reading = readSettings();
  const speaking = reading.then(async settings => {
    return { settings, language: await loadWords(languageOf(settings.language)) };
  });
  const offering = reading.then(({ language }) => offerOf(language)).catch(() => ''); // the page stands without it
  const standing = hereAndNow().then(async here => ({ here, store: await keptReports(here.private) }));
  const [{ settings, language }, { here, store }, bundle, practice, own, offer] = await Promise.all([
    speaking,
    standing,
    loadStart(),
    practicePages(),
    webext?.tabs.getCurrent(),
    offering,
  ]);
  await inLanguage(bundle); // which language it is, the settings told only now
  const origin = { bundle, store, here, practice };
  const report = new OpenReport({ ...origin, saved: await beginning(origin) });
  const surface = surfaceOf(own !== undefined);
  if (surface === 'panel' && here.windowId !== null) markPanel(here.windowId);
  const choices = lastChoices(settings);
  /** What happens elsewhere meanwhile counts from the beginning, and can wait for the first paint. */
  const follow = async () => {
    const { followLanguage, followOthers } = await import('./following.js');
    followOthers(report, origin, surface);
    followLanguage(settings.language);
  };
  return { bundle, language, offer, here, store, surface, report, server: settings.server, choices, follow };
}

/** The browser's own language, which only few need to be offered. @param {Settings['language']} chosen */
const offerOf = async chosen => {
  if (chosen !== 'auto' || /^(ja|en)\b/i.test(navigator.language)) return '';
  const [{ ownOffered }, { languageOffer }] = await Promise.all([
    import('../browser/languages-offered.js'),
    import('../style/language-offer.js'),
  ]);
  return languageOffer(ownOffered(chosen), language => changeSettings({ language }));
};

/**
 * @param {boolean} inTab
 * @returns {Surface}
 */
function surfaceOf(inTab) {
  const said = /** @type {Surface} */ (document.documentElement.dataset.surface);
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
      const own = role || wish ? { role, wish, of: harm } : last;
      last = { ...last, ...own, harms: harms.slice(0, REMEMBERED_HARMS) };
      void changeSettings({ last });
    },

    /** They are forgotten (`store/forget.js`): this page may not bring them back. */
    forget() {
      last = { harms: [], role: '', wish: '' };
    },
  };
}
