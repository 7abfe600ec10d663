/**
 * Choosing harm, role and wish. The select is the truth; the search above it is a quicker way to set it.
 *
 * @import {Bundle, Harm, Language} from '../../knowledge/types.js'
 * @import {OpenReport} from '../open-report.js'
 * @import {LastChoices} from '../session.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { find, make } from '../../style/elements.js';
import { tell } from './undo.js';

const LONGEST_LIST = 8;

/**
 * @param {Bundle} bundle
 * @param {Language} language
 * @param {OpenReport} report
 * @param {LastChoices} choices
 */
export function harmPicker(bundle, language, report, choices) {
  const harm = /** @type {HTMLSelectElement} */ (find('#harm'));
  const role = /** @type {HTMLSelectElement} */ (find('#role'));
  const wish = /** @type {HTMLSelectElement} */ (find('#wish'));
  const line = find('#harm-line');
  const early = harm.value; // chosen before any script ran, among the page's own options
  const lastUsed = fillHarms(harm, bundle, language, choices.last.harms);
  role.append(...bundle.roles.map(each => option(each, language)));
  wish.append(...bundle.wishes.map(each => option(each, language)));

  /** @param {Partial<import('../../knowledge/types.js').Situation>} chosen */
  const choose = chosen => {
    report.change(saved => {
      // An answer about the danger belongs to the harm it was asked for.
      if ('harm' in chosen && (saved.danger === 'no' || saved.danger === 'yes')) saved.danger = '';
      Object.assign(saved.situation, chosen);
      saved.desk = '';
    });
    choices.remember(report.saved.situation);
  };
  harm.addEventListener('change', () => choose({ harm: harm.value }));
  role.addEventListener('change', () => choose({ role: role.value }));
  wish.addEventListener('change', () => choose({ wish: wish.value }));
  harmSearch(bundle.harms, language, id => choose({ harm: id }));
  if (early) choose({ harm: early });

  /** @param {View} view */
  return ({ situation, harm: chosen }) => {
    if (!choices.last.harms.length) lastUsed?.remove();
    if (harm.value !== situation.harm) harm.value = situation.harm;
    if (role.value !== situation.role) role.value = situation.role;
    if (wish.value !== situation.wish) wish.value = situation.wish;
    line.hidden = !chosen;
    line.textContent = chosen ? `${chosen.line[language]} ${say('harmExample', chosen.example[language])}` : '';
  };
}

/** @param {{id: string, label: {ja: string, en: string}}} record @param {Language} language */
const option = ({ id, label }, language) => make('option', { value: id }, label[language]);

/**
 * Puts the harms, in groups, in the place of the page's own options.
 * @param {HTMLSelectElement} select
 * @param {Bundle} bundle
 * @param {Language} language
 * @param {string[]} last the ids of those that were chosen last
 * @returns {HTMLElement | null} the group of those, where there is one
 */
function fillHarms(select, { harms, groups }, language, last) {
  const group = (/** @type {string} */ label, /** @type {Harm[]} */ members) =>
    make('optgroup', { label }, ...members.map(each => option(each, language)));
  for (const each of select.querySelectorAll('optgroup')) each.remove();
  const known = last.flatMap(id => harms.find(each => each.id === id) ?? []);
  const lastUsed = known.length ? group(say('harmLast'), known) : null;
  if (lastUsed) select.append(lastUsed);
  for (const { id, label } of groups) {
    const members = harms.filter(each => each.group === id);
    select.append(group(label[language], members));
  }
  return lastUsed;
}

/**
 * The search field with its list (the ARIA combobox pattern): arrows move, Enter chooses, Escape closes.
 * @param {Harm[]} harms
 * @param {Language} language
 * @param {(id: string) => void} choose
 */
function harmSearch(harms, language, choose) {
  const field = /** @type {HTMLInputElement} */ (find('#harm-search'));
  const list = harmList(field, language);

  // Read at the first key: nobody waits for it before.
  const search = () => import('../../engine/harm-search.js');
  const open = async () => {
    const { searchHarms } = await search();
    if (document.activeElement === field || field.value.trim())
      list.open(searchHarms(harms, field.value).slice(0, LONGEST_LIST));
  };

  /** @param {string | undefined} id */
  function pick(id) {
    if (!id) return;
    field.value = '';
    list.close();
    choose(id);
  }

  const keys = new Map([
    ['ArrowDown', () => (list.isOpen() ? list.move(1) : open())],
    ['ArrowUp', () => (list.isOpen() ? list.move(-1) : open())],
    ['Enter', () => pick(list.active())],
    ['Escape', list.close],
  ]);

  field.addEventListener('input', () => (field.value.trim() ? open() : list.close()));
  field.addEventListener('keydown', event => {
    const { key, isComposing } = event;
    if (isComposing) return; // Enter and arrows belong to the kana conversion
    const act = keys.get(key);
    if (!act || (!list.isOpen() && (key === 'Enter' || key === 'Escape'))) return;
    event.preventDefault(); // on Escape a popup would close
    if (key === 'Escape') event.stopPropagation();
    act();
  });
  field.addEventListener('blur', list.close);
  field.addEventListener('keydown', search, { once: true });
  if (field.value.trim()) open();
  // The press must not take the focus away first: the list closes when the field loses it.
  list.element.addEventListener('pointerdown', event => event.preventDefault());
  list.element.addEventListener('click', event => {
    const pressed = /** @type {Element} */ (event.target).closest('[role="option"]');
    pick(/** @type {HTMLElement | null} */ (pressed)?.dataset.harm);
  });
}

/**
 * The list below the search field.
 * @param {HTMLInputElement} field
 * @param {Language} language
 */
function harmList(field, language) {
  const element = find('#harm-list');
  let active = -1;

  const options = () => /** @type {HTMLElement[]} */ ([...element.querySelectorAll('[role="option"]')]);

  function close() {
    element.hidden = true;
    element.replaceChildren();
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
    active = -1;
  }

  /** @param {number} index */
  function activate(index) {
    const all = options();
    active = all.length ? (index + all.length) % all.length : -1;
    for (const [at, each] of all.entries()) each.setAttribute('aria-selected', String(at === active));
    if (active < 0) return;
    field.setAttribute('aria-activedescendant', all[active].id);
    all[active].scrollIntoView({ block: 'nearest' });
  }

  /** @param {Harm} harm @param {number} index */
  const line = (harm, index) =>
    make(
      'li',
      { role: 'option', id: `harm-option-${index}`, 'data-harm': harm.id, 'aria-selected': 'false' },
      make('b', {}, harm.label[language]),
      make('span', { class: 'muted small' }, harm.line[language]),
    );

  /** @param {Harm[]} found */
  function open(found) {
    element.replaceChildren(...found.map(line));
    if (!found.length) element.append(make('li', { role: 'presentation', class: 'muted small' }, say('harmNone')));
    element.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    field.removeAttribute('aria-activedescendant');
    activate(found.length ? 0 : -1);
    tell(found.length ? say('harmCount', found.length) : say('harmNone'));
  }

  return {
    element,
    open,
    close,
    isOpen: () => !element.hidden,
    move: (/** @type {number} */ by) => activate(active + by),
    /** The id of the active harm. */
    active: () => options()[active]?.dataset.harm,
  };
}
