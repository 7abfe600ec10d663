/**
 * A click in the context menu, as the beginning of a report. It waits in `storage.session`: the background may be
 * unloaded before the report page asks for it, and nothing of it should outlive the browser.
 *
 * @typedef {import('../knowledge/types.js').Report} Report
 *
 * @typedef {object} Click
 * @property {Partial<Report>} facts
 * @property {boolean} private
 * @property {number | null} windowId
 * @property {number | null} tabId
 * @property {boolean} practice
 * @property {boolean} shortened whether the selection was longer than a report can hold
 * @property {PressTarget | null} [pointed]
 *
 * @typedef {object} PressTarget What may tell which post was meant: kept until the page has been asked.
 * @property {string} id of this one press
 * @property {'menu' | 'toolbar' | 'again'} by
 * @property {number} frameId
 * @property {string} link_url
 * @property {string} media_url
 * @property {string} selection
 * @property {boolean} selects whether words were selected
 * @property {number} [target_id] Firefox's name for the clicked element
 */

import { webext } from '../browser/webext.js';
import { readSettings } from '../store/settings.js';

const LONGEST_QUOTE = 20_000;
const LONGEST_TITLE = 2_000;
const LONGEST_ADDRESS = 8_192;
const WAITING = 'click';

// Firefox hands over no more of a selection than this, and does not say that there was more.
const FIREFOX_CUTS_AT = 16_384;

// Where the practice pages are said to be: a host nobody can have (RFC 2606).
const FICTION = 'https://renshuu.example/';

// Our server may listen on another port than the one that is set, and nobody reports a page of their own machine.
const PRACTICE_HERE = /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?\/practice\//;

// Addresses that lead nowhere once they have left their page.
const PLACELESS = /^(javascript|data|blob|about|mailto|tel|sms):/i;

/**
 * What the click says: the link, else the frame, else the page. `practice` is settled when the click is taken.
 * @param {chrome.contextMenus.OnClickData} info
 * @param {chrome.tabs.Tab | undefined} tab
 * @param {Date} [now]
 * @returns {Click}
 */
export function reportOfClick(info, tab, now = new Date()) {
  const page = place(info.pageUrl) || place(tab?.url);
  const frame = info.frameId ? place(info.frameUrl) : '';
  const selection = info.selectionText ?? '';
  const quote = cut(selection, LONGEST_QUOTE);
  const target = /** @type {{targetElementId?: number}} */ (info).targetElementId;
  return {
    facts: {
      url: place(info.linkUrl) || frame || page,
      title: cut(tab?.title ?? '', LONGEST_TITLE),
      quote,
      seen_at: now.toISOString(),
      page_url: page,
      media_url: place(info.srcUrl),
    },
    private: tab?.incognito ?? false,
    windowId: tab && tab.windowId >= 0 ? tab.windowId : null,
    tabId: tab?.id !== undefined && tab.id >= 0 ? tab.id : null,
    practice: false,
    shortened: quote !== selection || selection.length === FIREFOX_CUTS_AT,
    pointed: {
      ...pressed('menu', info.frameId ?? 0),
      link_url: place(info.linkUrl),
      media_url: place(info.srcUrl),
      selection: quote,
      selects: selection !== '',
      ...(target === undefined ? {} : { target_id: target }),
    },
  };
}

/**
 * A press that names nothing in the page.
 * @param {PressTarget['by']} by
 * @param {number} [frameId]
 * @returns {PressTarget}
 */
export const pressed = (by, frameId = 0) => {
  const id = crypto.getRandomValues(new Uint32Array(2)).join('-');
  return { id, by, frameId, link_url: '', media_url: '', selection: '', selects: by === 'toolbar' };
};

/**
 * Puts the click where the report page will look for it.
 * @param {Click} click
 */
export async function leaveClick(click) {
  if (webext) await webext.storage.session.set({ [WAITING]: click });
  else sessionStorage.setItem(WAITING, JSON.stringify(click)); // the practice board on the web
}

/**
 * The waiting click of this kind of window, which is removed: only one page gets it.
 * @param {boolean} isPrivate
 * @param {number | null} [windowId] given: only a click made in that window
 * @returns {Promise<Click | null>}
 */
