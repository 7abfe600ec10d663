/**
 * What is known from before, above the report: whether a form that was opened was also sent, and whether this very post
 * was reported already. It informs, and stands in nobody's way. Loaded once the page can be used, and only where there
 * are records.
 *
 * @import {Bundle, Language} from '../../knowledge/types.js'
 * @import {OpenReport} from '../open-report.js'
 * @import {Receipt} from '../../engine/receipts.js'
 * @import {Receipts} from '../../store/receipts.js'
 */

import { addWords } from '../../browser/i18n.js';
import { canFill } from '../../browser/permissions.js';
import { formJobs, watchJobs } from '../../store/form-jobs.js';
import { complete } from '../../store/knowledge.js';
import { receipts, watchReceipts } from '../../store/receipt-book.js';
import { unsaid } from '../../store/receipts.js';
import { isLocked, watchLock } from '../../store/records-lock.js';
import { find, make } from '../../style/elements.js';
import { reportedBefore } from './reported-before.js';
import { sentQuestion } from './sent-question.js';

/** Of so many questions one is looked for that may be asked. */
const LOOKED_AT = 8;

/**
 * @param {{bundle: Bundle, language: Language, report: OpenReport}} given
 * @param {number} began when this page did
 */
export async function receiptsAbove({ bundle, language, report }, began) {
  const region = make('div', { id: 'receipts', class: 'stack', hidden: true });
  find('#post').before(region); // below what must be read first
  /** @type {Receipts | null} */
  let book = null;
  /** What is asked stays until it is answered: nothing may change under the pointer. @type {HTMLElement | null} */
  let question = null;
  const before = reportedBefore({ bundle, language, report });
  region.append(before.element);

  async function learn() {
    book ??= await receipts().catch(() => null);
    if (!book) return;
    // A glance at this page must not tell what the PIN hides: neither desks and days, nor whether there are any.
    if (await isLocked()) {
      question?.remove(); // in a series it stands outside
      question = null;
      region.hidden = true;
      return;
    }
    await before.learn(book);
    if (!question) await ask(book);
    show();
  }

  /** The next post of a series comes before what is asked of the last. */
  function show() {
    const { series } = report.saved;
    if (question && series && question.parentElement === region) find('#answer').after(question);
    else if (question && !series && question.parentElement !== region) region.prepend(question);
    region.hidden = !region.querySelector(':scope > :not([hidden])');
  }

  /** @param {Receipts} from */
  async function ask(from) {
    const found = await askable(await from.asking(LOOKED_AT), began);
    if (!found || question) return;
    const done = () => {
      question?.remove();
      question = null;
      show();
    };
    question = sentQuestion({ bundle, language, ...found, done });
    region.prepend(question);
  }

  await Promise.all([addWords('records'), complete(bundle)]);
  await learn();
  report.onChange(({ typing }) => typing || void learn());
  watchReceipts(() => void learn());
  watchLock(() => void learn());
  if (canFill) watchJobs(() => void learn());
}

/**
 * One of which the form is closed, as far as anybody knows, and which was not opened only just now from this page, nor
 * is asked about where it was finished (`asked-at-done.js`).
 * @param {Receipt[]} asking
 * @param {number} began
 * @returns {Promise<{receipt: Receipt, desk: string} | null>}
 */
async function askable(asking, began) {
  const jobs = canFill ? await formJobs() : [];
  const mayAsk = (/** @type {Receipt} */ { id, desks }, /** @type {string} */ desk) => {
    const job = jobs.find(each => each.report === id && each.desk === desk);
    if (job) return job.state === 'gone';
    if (document.querySelector(`[data-asks="${CSS.escape(id)}"]`)) return false;
    const events = desks.find(each => each.desk === desk)?.events ?? [];
    return events.every(({ at }) => Date.parse(at) < began);
  };
  for (const receipt of asking) {
    const found = unsaid(receipt).find(({ desk }) => mayAsk(receipt, desk));
    if (found) return { receipt, desk: found.desk };
  }
  return null;
}
