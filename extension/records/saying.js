/**
 * What one press says about records: it is written at once, told, and can be taken back for as long as the page is
 * open. What could not be written is told as well.
 *
 * @import {Outcome, ReceiptEvent} from '../engine/receipts.js'
 * @import {Happened, Receipts} from '../store/receipts.js'
 * @import {Press} from './row.js'
 * @import {Row} from './rows.js'
 *
 * @typedef {Exclude<Press, 'not-yet'>} Said
 * @typedef {{id: string, happened: Happened[]}[]} What
 */

import { say } from '../browser/i18n.js';
import { forgetFor } from '../store/forget-receipts.js';
import { make } from '../style/elements.js';
import { WORDS } from './row.js';
import { showDone } from './undo-line.js';

/** @type {Record<Said, ReceiptEvent['kind']>} */
const KINDS = {
  sent: 'sent',
  withdrawn: 'withdrawn',
  gone: 'gone',
  'still-there': 'still_there',
  answered: 'answered',
};
/** @type {Outcome[]} */
const OUTCOMES = ['removed', 'partly', 'refused', 'not_here', 'needs_more', 'passed_on', 'other'];

/**
 * @param {() => Promise<Receipts>} toWrite
 * @param {(ids: string[]) => Promise<void>} refresh shows what the book says of these by now
 * @param {typeof showDone} [done] tells it
 * @param {typeof forgetFor} [forget]
 */
export function saying(toWrite, refresh, done = showDone, forget = forgetFor) {
  /** What is written is told so, also where it could not be shown anew. @param {string[]} ids */
  const shown = ids => refresh(ids).catch(error => console.error(error));

  /**
   * What was pressed: told once it is written, or that it could not be.
   * @param {() => Promise<void>} work
   * @param {string} [failed]
   */
  const written = (work, failed = 'recordsNotKept') => work().catch(() => done(say(failed), null));

  /**
   * @param {What} what
   * @param {string} words
   * @param {(added: Record<string, string[]>) => Node | false} [more]
   */
  const write = (what, words, more = () => false) =>
    written(async () => {
      const ids = what.map(({ id }) => id);
      const added = await (await toWrite()).add(what);
      await shown(ids);
      const undo = async () => {
        await (await toWrite()).takeBack(added);
        await shown(ids);
      };
      done(words, undo, more(added));
    });

  /** @param {Row} row @param {string} desk @param {Press} press */
  async function one({ receipt, states }, desk, press) {
    if (press === 'not-yet') {
      await written(async () => {
        await (await toWrite()).putOff(receipt.id);
        done(say('recordsSaidLater'), null);
      });
      return;
    }
    const happened = reached(states, desk, press).map(each => ({ desk: each, event: { kind: KINDS[press] } }));
    await write(
      [{ id: receipt.id, happened }],
      `${say(WORDS[press])} — ${say('recordsKept')}`,
      added =>
        press === 'answered' &&
        whichAnswer((outcome, words) => {
          const event = { kind: KINDS.answered, outcome, replaces: added[receipt.id]?.[0] ?? '' };
          void write([{ id: receipt.id, happened: [{ desk, event }] }], `${words} — ${say('recordsKept')}`);
        }),
    );
  }

  /** @param {Row[]} rows @param {Said} press */
  const many = (rows, press) =>
    write(
      rows.map(({ receipt, states }) => ({
        id: receipt.id,
        happened: reached(states, '', press).map(desk => ({ desk, event: { kind: KINDS[press] } })),
      })),
      say('recordsKeptMany', rows.length),
    );

  /** @param {Row} row @param {string} desk @param {Happened['event']} event */
  const add = (row, desk, event) => write([{ id: row.receipt.id, happened: [{ desk, event }] }], say('recordsKept'));

  /** @param {Row[]} rows */
  const remove = rows =>
    written(async () => {
      const gone = rows.map(({ receipt }) => receipt);
      const ids = gone.map(({ id }) => id);
      await forget(async () => (await toWrite()).remove(ids), ids).finally(() => shown(ids));
      done(say('recordsDeleted', ids.length), async () => {
        await (await toWrite()).takeIn(gone);
        await shown(ids);
      });
    }, 'recordsNotDeleted');

  return { one, many, add, remove };
}

/**
 * What was the answer, once it is kept that there was one.
 * @param {(outcome: Outcome, words: string) => void} press
 */
const whichAnswer = press =>
  make(
    'div',
    { class: 'stack small', role: 'group', 'aria-label': say('recordsWhichAnswer') },
    make('p', {}, say('recordsWhichAnswer')),
    make(
      'div',
      { class: 'row' },
      ...OUTCOMES.map(outcome => {
        const words = say(`recordsOutcome_${outcome}`);
        return make('button', { class: 'small', 'data-outcome': outcome, click: () => press(outcome, words) }, words);
      }),
    ),
  );

/**
 * The desks that a press is about: that a post is gone, or is not, holds for every desk that it was sent to.
 * @param {Row['states']} states
 * @param {string} desk '' for the whole report
 * @param {Said} press
 */
function reached(states, desk, press) {
  const isUnsent = (/** @type {Row['states'][number]} */ { state }) => state === 'opened' || state === 'prepared';
  const ofUnsent = press === 'sent' || press === 'withdrawn';
  const ofPost = press === 'gone' || press === 'still-there';
  if (desk && !ofPost) return [desk];
  const fitting = states.filter(state => isUnsent(state) === ofUnsent);
  // Sent once more: only where a row offers it, too.
  const again = states.filter(({ state }) => state === 'due' || state === 'answered');
  const all = (fitting.length ? fitting : press === 'sent' ? again : states).map(each => each.desk);
  return desk && !all.includes(desk) ? [desk, ...all] : all;
}
