/** The person's own facts on the options page: kept the moment they change, and gone at one press. */

import { say } from '../browser/i18n.js';
import { hereAndNow } from '../browser/tabs.js';
import { aboutMe, keepAbout } from '../store/about-me.js';
import { byId } from '../style/elements.js';

const section = byId('about');
const allowed = /** @type {HTMLInputElement} */ (byId('about-allowed'));
const forget = /** @type {HTMLButtonElement} */ (byId('about-forget'));
const said = byId('saved');
const inputs = /** @type {HTMLInputElement[]} */ ([...section.querySelectorAll('[data-fact]')]);

/** Shows what is kept; a private window sees nothing of it and can keep nothing. */
export async function showAbout() {
  const { private: isPrivate } = await hereAndNow();
  const about = await aboutMe(isPrivate);
  for (const input of inputs) {
    input.value = about.facts[input.dataset.fact ?? ''] ?? '';
    input.disabled = isPrivate;
  }
  allowed.checked = about.allowed;
  allowed.disabled = isPrivate;
  forget.disabled = isPrivate || inputs.every(input => !input.value);
}

/** @param {string} sentence what to say when it is done */
async function keep(sentence) {
  const facts = Object.fromEntries(inputs.map(({ dataset, value }) => [dataset.fact ?? '', value]));
  const kept = await keepAbout({ allowed: allowed.checked, facts }, (await hereAndNow()).private);
  said.textContent = kept ? sentence : say('optionsPrivatePage');
  forget.disabled = inputs.every(input => !input.value);
}

for (const control of [...inputs, allowed]) control.addEventListener('change', () => void keep(say('optionsSaved')));
forget.addEventListener('click', () => {
  for (const input of inputs) input.value = '';
  void keep(say('aboutForgotten'));
});