export async function takeClick(isPrivate, windowId = null) {
  if (!webext) return takeFromBoard();
  const { action, storage } = webext;
  return navigator.locks.request('take click', async () => {
    const click = /** @type {Click | undefined} */ ((await storage.session.get(WAITING))[WAITING]);
    if (!click || click.private !== isPrivate) return null;
    if (windowId !== null && click.windowId !== null && click.windowId !== windowId) return null;
    await storage.session.remove(WAITING);
    await action.setBadgeText({ text: '' });
    return rehearsed(click, await practicePlaces());
  });
}

/** @returns {Promise<Click | null>} what the practice board left on the web: nothing else leaves a click there */
async function takeFromBoard() {
  const left = sessionStorage.getItem(WAITING);
  sessionStorage.removeItem(WAITING);
  return left ? rehearsed({ ...JSON.parse(left), practice: true }, await practicePlaces()) : null;
}

/**
 * The click with its addresses as a real board would have had them, where it was made on a practice page. A link there
 * leads elsewhere; the report is a rehearsal all the same.
 * @param {Click} click
 * @param {string[]} places
 * @returns {Click}
 */
export function rehearsed(click, places) {
  const { url = '', page_url: page = '', media_url: media = '' } = click.facts;
  if (!click.practice && !isPractice(url, places) && !isPractice(page, places)) return click;
  const facts = {
    ...click.facts,
    url: asFiction(url, places),
    page_url: asFiction(page, places),
    media_url: asFiction(media, places),
  };
  return { ...click, facts, practice: true };
}

/** What a waiting click holds beside addresses goes: the person chose a harm of which nothing else may be kept. */
export async function bareWaitingClick() {
  const session = webext?.storage.session;
  const click = /** @type {Click | undefined} */ ((await session?.get(WAITING))?.[WAITING]);
  if (!session || !click) return;
  const pointed = click.pointed && { ...click.pointed, media_url: '', selection: '' };
  await session.set({
    [WAITING]: { ...click, pointed, facts: { ...click.facts, title: '', quote: '', media_url: '' } },
  });
}

/**
 * Calls the listener when a click begins to wait: for a panel that is open already.
 * @param {() => void} listener
 */
export function watchClick(listener) {
  webext?.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && changes[WAITING]?.newValue) listener();
  });
}

/** Where the practice pages are: in the extension itself, and at the server. */
export async function practicePlaces() {
  const { server } = await readSettings();
  return [
    FICTION,
    ...(webext ? [webext.runtime.getURL('/practice/'), practiceAt(server)] : [practiceAt(location.origin)]),
  ];
}

/**
 * A practice page's address as a real board's would be: the pages live on this very machine, and no desk takes such an
 * address. Any other address stays.
 * @param {string} address
 * @param {string[]} places
 */
export function asFiction(address, places) {
  const at = practicePlaceOf(address, places);
  return at ? FICTION + address.slice(at.length).replace(/^thread\.html/, 'thread/1') : address;
}

/**
 * Whether an address is one of the practice pages, whose reports are never real.
 * @param {string} address
 * @param {string[]} places
 */
export const isPractice = (address, places) => practicePlaceOf(address, places) !== '';

/** @param {string} address @param {string[]} places */
const practicePlaceOf = (address, places) =>
  PRACTICE_HERE.exec(address)?.[0] ?? places.find(place => place !== '' && address.startsWith(place)) ?? '';

/** @param {string} server */
function practiceAt(server) {
  try {
    return new URL('/practice/', server).href;
  } catch {
    return '';
  }
}

/** @param {string | undefined} address @returns {string} the address, or '' where it leads nowhere */
const place = (address = '') => (PLACELESS.test(address) || address.length > LONGEST_ADDRESS ? '' : address);

/**
 * The first `longest` UTF-16 units, never half a character.
 * @param {string} text
 * @param {number} longest
 */
function cut(text, longest) {
  const part = text.slice(0, longest);
  return part.length < text.length && /[\uD800-\uDBFF]$/.test(part) ? part.slice(0, -1) : part;
}
