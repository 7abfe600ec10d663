/**
 * The browser's permission for sites. To fill in a desk's form it is asked for in the press that opens the form, for
 * that form's host alone; whoever leaves or forgets everything takes back all of them. The refusals are remembered in
 * `store/refused-hosts.js`.
 */

import { theExtension, webext } from './webext.js';

/** Whether this browser lets us fill in anything at all. */
export const canFill = Boolean(webext?.scripting && webext?.permissions);

/**
 * Chromium lets the background ask in the name of a press in a page; elsewhere only the pressed page itself may:
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/User_actions
 */
export const backgroundMayAsk = Boolean(webext?.sidePanel);

/** The host that leave is asked for. @param {string} url @returns {string} '' for a page of ours, or for no address */
export const hostOf = url => (URL.canParse(url) ? new URL(url).host : '');

/** Hosts as browsers name them where something is allowed or put in: over https alone. @param {string[]} hosts */
export const originsOf = hosts => hosts.map(host => `https://${host}/*`);

/**
 * @typedef {'granted' | 'refused' | 'unasked'} Answer
 *   unasked: the press was over, or its window had gone, before the browser could ask
 */

/**
 * Only as part of a press, before any `await`. Granted already, it asks nothing.
 * https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/permissions/request
 * @param {string[]} hosts
 * @returns {Promise<Answer>}
 */
export const askFor = hosts =>
  theExtension()
    .permissions.request({ origins: originsOf(hosts) })
    .then(
      granted => (granted ? 'granted' : 'refused'),
      () => 'unasked',
    );

/** @param {string} host @returns {Promise<boolean>} */
export const mayFill = host => theExtension().permissions.contains({ origins: originsOf([host]) });

/** Takes back every permission for a site: nobody is to see later which desks' forms were filled in here. */
export async function takeBackPermissions() {
  const { permissions } = theExtension();
  const { origins = [] } = await permissions.getAll();
  if (origins.length) await permissions.remove({ origins });
}
