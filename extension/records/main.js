/**
 * 記録: what was reported where, how it stands, and what one press says about it. Reads the book of receipts, shows it
 * in three groups, and writes what the person says. In a private window there is nothing to see.
 *
 * @import {Receipt} from '../engine/receipts.js'
 * @import {Receipts} from '../store/receipts.js'
 */

import { addWords, languageOf, loadWords, say, wordsInto } from '../browser/i18n.js';
import { hereAndNow } from '../browser/tabs.js';
import { onTheWeb } from '../browser/webext.js';
import { pinSettings } from '../report/sections/pin-settings.js';
import { makeUp } from '../report/sections/receipts-made-up.js';
import { forgetReceipts } from '../store/forget-receipts.js';
import { loadBundle, withAfterwards } from '../store/knowledge.js';
import { receipts, receiptsToWrite, watchReceipts } from '../store/receipt-book.js';
import { setStaying, staysAtLeaving } from '../store/receipt-key.js';
import { keptReports } from '../store/reports.js';
import { readSettings } from '../store/settings.js';
import { byId } from '../style/elements.js';
import { startPage } from '../style/page-start.js';
import { surely } from '../style/sure.js';
import { exportsOf } from './exports.js';
import { gate } from './gate.js';
import { leaving } from './leaving.js';
import { moving } from './moving.js';
import { recordList } from './record-list.js';
import { showDone } from './undo-line.js';

const show = async () => {
  const here = await hereAndNow();
  const settings = await readSettings();
  const speaking = loadWords(languageOf(settings.language)).then(async language => {
    await addWords('records');
    return language;
  });
  const [bundle, language] = await Promise.all([loadBundle().then(withAfterwards), speaking]);
  wordsInto(document);
  byId('on-the-web').hidden = !onTheWeb;
  leaving(bundle.product.quick_exit, here.private);
  if (here.private) {
    byId('private-page').hidden = false;
    for (const id of ['moving', 'keeping']) byId(id).hidden = true;
    return;
  }
  await gate();
  // What cannot be made up keeps nobody from what is there.
  await keptReports(false)
    .then(reports => makeUp(bundle, reports, settings.last))
    .catch(() => undefined);
  /** @type {Receipts | null} */
  let book = await receipts();
  const list = recordList({ bundle, language, toWrite });

  /** @returns {Promise<Receipts>} */
  async function toWrite() {
    return (book = await receiptsToWrite());
  }

  async function learn() {
    book ??= await receipts();
    /** @type {Receipt[]} */
    const all = [];
    for await (const page of book?.pages() ?? []) {
      // Whatever else there is comes a moment later; what stands there already stays, and all that is chosen in it.
      if (!list.rows().length) showAll(page);
      all.push(...page);
    }
    showAll(all);
  }

  /** @param {Receipt[]} all */
  function showAll(all) {
    list.take(all);
    byId('empty').hidden = all.length > 0;
    byId('kept').hidden = all.length === 0;
  }

  const all = () => list.rows().map(({ receipt }) => receipt);
  await learn();
  moving({ all, toWrite, changed: learn });
  exportsOf({ rows: list.rows, bundle, language });
  await pinSettings(byId('pin-place'), { mayShow: true });
  await keeping(async () => {
    book = null;
    await learn();
  });
  watchReceipts(() => void learn());
  // The day may have changed meanwhile.
  document.addEventListener('visibilitychange', () => document.hidden || list.take(all()));
};

/** What stays when one leaves, and deleting all of it. @param {() => Promise<void>} gone */
async function keeping(gone) {
  const stay = /** @type {HTMLInputElement} */ (byId('stay'));
  stay.checked = await staysAtLeaving();
  stay.disabled = false; // a choice made before would have been none
  stay.addEventListener('change', async () => {
    try {
      await setStaying(stay.checked);
    } catch {
      stay.checked = !stay.checked;
      showDone(say('recordsNotKept'), null);
    }
  });
  const ask = surely(byId('forget-all'), async () => {
    try {
      await forgetReceipts();
    } catch {
      await gone();
      showDone(say('recordsNotDeleted'), null);
      return;
    }
    stay.checked = false;
    await gone();
    showDone(say('recordsForgotten'), null);
  });
  byId('forget-all').addEventListener('click', ask);
}

void startPage(show, 'trouble', () => say('recordsTroubleOpen'));
