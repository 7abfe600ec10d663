/**
 * The line that offers the browser's own language to whoever has chosen none: in that language, one press. What a
 * machine has made is never spoken unasked, so the page itself begins in Japanese or English.
 *
 * @import {Language} from '../knowledge/types.js'
 * @import {Offered} from '../browser/languages-offered.js'
 */

import { make } from './elements.js';

/**
 * @param {Promise<Offered | undefined>} own
 * @param {(language: Language) => Promise<boolean>} choose keeps what was chosen, if it may
 * @param {(language: Language) => unknown} [speak] once it is kept
 * @returns {Promise<HTMLElement | ''>} the line, where there is something to offer
 */
export async function languageOffer(own, choose, speak = () => location.reload()) {
  const offered = await own;
  if (!offered) return '';
  const { id, tag, offer } = offered;
  const press = async () => {
    const kept = await choose(id);
    line.remove(); // a private window changes no settings
    if (kept) await speak(id);
  };
  const line = make('p', { id: 'own-language', lang: tag }, make('button', { class: 'quiet', click: press }, offer));
  return line;
}
