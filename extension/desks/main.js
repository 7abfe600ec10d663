/**
 * The directory of desks: reads `directory.json`, shows it, searches it.
 *
 * @import {Directory} from '../knowledge/directory.js'
 */

import { inLanguage, languageOf, loadAllWords, say, wordsInto } from '../browser/i18n.js';
import { languagesOffered } from '../browser/languages-offered.js';
import { fileOf } from '../browser/ours.js';
import { wrongFact } from '../report/sections/wrong-link.js';
import { changeSettings, readSettings } from '../store/settings.js';
import { dayOf } from '../style/dates.js';
import { byId, make } from '../style/elements.js';
import { languageMenu } from '../style/language-menu.js';
import { citation, deskCard, sourceList } from './desk-card.js';
import { flowTable, leafletTable } from './leaflet-tables.js';
import { narrow } from './search.js';

/** @returns {Promise<Directory>} */
const readDirectory = async () => {
  const answer = await fetch(fileOf('knowledge/directory.json'));
  if (!answer.ok) throw new Error(`directory.json: ${answer.status}`);
  return answer.json();
};

/** A phone would have to scroll past it: there it opens when it is wanted. @param {HTMLElement} table */
const foldedTable = table =>
  make(
    'details',
    { class: 'table', open: matchMedia('(min-width: 40rem)').matches },
    make('summary', {}, say('directoryTable')),
    table,
  );

/** @param {string} css @param {ParentNode} [root] @returns {HTMLDetailsElement[]} */
const folded = (css, root = document) => [
  .../** @type {NodeListOf<HTMLDetailsElement>} */ (root.querySelectorAll(css)),
];

/** @param {HTMLDetailsElement[]} all */
const open = all => {
  for (const each of all) each.open = true;
};

const show = async () => {
  const language = await loadAllWords(languageOf((await readSettings()).language));
  const directory = await readDirectory().then(inLanguage);
  wordsInto(document);
  void languageMenu(languagesOffered(), byId('to-language'), language, other => changeSettings({ language: other }));
  byId('desk-list').append(...directory.desks.map(desk => deskCard(desk, directory, language)));
  byId('desk-index').append(
    ...directory.desks.map(desk => make('li', {}, make('a', { href: `#desk-${desk.id}` }, desk.short[language]))),
  );
  byId('simple').append(foldedTable(leafletTable('simple', directory, language)));
  byId('detailed').append(foldedTable(leafletTable('detailed', directory, language)));
  byId('flow').append(foldedTable(flowTable(directory, language)));
  byId('leaflet-notes').append(
    ...(directory.leaflet_notes ?? []).map(note =>
      make(
        'li',
        {},
        note[language],
        citation(note.sources, directory, language, undefined, wrongFact('leaflet/notes')),
      ),
    ),
  );
  byId('all-sources').append(sourceList(Object.keys(directory.sources), directory, language));
  byId('edition').textContent = say('directoryEdition', dayOf(directory.edition.split('.')[0], language));

  const search = /** @type {HTMLInputElement} */ (byId('search'));
  const harm = /** @type {HTMLSelectElement} */ (byId('harm'));
  harm.append(
    ...Object.entries(directory.harms ?? {}).map(([id, label]) => make('option', { value: id }, label[language])),
  );
  const narrowed = () => {
    const { desks, rows } = narrow(document, search.value, harm.value);
    const isNarrow = search.value.trim() !== '' || harm.value !== '';
    if (isNarrow && rows) open(folded('.table'));
    byId('count').textContent = isNarrow ? say('directoryFound', String(desks), String(rows)) : '';
  };
  search.addEventListener('input', narrowed);
  harm.addEventListener('input', narrowed);
  byId('print').addEventListener('click', () => print());
  // What is folded on the screen is read on paper.
  addEventListener('beforeprint', () => open(folded('.table, .desk > .more')));
  // The address may name a desk that was not on the page when it loaded.
  const goToNamed = () => {
    const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (named) open(folded('.table', named));
    named?.scrollIntoView();
  };
  addEventListener('hashchange', goToNamed);
  goToNamed();
  document.documentElement.dataset.ready = 'yes';
};

show().catch(error => {
  console.error(error);
  byId('trouble').textContent = say('directoryTrouble');
  byId('trouble').hidden = false;
});
