/** What could not be read of kept reports, on the options page: to be saved as a file, and to be deleted. */

import { say } from '../browser/i18n.js';
import { allSetAside, forgetSetAside } from '../store/set-aside.js';
import { byId, make } from '../style/elements.js';

/** Shows that there is something, or nothing. */
export async function showAside() {
  byId('aside').hidden = Object.keys(await allSetAside()).length === 0;
}

async function save() {
  const text = JSON.stringify(await allSetAside(), null, 2);
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const file = make('a', { href, download: 'tsuho-unreadable.json' });
  file.click();
  URL.revokeObjectURL(href);
}

async function forget() {
  await forgetSetAside();
  await showAside();
  byId('aside-answer').textContent = say('optionsAsideDeleted');
}

byId('aside-save').addEventListener('click', () => void save());
byId('aside-delete').addEventListener('click', () => void forget());
