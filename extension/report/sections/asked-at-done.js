/**
 * The report is done: what nobody has said yet is asked now, while it is fresh.
 *
 * @import {Bundle, Language} from '../../knowledge/types.js'
 * @import {SavedReport} from '../../store/saved-report.js'
 * @import {Settings} from '../../store/settings.js'
 */

import { addWords } from '../../browser/i18n.js';
import { derive } from '../../engine/receipts.js';
import { receipts } from '../../store/receipt-book.js';
import { unsaid } from '../../store/receipts.js';
import { makeUpOne } from './receipts-made-up.js';
import { sentQuestion } from './sent-question.js';

/**
 * @param {{bundle: Bundle, language: Language}} reader
 * @param {SavedReport} saved the report as it was
 * @param {Settings['last']} last what was chosen last
 * @param {string} desk the one whose form is done
 * @param {HTMLElement} around gets the question
 */
export async function askedAtDone(reader, saved, last, desk, around) {
  // Whoever is quick is done before the background has kept that the form was opened.
  await Promise.all([makeUpOne(reader.bundle, saved, last), addWords('records')]);
  const receipt = await (await receipts())?.get(saved.id);
  if (!receipt) return;
  const prepared = derive(receipt, new Date(), {}).filter(({ state }) => state === 'prepared');
  const open = [...unsaid(receipt), ...prepared];
  const asked = open.find(each => each.desk === desk) ?? open[0];
  const done = () => around.replaceChildren();
  if (asked) around.append(sentQuestion({ ...reader, receipt, desk: asked.desk, done }));
}
