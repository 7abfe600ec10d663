/**
 * Which of a desk's ways in are for the person, and in which order: pure.
 *
 * @import {Channel, Desk, Language} from '../../knowledge/types.js'
 */

/**
 * The channels for that role and harm. For a reader of English those that speak it come first; all others stay in the
 * keepers' order.
 *
 * @param {Pick<Desk, 'channels'>} desk
 * @param {{role: string, harm: string}} situation
 * @param {Language} language
 * @returns {Channel[]}
 */
export function waysIn({ channels = [] }, { role, harm }, language) {
  const open = channels.filter(
    ({ roles, harms }) => (roles?.includes(role) ?? true) && (harms?.includes(harm) ?? true),
  );
  const foreign = (/** @type {Channel} */ { languages }) => language !== 'ja' && !!languages?.includes(language);
  return [...open.filter(foreign), ...open.filter(channel => !foreign(channel))];
}
