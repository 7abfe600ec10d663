/**
 * What changed at a desk since somebody reported there. Pure; the same reading is in
 * backend/tsuho/engine/changes_since.py.
 *
 * @import {Bundle} from '../knowledge/types.js'
 *
 * @typedef {NonNullable<Bundle['changes']>[0]} LoggedChange
 */

const MOST = 2; // the newest; with more, the page would be a log

/**
 * Negative if the first edition ("YYYY-MM-DD.N") is the older one, 0 if they are the same.
 *
 * @param {string} one
 * @param {string} other
 */
export const byEdition = (one, other) => {
  const [oneDay, oneNumber] = one.split('.');
  const [otherDay, otherNumber] = other.split('.');
  return oneDay === otherDay ? +oneNumber - +otherNumber : oneDay < otherDay ? -1 : 1;
};

/**
 * The newest changes that came after the edition, about the desk or the harm; none where the edition is not known.
 *
 * @param {LoggedChange[]} changes
 * @param {string} edition
 * @param {string} desk
 * @param {string} harm
 * @returns {LoggedChange[]}
 */
export const changesSince = (changes, edition, desk, harm) =>
  edition === ''
    ? []
    : changes
        .filter(each => (each.desk ?? desk) === desk && (each.harms?.includes(harm) ?? true))
        .filter(each => byEdition(each.edition, edition) > 0)
        .sort((one, other) => byEdition(other.edition, one.edition))
        .slice(0, MOST);
