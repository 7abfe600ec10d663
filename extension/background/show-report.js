/**
 * Showing the report page from the background: the panel where it stands open already, else the popup, else the panel,
 * else a tab. A private window in Chromium has no tab to go to (it would open outside the private window): then the
 * button says that something waits: https://developer.chrome.com/docs/extensions/mv3/manifest/incognito
 * On a phone it is a tab at once; a private tab has none beside it there, and the welcome page says so.
 */

import { askForPanel, openBeside, openInTab, openPanel } from '../browser/tabs.js';
import { onPhone, theExtension } from '../browser/webext.js';

/**
 * @param {{windowId: number | null, tabId: number | null, private: boolean}} page
 * @param {Promise<void>} left until what the page is to show waits for it; the popup is asked for before
 */
export async function showReport(page, left) {
  const webext = theExtension();
  if (!onPhone && (await panelOrPopup(page.windowId))) return;
  await left;
  if (await openInTab(page)) return;
  if (onPhone) await openBeside(webext.runtime.getURL('/welcome/index.html#private'), page);
  else await webext.action.setBadgeText({ text: '1' });
}

/**
 * A panel that stands open takes the click itself, and nothing covers the page.
 * @param {number | null} windowId
 * @returns {Promise<boolean>} whether one of them is open
 */
function panelOrPopup(windowId) {
  if (windowId === null) return openPopupOrPanel(windowId);
  return new Promise(opened => {
    askForPanel(windowId, isOpen => opened(isOpen || openPopupOrPanel(windowId)));
  });
}

/** @param {number | null} windowId @returns {Promise<boolean>} whether one of them opened */
function openPopupOrPanel(windowId) {
  const webext = theExtension();
  const where = windowId === null ? {} : { windowId };
  // Firefox takes no callback:
  // https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/User_actions
  if (!webext.sidePanel)
    return webext.action.openPopup(where).then(
      () => true,
      () => false,
    );
  // A callback, because Chromium counts the click no longer once a promise was awaited:
  // https://github.com/GoogleChrome/chrome-extensions-samples/issues/1477
  return new Promise(opened => {
    webext.action.openPopup(where, () => opened(webext.runtime.lastError ? openPanel(windowId) : true));
  });
}
