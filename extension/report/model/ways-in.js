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

/**
 * The numbers of those channels, each once, under the name of its first line; a desk's only number needs no name but
 * the desk's own.
 *
 * @param {Pick<Desk, 'channels'>} desk
 * @param {{role: string, harm: string}} situation
 * @param {Language} language
 * @returns {{phone: string, name: string}[]}
 */
export function linesToRing(desk, situation, language) {
  /** @type {Map<string, string>} */
  const names = new Map();
  for (const { phone, label } of waysIn(desk, situation, language)) {
    if (phone && !names.has(phone)) names.set(phone, label[language]);
  }
  return [...names].map(([phone, name]) => ({ phone, name: names.size > 1 ? name : '' }));
}
