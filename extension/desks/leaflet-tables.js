/** The leaflet's two tables and its flow chart, every cell with its note and with what it was read from. */
import { say } from '../browser/i18n.js';
import { citation } from './desk-card.js';
import { element } from './elements.js';

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
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, say('leafletGroup')),
    element('th', { scope: 'col' }, say('leafletItem')),
    ...COLUMNS.map(desk =>
      element('th', { scope: 'col' }, element('a', { href: `#desk-${desk}` }, names.get(desk) ?? desk)),
    ),
  );
  const body = element('tbody');
  for (const row of directory.leaflet[which]) {
    body.append(
      element(
        'tr',
        {},
        element('td', { lang: 'ja' }, row.group),
        element(
          'th',
          { scope: 'row' },
          element('span', { lang: 'ja' }, row.label),
          language === 'en' && element('span', { class: 'basis' }, row.label_en),
        ),
        ...COLUMNS.map(desk => cell(row.cells[desk])),
      ),
    );
  }
  const name = say(which === 'simple' ? 'directorySimple' : 'directoryDetailed');
  const table = element('table', { class: 'leaflet' }, caption(name), element('thead', {}, head), body);
  return element('div', { class: 'stack' }, scrolling(name, table), citation(['S00'], directory));
};

/** The heading above says the same to the eye. @param {string} name */
const caption = name => element('caption', {}, element('span', { class: 'visually-hidden' }, name));

/**
 * A table wider than the page moves in a box of its own, by keyboard too.
 * @param {string} name
 * @param {HTMLTableElement} table
 */
const scrolling = (name, table) =>
  element('div', { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': name }, table);

/** @param {import('../knowledge/directory.js').Cell} shown */
const cell = shown =>
  element(
    'td',
    { 'data-basis': shown.basis },
    element('span', { class: 'mark', lang: 'ja' }, shown.mark),
    shown.note && element('span', { class: 'basis', lang: 'ja' }, shown.note),
    shown.basis !== 'read' && element('span', { class: 'basis' }, say(`basis_${shown.basis}`)),
  );

/** @param {Directory} directory @param {Language} language */
export const flowTable = (directory, language) => {
  const names = new Map(directory.desks.map(desk => [desk.id, desk.short[language]]));
  const body = element('tbody');
  for (const edge of directory.leaflet.flow) {
    const desks = element('td');
    edge.desks.forEach((desk, index) => {
      if (index) desks.append(say('listComma'));
      desks.append(element('a', { href: `#desk-${desk}` }, names.get(desk) ?? desk));
    });
    body.append(
      element(
        'tr',
        {},
        element('td', {}, edge.situation[language]),
        element('td', {}, edge.wish[language]),
        desks,
        element(
          'td',
          {},
          edge.does[language],
          edge.basis !== 'read' && element('span', { class: 'basis' }, say(`basis_${edge.basis}`)),
          citation(edge.sources, directory),
        ),
      ),
    );
  }
  const head = ['flowSituation', 'flowWish', 'flowDesk', 'flowDoes'].map(key =>
    element('th', { scope: 'col' }, say(key)),
  );
  const name = say('directoryFlow');
  return scrolling(
    name,
    element('table', { class: 'flow' }, caption(name), element('thead', {}, element('tr', {}, ...head)), body),
  );
};
