/** The background's part in choosing posts: the page that asked is closed by then, so it is opened again. */

import { theExtension } from '../browser/webext.js';
import { takeChoice } from '../capture/chosen-posts.js';
import { showReport } from './show-report.js';

theExtension().runtime.onMessage.addListener((message, sender) => {
  if (message && typeof message === 'object' && 'picked' in message && sender.tab) void chosen(message, sender);
});

/** @param {object} message @param {chrome.runtime.MessageSender} sender */
async function chosen(message, sender) {
  const { picked: id, ...told } = /** @type {{picked: unknown}} */ (message);
  const picked = await takeChoice({ id, ...told }, sender);
  if (picked) await showReport(picked, Promise.resolve());
}
