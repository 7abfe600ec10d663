/**
 * Searching for a harm by one's own words: a field with a list below it. The words that harms are found by are large,
 * and loaded at the first letter: the popup stands in the field from its start.
 *
 * @import {Bundle, Harm, Language} from '../../knowledge/types.js'
 * @import {searchHarms} from '../../engine/harm-search.js'
 * @import {Typist, whoTyped} from '../../engine/who-typed.js'
 *
 * @typedef {'' | 'own' | 'own_now' | 'yes'} OwnLife what the words of a search tell of the person's own life: that
 *   they want to die, or that it is now
 */

import { isConverting } from '../../browser/conversion.js';
import { say } from '../../browser/i18n.js';
import { dangersIn } from '../../engine/danger-words.js';
import { inKana } from '../../engine/romaji.js';
import { find, make } from '../../style/elements.js';
import { sayAloud } from '../../style/undo-line.js';

const LONGEST_LIST = 8;
/** Who goes on typing is not told after each letter how much is found by now. */
const REST = 400;
const UNSURE = 'unsure';

/**
 * The search field with its list (the ARIA combobox pattern): arrows move, Enter chooses, Escape closes.
 * @param {Bundle} bundle
 * @param {Language} language
 * @param {(id: string, who?: Partial<Typist>, life?: OwnLife) => void} choose
 * @returns {() => void} what Enter does: for one that was pressed before this came
 */
export function harmSearch(bundle, language, choose) {
  const field = /** @type {HTMLInputElement} */ (find('#harm-search'));
  const list = harmList(field, bundle, language);

  /** @type {{searchHarms: typeof searchHarms, whoTyped: typeof whoTyped} | null} */
  let engine = null;
  /** @type {Promise<void> | null} */
  let loading = null;
  let isWanted = false;

  function open() {
    isWanted = true;
    if (engine) return list.open(engine.searchHarms(bundle.harms, field.value).slice(0, LONGEST_LIST));
    // What stands in the field when the words have come counts, not what stood there when they were asked for.
    loading ??= Promise.all([import('../../engine/harm-search.js'), import('../../engine/who-typed.js')]).then(
      ([{ searchHarms }, { whoTyped }]) => {
        engine = { searchHarms, whoTyped };
        if (isWanted) open();
      },
    );
  }

  function close() {
    isWanted = false;
    list.close();
  }

  /** Enter; where the words are still coming, when they have. */
  const enter = () => (list.isOpen() ? pick(list.active()) : void loading?.then(() => pick(list.active())));

  /** @param {string | undefined} id */
  function pick(id) {
    const harm = bundle.harms.find(each => each.id === id);
    if (!harm) return;
    const typed = field.value;
    const who = engine?.whoTyped(harm, typed);
    const life = ownLife(harm, typed);
    field.value = '';
    close();
    choose(harm.id, who, life);
  }

  /** @param {Harm} harm @param {string} typed @returns {OwnLife} */
  function ownLife(harm, typed) {
    const own = bundle.harms.find(each => each.own_life);
    if (!engine || !own?.own_life?.roles.includes(engine.whoTyped(own, typed).role)) return '';
    const isNow = dangersIn(inKana(typed)?.text ?? typed).has('act');
    if (harm.own_life) return isNow ? 'yes' : ''; // the kind's own roles say it
    return isNow ? 'own_now' : 'own';
  }

  const keys = new Map([
    ['ArrowDown', () => (list.isOpen() ? list.move(1) : open())],
    ['ArrowUp', () => (list.isOpen() ? list.move(-1) : open())],
    ['Enter', enter],
    ['Escape', close],
  ]);

  field.addEventListener('input', () => (field.value.trim() ? open() : close()));
  field.addEventListener('keydown', event => {
    const { key } = event;
    if (isConverting(event)) return;
    const act = keys.get(key);
    const isComing = isWanted && !engine;
    if (!act || (!list.isOpen() && (key === 'Escape' || (key === 'Enter' && !isComing)))) return;
    event.preventDefault(); // on Escape a popup would close
    if (key === 'Escape') event.stopPropagation();
    act();
  });
  field.addEventListener('blur', close);
  if (field.value.trim()) open();
  // The press must not take the focus away first: the list closes when the field loses it.
  list.element.addEventListener('pointerdown', event => event.preventDefault());
  list.element.addEventListener('click', event => {
    const pressed = /** @type {Element} */ (event.target).closest('[role="option"]');
    pick(/** @type {HTMLElement | null} */ (pressed)?.dataset.harm);
  });
  return enter;
}

/**
 * The list below the search field.
 * @param {HTMLInputElement} field
 * @param {Bundle} bundle
 * @param {Language} language
 */
function harmList(field, { groups, harms }, language) {
  const element = find('#harm-list');
  let active = -1;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let telling;

  const options = () => /** @type {HTMLElement[]} */ ([...element.querySelectorAll('[role="option"]')]);

  function close() {
    clearTimeout(telling);
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

  const heading = (/** @type {string} */ text) => make('li', { role: 'presentation', class: 'muted small' }, text);

  /** Where nothing fits: all kinds, in their groups, below "not sure". @param {Harm[]} found */
  function groupsBelow(found) {
    let index = found.length;
    return groups.flatMap(({ id, label }) => {
      const members = harms.filter(harm => harm.group === id && !found.includes(harm));
      return members.length ? [heading(label[language]), ...members.map(harm => line(harm, index++))] : [];
    });
  }

  /** @param {Harm[]} found */
  function open(found) {
    const isNothing = found.length === 1 && found[0].id === UNSURE;
    const said = isNothing ? say('harmNone') : say('harmCount', found.length);
    element.replaceChildren(
      ...(isNothing ? [heading(said)] : []),
      ...found.map(line),
      ...(isNothing ? groupsBelow(found) : []),
    );
    element.hidden = false;
    element.scrollTop = 0;
    field.setAttribute('aria-expanded', 'true');
    field.removeAttribute('aria-activedescendant');
    activate(found.length ? 0 : -1);
    clearTimeout(telling);
    telling = setTimeout(sayAloud, REST, said);
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
