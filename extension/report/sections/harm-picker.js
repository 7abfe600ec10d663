/**
 * Choosing harm, role and wish. The select is the truth; the search above it is a quicker way to set it.
 *
 * @import {Harm} from '../../knowledge/types.js'
 * @import {Session} from '../session.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { searchHarms } from '../../engine/harm-search.js';
import { find, make } from '../../style/elements.js';

const LONGEST_LIST = 8;

/** @param {Session} session */
export function harmPicker(session) {
  const { bundle, language } = session;
  const harm = /** @type {HTMLSelectElement} */ (find('#harm'));
  const role = /** @type {HTMLSelectElement} */ (find('#role'));
  const wish = /** @type {HTMLSelectElement} */ (find('#wish'));
  const line = find('#harm-line');

  const option = (/** @type {{id: string, label: {ja: string, en: string}}} */ each) =>
    make('option', { value: each.id }, each.label[language]);
  const group = (/** @type {string} */ label, /** @type {Harm[]} */ harms) =>
    make('optgroup', { label }, ...harms.map(option));

  // What was chosen before any script ran: the page's own options are already there then.
  const early = harm.value;
  harm.querySelectorAll('optgroup').forEach(each => each.remove());

  const last = session.settings.last.harms.flatMap(id => bundle.harms.find(each => each.id === id) ?? []);
  const lastUsed = last.length ? group(say('harmLast'), last) : null;
  if (lastUsed) harm.append(lastUsed);
  for (const { id, label } of bundle.groups) {
    harm.append(
      group(
        label[language],
        bundle.harms.filter(each => each.group === id),
      ),
    );
  }
  role.append(...bundle.roles.map(option));
  wish.append(...bundle.wishes.map(option));

  const choose = (/** @type {string} */ id) => {
    session.change(saved => {
      // An answer about the danger belongs to the harm it was asked for.
      if (saved.danger === 'no' || saved.danger === 'yes') saved.danger = '';
      saved.situation.harm = id;
      saved.desk = '';
    });
    session.remember();
  };
  harm.addEventListener('change', () => choose(harm.value));
  for (const [control, name] of /** @type {const} */ ([
    [role, 'role'],
    [wish, 'wish'],
  ])) {
    control.addEventListener('change', () => {
      session.change(saved => {
        saved.situation[name] = control.value;
        saved.desk = '';
      });
      session.remember();
    });
  }
  harmSearch(session, choose);
  if (early) choose(early);

  /** @param {View} view */
  return view => {
    const { situation } = view;
    if (!session.settings.last.harms.length) lastUsed?.remove();
    if (harm.value !== situation.harm) harm.value = situation.harm;
    if (role.value !== situation.role) role.value = situation.role;
    if (wish.value !== situation.wish) wish.value = situation.wish;
    line.hidden = !view.harm;
    line.textContent = view.harm
      ? `${view.harm.line[language]} ${say('harmExample', view.harm.example[language])}`
      : '';
  };
}

/**
 * The search field with its list (the ARIA combobox pattern): arrows move, Enter chooses, Escape closes.
 * @param {Session} session
 * @param {(id: string) => void} choose
 */
function harmSearch({ bundle, language }, choose) {
  const field = /** @type {HTMLInputElement} */ (find('#harm-search'));
  const list = find('#harm-list');
  const said = find('#said');
  let active = -1;

  const options = () => /** @type {HTMLElement[]} */ ([...list.querySelectorAll('[role="option"]')]);

  function close() {
    list.hidden = true;
    list.replaceChildren();
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
    active = -1;
  }

  /** @param {number} place */
  function activate(place) {
    const all = options();
    active = all.length ? (place + all.length) % all.length : -1;
    all.forEach((each, at) => each.setAttribute('aria-selected', String(at === active)));
    if (active < 0) return;
    field.setAttribute('aria-activedescendant', all[active].id);
    all[active].scrollIntoView({ block: 'nearest' });
  }

  function open() {
    const found = searchHarms(bundle.harms, field.value).slice(0, LONGEST_LIST);
    list.replaceChildren(
      ...found.map((harm, place) =>
        make(
          'li',
          { role: 'option', id: `harm-option-${place}`, 'data-harm': harm.id, 'aria-selected': 'false' },
          make('b', {}, harm.label[language]),
          make('span', { class: 'muted small' }, harm.line[language]),
        ),
      ),
    );
    if (!found.length) list.append(make('li', { role: 'presentation', class: 'muted small' }, say('harmNone')));
    list.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    field.removeAttribute('aria-activedescendant');
    activate(found.length ? 0 : -1);
    said.textContent = found.length ? say('harmCount', found.length) : say('harmNone');
  }

  /** @param {HTMLElement | undefined} option */
  function pick(option) {
    if (!option?.dataset.harm) return;
    const { harm } = option.dataset;
    field.value = '';
    close();
    choose(harm);
  }

  field.addEventListener('input', () => (field.value.trim() ? open() : close()));
  field.addEventListener('keydown', event => {
    if (event.isComposing) return; // Enter and arrows belong to the kana conversion
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) open();
      else activate(active + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter' && !list.hidden) {
      event.preventDefault();
      pick(options()[active]);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault(); // a popup would close on it
      event.stopPropagation();
      close();
    }
  });
  field.addEventListener('blur', close);
  if (field.value.trim()) open();
  // The press must not take the focus away first: the list closes when the field loses it.
  list.addEventListener('pointerdown', event => event.preventDefault());
  list.addEventListener('click', event => {
    pick(
      /** @type {HTMLElement | undefined} */ (/** @type {Element} */ (event.target).closest('[role="option"]')) ??
        undefined,
    );
  });
}
