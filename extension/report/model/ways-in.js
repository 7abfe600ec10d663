/**
 * Which of a desk's ways in are for the person, and in which order: pure.
 *
 * @import {Bundle, Channel, Desk, Language, Signpost} from '../../knowledge/types.js'
 */

/** As the lines call it: plain Japanese is Japanese. @param {Language} language */
export const tongueOf = language => language.split('-')[0];

/**
 * The channels for that role and harm. For a reader of another language those that speak it come first; all others
 * stay in the keepers' order.
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
  const tongue = tongueOf(language);
  const foreign = (/** @type {Channel} */ { languages }) => tongue !== 'ja' && !!languages?.includes(tongue);
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

/**
 * The line that those numbers begin with: its hours are what whoever rings asks first.
 *
 * @param {Pick<Desk, 'channels'>} desk
 * @param {{role: string, harm: string}} situation
 * @param {Language} language
 */
export const firstLine = (desk, situation, language) => waysIn(desk, situation, language).find(({ phone }) => phone);

/**
 * Where the number stands, of a desk that is many (one's own bank) and has none of its own.
 *
 * @param {Pick<Desk, 'channels'>} desk
 * @param {{role: string, harm: string}} situation
 * @param {Language} language
 * @returns {{place: string, note: string}[]} none where there is a number to ring; with what to mind of it
 */
export function whereNumbersStand(desk, situation, language) {
  const lines = waysIn(desk, situation, language).filter(({ kind }) => kind === 'phone');
  return lines.some(({ phone }) => phone)
    ? []
    : lines.map(({ label, note }) => ({ place: label[language], note: note?.[language] ?? '' }));
}

/**
 * Whom to ring meanwhile, where the number of one's own bank has to be found first: the next desk of the answer that
 * has a number, by its name without what stands in brackets.
 *
 * @param {Bundle['desks']} desks
 * @param {Pick<Signpost, 'desk'>[]} signposts
 * @param {string} desk whose number has to be found
 * @param {{role: string, harm: string}} situation
 * @param {Language} language
 * @returns {{phone: string, name: string} | null}
 */
export function nextToRing(desks, signposts, desk, situation, language) {
  for (const { desk: id } of signposts) {
    const [line] = id === desk ? [] : linesToRing(desks[id], situation, language);
    if (line) return { phone: line.phone, name: desks[id].short[language].split(/[（(]/)[0].trim() };
  }
  return null;
}
