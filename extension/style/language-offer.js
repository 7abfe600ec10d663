/**
 * The line that offers the browser's own language to whoever has chosen none: in that language, one press. What a machine
 * has made is never spoken unasked, so the page itself begins in Japanese or English.
 *
 * @import {Language} from '../knowledge/types.js'
 * @import {Offered} from '../browser/languages-offered.js'
 */

import { languagesOffered } from '../browser/languages-offered.js';
import { changeSettings } from '../store/settings.js';
import { make } from './elements.js';

/** @param {string} tag */
const primary = tag => tag.split('-', 1)[0].toLowerCase();

/**
 * The first of the browser's languages that can be chosen, where it is one that is offered.
 * @param {Offered[]} offered
 * @param {readonly string[]} wanted as the browser lists them, the best first
 */
export function ownLanguage(offered, wanted) {
  const own = wanted.map(primary).find(each => offered.some(({ tag }) => primary(tag) === each));
  return offered.find(({ tag, offer }) => offer && primary(tag) === own);
}

/**
 * @param {'auto' | Language} chosen in the settings
 * @param {(language: Language) => unknown} [speak] once it is kept
 * @returns {Promise<HTMLElement | null>} the line, where there is something to offer
 */
export async function languageOffer(chosen, speak = () => location.reload()) {
  const own = chosen === 'auto' && ownLanguage(await languagesOffered(), navigator.languages);
  if (!own) return null;
  const press = async () => {
    const kept = await changeSettings({ language: own.id }); // a private window changes no settings
    line.remove();
    if (kept) await speak(own.id);
  };
  const line = make(
    'p',
    { id: 'own-language', lang: own.tag },
    make('button', { class: 'quiet', click: press }, own.offer),
  );
  return line;
}
