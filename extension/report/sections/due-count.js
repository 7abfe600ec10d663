/**
 * How many records are to be looked at, beside the button of the menu that leads to them: told when the page is open
 * anyway, and never in a notice of the browser, which others could see; nor before the PIN, where there is one.
 *
 * @import {Bundle} from '../../knowledge/types.js'
 */

import { addWords, say } from '../../browser/i18n.js';
import { complete } from '../../store/knowledge.js';
import { receipts } from '../../store/receipt-book.js';
import { isLocked } from '../../store/records-lock.js';
import { find, make } from '../../style/elements.js';
import { standingOf } from '../model/standing.js';

/** More than these are told as so many. */
const MOST = 99;

/** @param {Bundle} bundle */
export async function showDueCount(bundle) {
  if (await isLocked()) return;
  await Promise.all([addWords('records'), complete(bundle)]);
  const book = await receipts();
  const now = new Date();
  let due = 0;
  for await (const page of book?.pages() ?? []) {
    due += page.filter(receipt => standingOf(receipt, bundle, now).group === 'due').length;
    if (due > MOST) break;
    await new Promise(resolve => setTimeout(resolve)); // the person comes first
  }
  if (!due) return;
  const count = due > MOST ? `${MOST}+` : String(due);
  const badge = () => make('b', { class: 'badge', 'data-due': count, 'aria-hidden': 'true' }, count);
  const link = find('#to-records');
  link.append(' ', badge());
  link.setAttribute('aria-label', say('recordsToLook', count));
  const summary = find('.menu summary');
  summary.append(' ', badge());
  summary.setAttribute(
    'aria-label',
    `${summary.getAttribute('aria-label') ?? ''} ${say('recordsToLook', count)}`.trim(),
  );
}
