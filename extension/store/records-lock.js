/**
 * A PIN before the records: against the glance of somebody beside, not against somebody who looks into the browser's
 * files. Of the PIN only a slow, salted hash is kept; who forgets it can only delete the records with it. Three wrong
 * ones cost a wait, which is kept, too, so that a page that is loaded again does not end it.
 *
 * Once entered it holds for a while in the browser's memory, on every page, and longer as long as somebody is at it.
 *
 * @typedef {{salt: number[], rounds: number, hash: number[], wrong: number, until: number}} Lock
 * @typedef {{kind: 'open'} | {kind: 'wrong', left: number} | {kind: 'wait', seconds: number}} Tried
 */

import { random } from '../browser/bytes.js';
import { fleeting } from '../browser/storage.js';
import { inTurn } from '../browser/turns.js';
import { KEY_ROUNDS } from '../engine/constants.js';
import { theDisk } from './disk.js';
import { STORED } from './stored.js';

const { key: LOCK } = STORED.recordsLock;
const { key: OPEN } = STORED.recordsOpen;
const TURN = 'records lock';

export const SHORTEST_PIN = 4;
const MOST_WRONG = 3;
const WAIT = 30_000;
const OPEN_FOR = 10 * 60_000;

/** Whether this page can have one: without https there is no cryptography to hash it. */
export const canLock = () => Boolean(globalThis.crypto?.subtle);

/** Whether there is a PIN. */
export const hasPin = async () => (await kept()) !== null;

/** Whether nothing of the records may be shown now. @param {Date} [now] */
export const isLocked = async (now = new Date()) => (await hasPin()) && !(await isOpen(now));

/**
 * @param {string} pin
 * @param {Date} [now]
 * @returns {Promise<Tried>}
 */
export const tryPin = (pin, now = new Date()) =>
  inTurn(TURN, async () => {
    const lock = await kept();
    if (!lock) return { kind: 'open' };
    const seconds = waiting(lock, now);
    if (seconds) return { kind: 'wait', seconds };
    if (isSame(await hashed(pin, lock), lock.hash)) {
      await Promise.all([theDisk().write({ [LOCK]: { ...lock, wrong: 0, until: 0 } }), open(now)]);
      return { kind: 'open' };
    }
    const wrong = lock.wrong + 1;
    const isOver = wrong >= MOST_WRONG;
    const until = isOver ? now.getTime() + WAIT : 0;
    await theDisk().write({ [LOCK]: { ...lock, wrong: isOver ? 0 : wrong, until } });
    return isOver ? { kind: 'wait', seconds: WAIT / 1000 } : { kind: 'wrong', left: MOST_WRONG - wrong };
  });

/** How many seconds nothing can be entered. @param {Date} [now] */
export async function secondsToWait(now = new Date()) {
  const lock = await kept();
  return lock ? waiting(lock, now) : 0;
}

/** A PIN from now on, and open for whoever set it. @param {string} pin @param {Date} [now] */
export const setPin = (pin, now = new Date()) =>
  inTurn(TURN, async () => {
    const how = { salt: [...random(16)], rounds: KEY_ROUNDS };
    const lock = { ...how, hash: await hashed(pin, how), wrong: 0, until: 0 };
    await Promise.all([theDisk().write({ [LOCK]: lock }), open(now)]);
  });

/** Nothing is asked before the records any more. @returns {Promise<void>} */
export const removePin = () =>
  inTurn(TURN, async () => {
    await Promise.all([theDisk().remove([LOCK]), fleeting().remove([OPEN])]);
  });

/** Before the while is over. */
export const lockNow = () => fleeting().remove([OPEN]);

/** Somebody is at it: it stays open for another while, if it is open. @param {Date} [now] */
export async function stayOpen(now = new Date()) {
  if (await isOpen(now)) await open(now);
}

/** @param {() => void} listener called when it was locked or opened, or the PIN changed, on any page */
export function watchLock(listener) {
  theDisk().watch(changes => void (LOCK in changes && listener()));
  fleeting().watch(changes => void (OPEN in changes && listener()));
}

/** @param {Date} now */
const open = now => fleeting().write({ [OPEN]: now.getTime() + OPEN_FOR });

/** A clock that was set back opens nothing for longer than the while. @param {Date} now */
async function isOpen(now) {
  const until = await fleeting().get(OPEN);
  const left = typeof until === 'number' ? until - now.getTime() : 0;
  return left > 0 && left <= OPEN_FOR;
}

/** Nor does a clock that was set back make anybody wait for longer. @param {Lock} lock @param {Date} now */
const waiting = ({ until }, now) => Math.ceil(Math.max(0, Math.min(until - now.getTime(), WAIT)) / 1000);

/** @returns {Promise<Lock | null>} */
async function kept() {
  const lock = /** @type {Partial<Lock> | undefined} */ (await theDisk().get(LOCK));
  if (!Array.isArray(lock?.hash) || !Array.isArray(lock.salt) || !lock.rounds) return null;
  const { salt, rounds, hash, wrong = 0, until = 0 } = lock;
  return { salt, rounds, hash, wrong, until };
}

/** @param {string} pin @param {{salt: number[], rounds: number}} how @returns {Promise<number[]>} */
async function hashed(pin, { salt, rounds }) {
  // The same PIN typed on another keyboard is the same.
  const typed = new TextEncoder().encode(pin.normalize('NFKC').trim());
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const by = { name: 'PBKDF2', hash: 'SHA-256', salt: Uint8Array.from(salt), iterations: rounds };
  return [...new Uint8Array(await crypto.subtle.deriveBits(by, base, 256))];
}

/** @param {number[]} one @param {number[]} other */
const isSame = (one, other) => one.length === other.length && one.every((byte, index) => byte === other[index]);
