/**
 * The extension was renewed while a report was unfinished: the browser has closed the pages of it, and what pages told
 * is no longer in memory. Told at the next opening.
 *
 * @import {Store} from '../../store/reports.js'
 */

import { say } from '../../browser/i18n.js';
import { takeRenewed } from '../../store/renewed.js';
import { announce } from './undo.js';

/** @param {Store} store */
export async function tellRenewal(store) {
  if ((await takeRenewed()) && store.all().length) announce(say('renewed'));
}
