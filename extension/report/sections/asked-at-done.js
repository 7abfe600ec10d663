/**
 * The report is done: what nobody has said yet is asked now, while it is fresh.
 *
 * @import {Session} from '../session.js'
 */

import { addWords } from '../../browser/i18n.js';
import { derive } from '../../engine/receipts.js';
import { receipts } from '../../store/receipt-book.js';
import { unsaid } from '../../store/receipts.js';
import { sentQuestion } from './sent-question.js';

/**
 * @param {Pick<Session, 'bundle' | 'language'>} session
 * @param {string} id
 * @param {string} desk the one whose form is done
 * @param {HTMLElement} place
 */
export async function askedAtDone(session, id, desk, place) {
  const [book] = await Promise.all([receipts(), addWords('records')]);
  const receipt = await book?.get(id);
  if (!receipt) return;
  const prepared = derive(receipt, new Date(), {}).filter(({ state }) => state === 'prepared');
  const open = [...unsaid(receipt), ...prepared];
  const asked = open.find(each => each.desk === desk) ?? open[0];
  if (asked) place.append(sentQuestion(session, receipt, asked.desk, () => place.replaceChildren()));
}
