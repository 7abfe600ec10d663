/**
 * Windows and tabs: where this page is, and how to open things beside the page it is about. What belongs to a private
 * window opens in that window or not at all.
 *
 * @typedef {object} Here
 * @property {number | null} windowId
 * @property {number | null} tabId the tab the person is looking at, or was when this page was opened beside it
 * @property {boolean} private
 * @property {{url: string, title: string} | null} tab what that tab shows, where the browser lets us know
 *
 * @typedef {object} Sidebar Firefox's `sidebarAction`
 * @property {() => Promise<void>} open
 * @property {(window: {windowId: number}) => Promise<boolean>} isOpen
 */

import { pageOf } from './ours.js';
import { onPhone, theExtension, webext } from './webext.js';

const REPORT_TAB = '/report/index.html#tab';

/** The report page, for a page that gives way to it. */
export const reportPage = webext ? REPORT_TAB : pageOf('index.html');

const sidebar = /** @type {{sidebarAction?: Sidebar} | undefined} */ (webext)?.sidebarAction;

/** @returns {Promise<Here>} */
export async function hereAndNow() {
  if (!webext) return { windowId: null, tabId: null, private: false, tab: null };
  if (onPhone) return besideThePage(await webext.tabs.getCurrent());
  const [own, window, [inFront]] = await Promise.all([
    webext.tabs.getCurrent(),
    webext.windows.getCurrent(),
    webext.tabs.query({ active: true, currentWindow: true }),
  ]);
  const openedFrom = own?.openerTabId;
  const beside = openedFrom === undefined ? undefined : await existing(openedFrom);
  const shown = own ? beside : inFront;
  return {
    windowId: window.id ?? null,
    tabId: shown?.id ?? own?.id ?? null,
    private: window.incognito,
    tab: shown?.url ? { url: shown.url, title: shown.title ?? '' } : null,
  };
}

/**
 * A phone's browser tells no tab which one it was opened from; the address of ours does.
 * @param {chrome.tabs.Tab | undefined} own
 * @returns {Promise<Here>}
 */
async function besideThePage(own) {
  const from = /^#tab-(\d+)$/.exec(location.hash)?.[1];
  const shown = from ? await existing(Number(from)) : undefined;
  return {
    windowId: null,
    tabId: shown?.id ?? own?.id ?? null,
    private: own?.incognito ?? false,
    tab: shown?.url ? { url: shown.url, title: shown.title ?? '' } : null,
  };
}

/**
 * Opens a tab beside the page, in the page's own window. Where that window is gone, in the window this page is in:
 * it is as private as the page.
 * @param {string} url
 * @param {{windowId: number | null, tabId: number | null}} page
 * @param {boolean} [active] whether it comes to the front
 * @returns {Promise<chrome.tabs.Tab | undefined>} the new tab; on the web it is nobody's business
 */
export async function openBeside(url, { windowId, tabId }, active = true) {
  if (!webext) {
    open(url, '_blank', 'noopener');
    return undefined;
  }
  const { tabs, windows } = webext;
  // It has one window, and refuses to hear of another tab: https://bugzilla.mozilla.org/show_bug.cgi?id=1817806
  if (onPhone) return tabs.create({ url, active });
  const page = tabId === null ? undefined : await existing(tabId);
  if (page && (windowId === null || page.windowId === windowId)) {
    return tabs.create({ url, active, windowId: page.windowId, index: page.index + 1, openerTabId: page.id });
  }
  const here = (await windows.getCurrent()).id;
  if (windowId === null || windowId === here) return tabs.create({ url, active, windowId: here });
  return tabs.create({ url, active, windowId }).catch(() => tabs.create({ url, active, windowId: here }));
}

/**
 * Opens a tab beside the page and the panel beside both. Only in answer to a click, before any `await`.
 * @param {string} url
 * @param {{windowId: number | null, tabId: number | null}} page
 * @param {number | null} windowId where the click was
 */
export async function openBesideWithPanel(url, page, windowId) {
  if (!webext?.sidePanel) {
    void openPanel(windowId);
    await openBeside(url, page);
    return;
  }
  // Chromium's panel closes the popup, and so does a tab that comes to the front; what was not asked for by then never
  // happens. So the tab is there first, unseen, and the last two steps need no answer.
  const opened = await openBeside(url, page, false);
  void openPanel(windowId);
  if (opened?.id !== undefined) void webext.tabs.update(opened.id, { active: true });
}

