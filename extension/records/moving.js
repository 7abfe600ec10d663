/**
 * Records into a file and out of one. A file that cannot be read whole changes nothing; the same file twice changes
 * nothing either.
 *
 * @import {Receipt} from '../engine/receipts.js'
 * @import {Receipts} from '../store/receipts.js'
 */

import { say } from '../browser/i18n.js';
import { FORMAT, readReceipts, VERSION } from '../engine/receipts-file.js';
import { byId, make } from '../style/elements.js';
import { save } from './saving.js';
import { canSeal, opened, sealed } from './sealed-file.js';

/**
 * @param {object} records
 * @param {() => Receipt[]} records.all
 * @param {() => Promise<Receipts>} records.toWrite
 * @param {() => Promise<void>} records.changed
 */
export function moving({ all, toWrite, changed }) {
  const passphrase = /** @type {HTMLInputElement} */ (byId('passphrase'));
  const file = /** @type {HTMLInputElement} */ (byId('import-file'));

  byId('export').addEventListener('click', async () => {
    const receipts = all();
    const whole = JSON.stringify({ format: FORMAT, version: VERSION, receipts }, null, 1);
    if (passphrase.value && !canSeal()) {
      show(say('recordsTrouble_no_crypto'), 'warn');
      return;
    }
    save(passphrase.value ? await sealed(whole, passphrase.value) : whole, 'application/json', 'json');
    show(say('recordsExported', receipts.length), 'ok');
  });

  byId('import').addEventListener('click', () => file.click());
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    file.value = ''; // the same one may be chosen again
    const text = await chosen.text().catch(() => '');
    await takeIn(text);
  });

  /** @param {string} text */
  async function takeIn(text) {
    let found = readReceipts(text);
    if ('trouble' in found && found.trouble === 'sealed') {
      const trouble = !canSeal() ? 'no_crypto' : passphrase.value ? '' : 'needs_passphrase';
      const inner = trouble ? null : await opened(text, passphrase.value);
      if (inner === null) {
        show(say(`recordsTrouble_${trouble || 'passphrase'}`), 'warn');
        if (trouble !== 'no_crypto') passphrase.focus();
        return;
      }
      found = readReceipts(inner);
    }
    if ('trouble' in found) {
      show(say(`recordsTrouble_${found.trouble}`), 'warn');
      return;
    }
    await keep(found.receipts, found.refused.length);
  }

  /** @param {Receipt[]} receipts @param {number} refused */
  async function keep(receipts, refused) {
    let done = 0;
    try {
      const told = await (await toWrite()).takeIn(receipts, now => {
        done = now;
        show(say('recordsImporting', now, receipts.length), 'info');
      });
      await changed();
      show(say('recordsImported', told.fresh, told.grown, told.same, refused), refused ? 'warn' : 'ok');
    } catch {
      await changed();
      show(say('recordsTrouble_full', done), 'warn');
    }
  }
}

/** @param {string} words @param {string} severity */
function show(words, severity) {
  byId('moved').replaceChildren(make('p', { class: 'notice small', 'data-severity': severity }, words));
}
