/**
 * The person says it is done: the report goes, and what holds afterwards is told.
 *
 * @import {Session} from '../session.js'
 */

import { say } from '../../browser/i18n.js';
import { make } from '../../style/elements.js';
import { advice } from '../model/answering.js';
import { viewOf } from '../model/view.js';
import { remove } from './ending.js';
import { showFindings } from './findings.js';

/** @param {Session} session @param {string} desk */
export function finish(session, desk) {
  const { bundle, saved, settings } = session;
  const { situation } = viewOf(bundle, saved, settings.last);
  const after = make('div', { class: 'stack' });
  showFindings(session, after, [], advice(bundle, situation, 'after', desk));
  remove(session, say('finished'), after);
}
