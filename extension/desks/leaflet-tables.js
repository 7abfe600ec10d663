/** The leaflet's two tables and its flow chart, every cell with its note and with what it was read from. */

import { atHand, isJapanese, say } from '../browser/i18n.js';
import { wrongFact } from '../report/sections/wrong-link.js';
import { make } from '../style/elements.js';
import { citation } from './desk-card.js';

/**
 * @import {Cell, Directory} from '../knowledge/directory.js'
 * @import {Language} from '../knowledge/types.js'
 */

const COLUMNS = ['ihaho', 'jinken', 'safeline', 'bullying', 'ihc', 'houterasu'];

/** On a narrow screen the tables are laid out as lists, and some browsers would then no longer tell of a table. */
const GROUP = { role: 'rowgroup' };
const ROW = { role: 'row' };
const COLUMN = { scope: 'col', role: 'columnheader' };

/**
 * @param {'simple' | 'detailed'} which
 * @param {Directory} directory
 * @param {Language} language
 */
export const leafletTable = (which, directory, language) => {
  const names = new Map(directory.desks.map(desk => [desk.id, desk.short[language]]));
  const head = make(
    'tr',
    ROW,
    make('th', COLUMN, say('leafletGroup')),
    make('th', COLUMN, say('leafletItem')),
    ...COLUMNS.map(desk => make('th', COLUMN, make('a', { href: `#desk-${desk}` }, names.get(desk) ?? desk))),
  );
  const body = make('tbody', GROUP);
  for (const row of directory.leaflet[which]) {
    body.append(
      make(
        'tr',
        ROW,
        make('td', { lang: 'ja', role: 'cell' }, row.group),
        make(
          'th',
          { scope: 'row', role: 'rowheader' },
          make('span', { lang: 'ja' }, row.label),
          !isJapanese(language) && make('span', { class: 'basis' }, row.label_en),
        ),
        ...COLUMNS.map(desk => cell(row.cells[desk], names.get(desk) ?? desk)),
      ),
    );
  }
  const name = say(which === 'simple' ? 'directorySimple' : 'directoryDetailed');
  const table = make('table', { class: 'leaflet', role: 'table' }, caption(name), make('thead', GROUP, head), body);
  return make('div', { class: 'stack' }, scrolling(name, table), citedAs(which, directory, language));
};

/**
 * Where the table is from, and where a cell of it is corrected.
 * @param {'simple' | 'detailed' | 'flow'} which
 * @param {Directory} directory
 * @param {Language} language
 */
const citedAs = (which, directory, language) =>
  citation(['S00'], directory, language, undefined, wrongFact(`leaflet/${which}`));

/** The heading above says the same to the eye. @param {string} name */
const caption = name => make('caption', {}, make('span', { class: 'visually-hidden' }, name));

/**
 * A table wider than the page moves in a box of its own, by keyboard too.
 * @param {string} name
 * @param {HTMLTableElement} table
 */
const scrolling = (name, table) =>
  make('div', { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': name }, table);

/**
 * On a narrow screen each cell stands on a line of its own, behind its column's name.
 * @param {Cell} shown
 * @param {string} column
 */
const cell = (shown, column) =>
  make(
    'td',
    { 'data-basis': shown.basis, 'data-column': column, role: 'cell' },
    make('span', { class: 'mark', lang: 'ja' }, shown.mark),
    shown.note && make('span', { class: 'basis', lang: 'ja' }, shown.note),
    shown.basis !== 'read' && make('span', { class: 'basis' }, say(`basis_${shown.basis}`)),
  );

/** @param {Directory} directory @param {Language} language */
export const flowTable = (directory, language) => {
  const names = new Map(directory.desks.map(desk => [desk.id, desk.short[language]]));
  const columns = ['flowSituation', 'flowWish', 'flowDesk', 'flowDoes'].map(key => say(key));
  const body = make('tbody', GROUP);
  for (const [at, edge] of directory.leaflet.flow.entries()) {
    const desks = edge.desks.flatMap((desk, index) => [
      ...(index ? [say('listComma')] : []),
      make('a', { href: `#desk-${desk}` }, names.get(desk) ?? desk),
    ]);
    const fact = `edge.${at}.does.${atHand(language)}`;
    const does = [
      edge.does[language],
      edge.basis !== 'read' && make('span', { class: 'basis' }, say(`basis_${edge.basis}`)),
      citation(edge.sources, directory, language, undefined, wrongFact('leaflet/flow', fact)),
    ];
    const cells = [[edge.situation[language]], [edge.wish[language]], desks, does];
    const row = cells.map((parts, index) => make('td', { 'data-column': columns[index], role: 'cell' }, ...parts));
    body.append(make('tr', ROW, ...row));
  }
  const head = make('tr', ROW, ...columns.map(name => make('th', COLUMN, name)));
  const name = say('directoryFlow');
  return scrolling(
    name,
    make('table', { class: 'flow', role: 'table' }, caption(name), make('thead', GROUP, head), body),
  );
};
