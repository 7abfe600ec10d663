/**
 * The background's part in choosing posts: a popup that asked is closed by then, so it is opened again. On a phone the
 * report that asked stands behind the page and takes the choice itself: another beside it would be told without it.
 *
 * @import {Messages} from '../browser/messages.js'
 */

import { backToReport } from '../browser/tabs.js';
import { takeChoice } from '../capture/chosen-posts.js';
import { showReport } from './show-report.js';

/** @param {Messages['picked']['brings']} told @param {chrome.runtime.MessageSender} sender */
export async function picked(told, sender) {
  const choice = await takeChoice(told, sender);
  if (choice && !(await backToReport(choice.from))) await showReport(choice, Promise.resolve());
}
