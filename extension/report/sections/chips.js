/**
 * Who the person is and what they want, changed by one press each while the answer changes below. The selects of
 * `harm-picker.js` stay the truth; roles in which this kind of harm is hardly ever met wait behind "more".
 *
 * @import {Bundle, Harm, Language, Role, Wish} from '../../knowledge/types.js'
 * @import {View} from '../model/view.js'
 */

import { isJapanese, say } from '../../browser/i18n.js';
import { find, make } from '../../style/elements.js';

/** So many roles fit beside each other in a popup; words in letters are longer. */
const MOST = 4;
const MOST_IN_LETTERS = 3;
/** A sidebar this narrow shows what is chosen, and the others by a press. */
const NARROW = '(width < 17rem)';

/** @param {Bundle} bundle @param {Language} language */
export function chips(bundle, language) {
  const region = find('#chips');
  const role = chipRow('role', say('roleLabel'), say('roleMore'), bundle.roles, language);
  const wish = chipRow('wish', say('wishLabel'), say('wishMore'), bundle.wishes, language);
  region.replaceChildren(role.element, wish.element);

  const narrow = matchMedia(NARROW);
  /** @type {View | undefined} */
  let latest;

  /** @param {View} view */
  function show(view) {
    latest = view;
    const { harm, situation } = view;
    region.hidden = !harm;
    if (!harm) return;
    const most = isJapanese(language) ? MOST : MOST_IN_LETTERS;
    role.show(situation.role, usualRoles(harm, narrow.matches ? 0 : most));
    wish.show(situation.wish, narrow.matches ? { of: harm.id, ids: [] } : null);
  }
  narrow.addEventListener('change', () => latest && show(latest)); // a sidebar is drawn wider and narrower
  return show;
}

/**
 * In which roles this is met by most.
 * @param {Harm} harm
 * @param {number} most so many fit beside each other in a popup
 */
const usualRoles = ({ id, usual_role: usual = '', also_roles: also = [] }, most) => ({
  of: id,
  ids: [...new Set([usual, 'victim', 'witness', ...also])].slice(0, most),
});

/**
 * @param {'role' | 'wish'} name
 * @param {string} title
 * @param {string} others what is said of the button that shows the others
 * @param {(Role | Wish)[]} records
 * @param {Language} language
 */
function chipRow(name, title, others, records, language) {
  const select = /** @type {HTMLSelectElement} */ (find(`#${name}`));
  const made = records.map(record => chip(name, record, language, select));
  const more = make('button', { class: 'chip', hidden: true, click: () => showAll() });
  let shownOf = '';
  let isWhole = false;

  function showAll() {
    isWhole = true;
    const first = made.find(({ element }) => element.hidden);
    for (const { element } of made) element.hidden = false;
    more.hidden = true;
    first?.input.focus();
  }

  return {
    element: make(
      'fieldset',
      { class: 'chips', id: `${name}-chips` },
      make('legend', {}, title),
      ...made.map(({ element }) => element),
      more,
    ),
    /** @param {string} chosen @param {{of: string, ids: string[]} | null} usual */
    show(chosen, usual) {
      if (usual && usual.of !== shownOf) isWhole = false;
      shownOf = usual?.of ?? '';
      for (const { id, input, element } of made) {
        input.checked = id === chosen;
        element.hidden = !isWhole && usual !== null && id !== chosen && !usual.ids.includes(id);
      }
      more.hidden = made.every(({ element }) => !element.hidden);
      // Where the legend has no room, what is chosen stands alone, and this changes it.
      const isAlone = usual?.ids.length === 0;
      more.textContent = say(isAlone ? 'chipsChange' : 'more');
      more.setAttribute('aria-label', isAlone ? `${say('chipsChange')}: ${others}` : others);
    },
  };
}

/**
 * @param {string} name
 * @param {Role | Wish} record
 * @param {Language} language
 * @param {HTMLSelectElement} select
 */
function chip(name, { id, label, short, line }, language, select) {
  const seen = (short ?? label)[language];
  const change = () => {
    select.value = id;
    select.dispatchEvent(new Event('change'));
  };
  const input = make('input', {
    type: 'radio',
    name: `${name}-chip`,
    value: id,
    autocomplete: 'off',
    'aria-label': labelWithSeen(label[language], seen),
    change,
  });
  const title = `${label[language]}: ${line[language]}`;
  return { id, input, element: make('label', { class: 'chip', title }, input, seen) };
}

/** Whoever speaks to their computer says what they see. @param {string} label @param {string} seen */
const labelWithSeen = (label, seen) => (label.toLowerCase().includes(seen.toLowerCase()) ? label : `${seen}: ${label}`);
