/**
 * The background's part in choosing posts: the page that asked is closed by then, so it is opened again.
 *
 * @import {Messages} from '../browser/messages.js'
 */

import { takeChoice } from '../capture/chosen-posts.js';
import { showReport } from './show-report.js';

/** @param {Messages['picked']['brings']} told @param {chrome.runtime.MessageSender} sender */
export async function picked(told, sender) {
  const choice = await takeChoice(told, sender);
  if (choice) await showReport(choice, Promise.resolve());
}
