/**
 * From a click in the context menu to the report page. The worker may be unloaded at any moment: listeners stand at the
 * top, and nothing is remembered here.
 */

import { leaveClick, reportOfClick } from './browser/click.js';
import { readSettings, watchSettings } from './browser/settings.js';
import { theExtension } from './browser/webext.js';
import { openInTab, openPanel } from './browser/windows.js';
import { languageOf, loadWords, say } from './interface-words.js';

const webext = theExtension();
const ENTRY = 'report-this';

webext.runtime.onInstalled.addListener(({ reason }) => {
  void offerEntry();
  if (reason === 'install') void welcome();
});
webext.runtime.onStartup.addListener(() => void offerEntry());
webext.contextMenus.onClicked.addListener((info, tab) => void openReport(reportOfClick(info, tab)));
watchSettings(() => void offerEntry());

/** Once: an extension loaded unpacked is "installed" at every start of the browser. */
async function welcome() {
  const { welcomed } = await webext.storage.local.get('welcomed');
  if (welcomed) return;
  await webext.storage.local.set({ welcomed: true });
  // Loaded from a folder, it stays behind the page that is already open: `scripts/run` shows the practice page.
  const active = (await webext.management.getSelf()).installType !== 'development';
  await webext.tabs.create({ url: webext.runtime.getURL('/welcome/index.html'), active });
}

/**
 * The popup, else the panel, else a tab. A private click in Chromium has no tab to go to (it would open outside the
 * private window): then the button says that something waits.
 * @param {import('./browser/click.js').Click} click
 */
async function openReport(click) {
  // Sent off before the popup is asked for, so that the popup finds it.
  const left = leaveClick(click);
  if (await openPopupOrPanel(click.windowId)) return;
  await left;
  if (await openInTab(click)) return;
  await webext.action.setBadgeText({ text: '1' });
}

/** @param {number | null} windowId @returns {Promise<boolean>} whether one of them opened */
function openPopupOrPanel(windowId) {
  const where = windowId === null ? {} : { windowId };
  // Firefox takes no callback and lets the sidebar be opened only straight from the click.
  if (!webext.sidePanel) return webext.action.openPopup(where).then(() => true, () => false);
  // A callback, because Chromium counts the click no longer once a promise was awaited.
  return new Promise(opened => {
    webext.action.openPopup(where, () => opened(webext.runtime.lastError ? openPanel(windowId) : true));
  });
}

/** One entry, in the person's language. Safe to repeat: an entry that is there already is only worded anew. */
async function offerEntry() {
  await loadWords(languageOf((await readSettings()).language));
  /** @type {chrome.contextMenus.CreateProperties} */
  const entry = { title: say('menuEntry'), contexts: ['page', 'selection', 'link', 'image', 'video', 'frame'] };
  webext.contextMenus.create({ id: ENTRY, ...entry }, () => {
    if (webext.runtime.lastError) void webext.contextMenus.update(ENTRY, entry);
  });
}
