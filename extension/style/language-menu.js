/**
 * The menu of languages, each in its own name: buttons, so that nothing changes before one is pressed.
 *
 * @import {Language} from '../knowledge/types.js'
 * @import {Offered} from '../browser/languages-offered.js'
 */

import { make } from './elements.js';

/**
 * @param {Promise<Offered[]>} offered
 * @param {HTMLElement} details which the page's HTML has, with its summary
 * @param {Language} language of the page now
 * @param {(language: Language) => Promise<boolean>} choose keeps what was chosen, if it may
 */
export async function languageMenu(offered, details, language, choose) {
  const list = make('div', { class: 'row' });
  for (const { id, name, tag } of await offered) {
    const isNow = id === language;
    const press = async () => {
      if (await choose(id)) location.reload();
      else details.hidden = true; // a private window changes no settings
    };
    const pressed = { class: 'quiet', lang: tag, 'data-language': id, 'aria-current': isNow && 'true', click: press };
    list.append(make('button', pressed, name));
  }
  details.append(list);
}
