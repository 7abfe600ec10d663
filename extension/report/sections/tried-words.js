/**
 * What is said of a PIN that did not open.
 *
 * @import {Tried} from '../../store/records-lock.js'
 */

import { say } from '../../browser/i18n.js';

/** @param {Exclude<Tried, {kind: 'open'}>} tried */
export const triedWords = tried =>
  tried.kind === 'wait' ? say('recordsPinWait', tried.seconds) : say('recordsPinWrong', tried.left);
