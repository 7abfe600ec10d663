/**
 * The button that leads to the same page in the other language.
 *
 * @import {Language} from '../knowledge/types.js'
 */

const OTHER = /** @type {const} */ ({ ja: { id: 'en', name: 'English' }, en: { id: 'ja', name: '日本語' } });

/**
 * @param {HTMLElement} button
 * @param {Language} language of the page now
 * @param {(language: Language) => Promise<boolean>} choose keeps what was chosen, if it may
 */
export function languageSwitch(button, language, choose) {
  const { id, name } = OTHER[language];
  button.textContent = name;
  button.lang = id;
  button.addEventListener('click', async () => {
    if (await choose(id)) location.reload();
    else button.hidden = true; // a private window changes no settings
  });
}
