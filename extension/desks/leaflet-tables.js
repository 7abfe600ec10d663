/** The leaflet's two tables and its flow chart, every cell with its note and with what it was read from. */

import { say } from '../browser/i18n.js';
import { make } from '../style/elements.js';
import { citation } from './desk-card.js';

/**
 * @typedef {import('../knowledge/directory.js').Directory} Directory
 * @typedef {import('../knowledge/types.js').Language} Language
 */

const COLUMNS = ['ihaho', 'jinken', 'safeline', 'bullying', 'ihc', 'houterasu'];

/**
 * @param {'simple' | 'detailed'} which
 * @param {Directory} directory
 * @param {Language} language
 */
export const leafletTable = (which, directory, language) => {
  const names = new Map(directory.desks.map(desk => [desk.id, desk.short[language]]));
  const head = make(
    'tr',
    {},
    make('th', { scope: 'col' }, say('leafletGroup')),
    make('th', { scope: 'col' }, say('leafletItem')),
    ...COLUMNS.map(desk => make('th', { scope: 'col' }, make('a', { href: `#desk-${desk}` }, names.get(desk) ?? desk))),
  );
  const body = make('tbody');
  for (const row of directory.leaflet[which]) {
    body.append(
      make(
        'tr',
        {},
        make('td', { lang: 'ja' }, row.group),
        make(
          'th',
          { scope: 'row' },
          make('span', { lang: 'ja' }, row.label),
          language === 'en' && make('span', { class: 'basis' }, row.label_en),
        ),
        ...COLUMNS.map(desk => cell(row.cells[desk])),
      ),
    );
  }
  const name = say(which === 'simple' ? 'directorySimple' : 'directoryDetailed');
  const table = make('table', { class: 'leaflet' }, caption(name), make('thead', {}, head), body);
  return make('div', { class: 'stack' }, scrolling(name, table), citation(['S00'], directory, language));
};

/** The heading above says the same to the eye. @param {string} name */
const caption = name => make('caption', {}, make('span', { class: 'visually-hidden' }, name));

/**
 * A table wider than the page moves in a box of its own, by keyboard too.
 * @param {string} name
 * @param {HTMLTableElement} table
 */
const scrolling = (name, table) =>
  make('div', { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': name }, table);

/** @param {import('../knowledge/directory.js').Cell} shown */
const cell = shown =>
  make(
    'td',
    { 'data-basis': shown.basis },
    make('span', { class: 'mark', lang: 'ja' }, shown.mark),
    shown.note && make('span', { class: 'basis', lang: 'ja' }, shown.note),
    shown.basis !== 'read' && make('span', { class: 'basis' }, say(`basis_${shown.basis}`)),
  );

/** @param {Directory} directory @param {Language} language */
export const flowTable = (directory, language) => {
  const names = new Map(directory.desks.map(desk => [desk.id, desk.short[language]]));
  const body = make('tbody');
  for (const edge of directory.leaflet.flow) {
    const desks = make('td');
    edge.desks.forEach((desk, index) => {
      if (index) desks.append(say('listComma'));
      desks.append(make('a', { href: `#desk-${desk}` }, names.get(desk) ?? desk));
    });
    body.append(
      make(
        'tr',
        {},
        make('td', {}, edge.situation[language]),
        make('td', {}, edge.wish[language]),
        desks,
        make(
          'td',
          {},
          edge.does[language],
          edge.basis !== 'read' && make('span', { class: 'basis' }, say(`basis_${edge.basis}`)),
          citation(edge.sources, directory, language),
        ),
      ),
    );
  }
  const head = ['flowSituation', 'flowWish', 'flowDesk', 'flowDoes'].map(key => make('th', { scope: 'col' }, say(key)));
  const name = say('directoryFlow');
  return scrolling(
    name,
    make('table', { class: 'flow' }, caption(name), make('thead', {}, make('tr', {}, ...head)), body),
  );
};