/**
 * The side panel (Chromium, Edge) or the sidebar (Firefox). Only in answer to a click and before any `await`: browsers
 * refuse it once the click is over:
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/User_actions
 * https://github.com/GoogleChrome/chrome-extensions-samples/issues/1477
 * @param {number | null} windowId
 * @returns {Promise<boolean>} whether it opened
 */
export function openPanel(windowId) {
  const opening = sidebar ? sidebar.open() : windowId === null ? undefined : webext?.sidePanel?.open({ windowId });
  return opening
    ? opening.then(
        () => true,
        () => false,
      )
    : Promise.resolve(false);
}

/**
 * Tells whether the panel stands open in a window. By a callback, not a promise: Chromium counts the click no longer
 * once one was awaited: https://github.com/GoogleChrome/chrome-extensions-samples/issues/1477
 * @param {number} windowId
 * @param {(isOpen: boolean) => void} answer
 */
export function askForPanel(windowId, answer) {
  if (sidebar) {
    sidebar.isOpen({ windowId }).then(answer, () => answer(false));
    return;
  }
  const { runtime } = theExtension();
  if (onPhone || !runtime.getContexts) {
    answer(false);
    return;
  }
  const contextTypes = /** @type {chrome.runtime.ContextType[]} */ (['SIDE_PANEL']);
  runtime.getContexts({ contextTypes }, contexts => {
    const isThere = () => contexts.some(({ documentUrl }) => documentUrl?.endsWith(panelMark(windowId)));
    answer(!runtime.lastError && isThere());
  });
}

/**
 * Chromium says of no panel in which window it is, so the panel's address does:
 * https://github.com/w3c/webextensions/issues/1076
 * @param {number} windowId
 */
const panelMark = windowId => `#panel-${windowId}`;

/** To be called by a panel. @param {number} windowId */
export const markPanel = windowId => history.replaceState(null, '', panelMark(windowId));

/** Whether this browser has a panel beside the page. */
export const hasPanel = Boolean(sidebar ?? webext?.sidePanel);

/**
 * Whether the report can have a tab of its own here. Chromium would show an extension's tab outside the private window:
 * https://developer.chrome.com/docs/extensions/mv3/manifest/incognito
 * @param {boolean} isPrivate
 */
export const hasOwnTab = isPrivate => !isPrivate || Boolean(sidebar);

/**
 * Opens the report in a tab of its own, beside the page.
 * @param {Pick<Here, 'windowId' | 'tabId' | 'private'>} [page]
 * @returns {Promise<boolean>} whether it opened
 */
export async function openInTab(page) {
  if (!webext) {
    open(reportPage, '_blank', 'noopener');
    return true;
  }
  const beside = page ?? (await hereAndNow());
  if (!hasOwnTab(beside.private)) return false;
  if (onPhone) await openForTab(beside.tabId);
  else await openBeside(webext.runtime.getURL(REPORT_TAB), beside);
  return true;
}

/** A phone: one report for a tab, in place of the one that was opened from it before. @param {number | null} tabId */
async function openForTab(tabId) {
  const { tabs } = theExtension();
  const former = await reportsFor(tabId);
  await tabs.create({ url: reportFor(tabId), active: true });
  for (const id of former) await tabs.remove(id);
}

/**
 * A phone: the report that stands in a tab comes to the front again.
 * @param {number | undefined} tabId
 * @returns {Promise<boolean>} whether it is still there
 */
export async function backToReport(tabId) {
  if (!onPhone || tabId === undefined) return false;
  const { runtime, tabs } = theExtension();
  const isOpen = (await existing(tabId))?.url?.startsWith(runtime.getURL(REPORT_TAB)) ?? false;
  if (isOpen) await tabs.update(tabId, { active: true });
  return isOpen;
}

/** @param {number | null} tabId */
const reportFor = tabId => theExtension().runtime.getURL(tabId === null ? REPORT_TAB : `${REPORT_TAB}-${tabId}`);

/** The tabs in which a tab's report is open. @param {number | null} tabId @returns {Promise<number[]>} */
async function reportsFor(tabId) {
  const tabs = await theExtension().tabs.query({});
  return tabs.flatMap(({ id, url }) => (id !== undefined && url === reportFor(tabId) ? id : []));
}

/** On a phone a page is seen only in front of all others. @param {number} tabId */
export async function bringForward(tabId) {
  if (onPhone) await theExtension().tabs.update(tabId, { active: true });
}

/** @param {number} tabId @returns {Promise<chrome.tabs.Tab | undefined>} */
const existing = tabId =>
  theExtension()
    .tabs.get(tabId)
    .catch(() => undefined);
