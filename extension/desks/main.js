/** The directory of desks: reads `directory.json`, shows it, searches it. */

import { languageOf, loadWords, say, wordsInto } from '../browser/i18n.js';
import { readSettings } from '../store/settings.js';
import { dayOf } from '../style/dates.js';
import { byId, make } from '../style/elements.js';
import { citation, deskCard, sourceList } from './desk-card.js';
import { flowTable, leafletTable } from './leaflet-tables.js';
import { narrow } from './search.js';

/** @returns {Promise<import('../knowledge/directory.js').Directory>} */
const readDirectory = async () => {
  const answer = await fetch('/knowledge/directory.json');
  if (!answer.ok) throw new Error(`directory.json: ${answer.status}`);
  return answer.json();
};

const show = async () => {
  const language = languageOf((await readSettings()).language);
  const [directory] = await Promise.all([readDirectory(), loadWords(language)]);
  wordsInto(document);
  byId('desk-list').append(...directory.desks.map(desk => deskCard(desk, directory, language)));
  byId('desk-index').append(
    ...directory.desks.map(desk => make('li', {}, make('a', { href: `#desk-${desk.id}` }, desk.short[language]))),
  );
  byId('simple').append(leafletTable('simple', directory, language));
  byId('detailed').append(leafletTable('detailed', directory, language));
  byId('flow').append(flowTable(directory, language));
  byId('leaflet-notes').append(
    ...(directory.leaflet_notes ?? []).map(note =>
      make('li', {}, note[language], citation(note.sources, directory, language)),
    ),
  );
  byId('all-sources').append(sourceList(Object.keys(directory.sources), directory, language));
  byId('edition').textContent = say('directoryEdition', dayOf(directory.edition.split('.')[0], language));

  const search = /** @type {HTMLInputElement} */ (byId('search'));
  const narrowed = () => {
    const { desks, rows } = narrow(document, search.value);
    byId('count').textContent = search.value.trim() ? say('directoryFound', String(desks), String(rows)) : '';
  };
  search.addEventListener('input', narrowed);
  byId('print').addEventListener('click', () => print());
  // The address may name a desk that was not on the page when it loaded.
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  document.documentElement.dataset.ready = 'yes';
};

show().catch(error => {
  console.error(error);
  byId('trouble').textContent = say('directoryTrouble');
  byId('trouble').hidden = false;
});
