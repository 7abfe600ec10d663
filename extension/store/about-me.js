/**
 * What a person may save of themselves, to go into the forms of desks that ask for it. On this machine only: no server
 * gets it, private windows neither read nor write it, and forgetting everything removes it.
 *
 * @typedef {object} AboutMe
 * @property {boolean} allowed whether it may go into forms
 * @property {Record<string, string>} facts by the field ids of a draft
 */

import { onTheWeb } from '../browser/webext.js';
import { PERSON_FACTS } from '../engine/constants.js';
import { theDisk } from './disk.js';
import { STORED } from './stored.js';

const { key: KEY } = STORED.aboutMe;
const LONGEST = 300;

/** @param {boolean} isPrivate @returns {Promise<AboutMe>} */
export async function aboutMe(isPrivate) {
  return aboutIn(onTheWeb || isPrivate ? undefined : await theDisk().get(KEY));
}

/** @param {AboutMe} about @param {boolean} isPrivate @returns {Promise<boolean>} whether it was kept */
export async function keepAbout(about, isPrivate) {
  if (onTheWeb || isPrivate) return false;
  const whole = aboutIn(about);
  if (Object.keys(whole.facts).length) await theDisk().write({ [KEY]: whole });
  else await theDisk().remove([KEY]);
  return true;
}

/** @param {() => void} listener */
export const watchAbout = listener => theDisk().watch(changes => void (KEY in changes && listener()));

/**
 * What was kept, without anything that does not belong there.
 * @param {unknown} kept
 * @returns {AboutMe}
 */
export function aboutIn(kept) {
  const { allowed, facts } = /** @type {Partial<AboutMe>} */ (kept ?? {});
  /** @type {Record<string, string>} */
  const known = {};
  for (const id of PERSON_FACTS) {
    const value = facts?.[id];
    if (typeof value === 'string' && value.trim()) known[id] = value.trim().slice(0, LONGEST);
  }
  return { allowed: allowed !== false, facts: known };
}
