/**
 * Making a click: what a press in the context menu says, as the beginning of a report. Where it waits until the report
 * page takes it over is `store/waiting-click.js`.
 *
 * @import {Click, PressTarget} from '../store/waiting-click.js'
 */

import { LONGEST_ADDRESS, LONGEST_LINE, LONGEST_PASSAGE } from '../engine/constants.js';
import { pressed } from '../store/waiting-click.js';

// Firefox hands over no more of a selection than this, and does not say that there was more:
// https://searchfox.org/mozilla-central/source/toolkit/modules/SelectionUtils.sys.mjs
const FIREFOX_CUTS_AT = 16_384;

// Addresses that lead nowhere once they have left their page.
const PLACELESS = /^(javascript|data|blob|about|mailto|tel|sms):/i;

/**
 * What the click says: the link, else the frame, else the page. `practice` is settled by `rehearsed`, when the click is
 * taken.
 * @param {chrome.contextMenus.OnClickData} info
 * @param {chrome.tabs.Tab | undefined} tab
 * @param {Date} [now]
 * @returns {Click}
 */
export function reportOfClick(info, tab, now = new Date()) {
  const page = worthKeeping(info.pageUrl) || worthKeeping(tab?.url);
  const frame = info.frameId ? worthKeeping(info.frameUrl) : '';
  const url = worthKeeping(info.linkUrl) || frame || page;
  const tooLong = url === '' && isTooLong(info.pageUrl);
  const selection = info.selectionText ?? '';
  const quote = cut(selection, LONGEST_PASSAGE);
  return {
    facts: {
      url,
      title: cut(tab?.title ?? '', LONGEST_LINE),
      quote,
      seen_at: now.toISOString(),
      page_url: page,
      media_url: worthKeeping(info.srcUrl),
    },
    ...whereabouts(tab),
    practice: false,
    shortened: quote !== selection || selection.length === FIREFOX_CUTS_AT,
    ...(tooLong && { tooLong }),
    pointed: pointedAt(info, quote),
  };
}

/**
 * What a press of the button says where no popup opens: the page that stands in front.
 * @param {chrome.tabs.Tab} tab
 * @param {Date} [now]
 * @returns {Click}
 */
export const reportOfButton = (tab, now) => ({
  ...reportOfClick({ menuItemId: '', editable: false, pageUrl: tab.url ?? '' }, tab, now),
  pointed: pressed('toolbar'),
});

/** @param {chrome.tabs.Tab | undefined} tab @returns {Pick<Click, 'private' | 'windowId' | 'tabId'>} */
function whereabouts(tab) {
  const known = (/** @type {number | undefined} */ id) => (id !== undefined && id >= 0 ? id : null);
  return { private: tab?.incognito ?? false, windowId: known(tab?.windowId), tabId: known(tab?.id) };
}

/** @param {chrome.contextMenus.OnClickData} info @param {string} quote @returns {PressTarget} */
function pointedAt({ frameId = 0, linkUrl, srcUrl, selectionText = '', ...info }, quote) {
  const target = /** @type {{targetElementId?: number}} */ (info).targetElementId;
  return {
    ...pressed('menu', frameId),
    link_url: worthKeeping(linkUrl),
    media_url: worthKeeping(srcUrl),
    selection: quote,
    selects: selectionText !== '',
    ...(target === undefined ? {} : { target_id: target }),
  };
}

/** @param {string | undefined} address @returns {string} the address, or '' where it leads nowhere */
const worthKeeping = (address = '') => (PLACELESS.test(address) || isTooLong(address) ? '' : address);

/** Whether a report cannot hold it. @param {string} [address] */
const isTooLong = (address = '') => address.length > LONGEST_ADDRESS;

/**
 * The first `longest` UTF-16 units, never half a character.
 * @param {string} text
 * @param {number} longest
 */
function cut(text, longest) {
  const part = text.slice(0, longest);
  return part.length < text.length && /[\uD800-\uDBFF]$/.test(part) ? part.slice(0, -1) : part;
}
