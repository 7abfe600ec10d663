/**
 * Choosing harm, role and wish. The select is the truth; what stands above it is quicker: what the words of the post
 * speak for, the search, which is loaded when the person goes there, and the kinds to press. Once a kind is chosen, all
 * of that folds into one line until the person wants to change it.
 *
 * @import {Typist} from '../../engine/who-typed.js'
 * @import {OwnLife} from './harm-search-field.js'
 * @import {Bundle, Harm, Language, Situation} from '../../knowledge/types.js'
 * @import {OpenReport} from '../open-report.js'
 * @import {LastChoices} from '../session.js'
 * @import {View} from '../model/view.js'
 */

import { isConverting } from '../../browser/conversion.js';
import { say } from '../../browser/i18n.js';
import { find, make } from '../../style/elements.js';
import { kinds, mayShow } from './kinds.js';

/** @type {OwnLife} */
const NO_LIFE = '';

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
  const name = find('#kind-name'); // a select cuts what is too long for its line
  const early = harm.value; // chosen before any script ran, among the page's own options
  const lastUsed = fillHarms(harm, bundle, language, choices.last.harms);
  role.append(...bundle.roles.map(each => option(each, language)));
  wish.append(...bundle.wishes.map(each => option(each, language)));

  /** The report of which the words of a search said who the person is: that goes with its kind, and is not kept. */
  let guessedOf = '';
  /** @param {Partial<Situation>} chosen @param {Partial<Typist>} [who] @param {OwnLife} [life] */
  const choose = (chosen, who = {}, life = '') => {
    const isGuess = guessedOf === report.saved.id && !('wish' in chosen);
    const guess = { ...(who.role && { role: who.role }), ...(who.wish && { wish: who.wish }) };
    report.change(saved => {
      // An answer about the danger belongs to the harm it was asked for.
      if ('harm' in chosen && (life || saved.danger !== 'acknowledged')) saved.danger = life;
      Object.assign(saved.situation, isGuess && { role: '', wish: '' }, chosen, guess);
      saved.desk = '';
      saved.series = false;
    });
    guessedOf = who.role || who.wish ? report.saved.id : '';
    choices.remember({ ...report.saved.situation, ...(guessedOf && { role: '', wish: '' }) });
  };
  harm.addEventListener('change', () => {
    folding.fold();
    choose({ harm: harm.value });
  });
  role.addEventListener('change', () => choose({ role: role.value }));
  wish.addEventListener('change', () => choose({ wish: wish.value }));
  const folding = foldedKind();
  const chooseHarm = (/** @type {string} */ id, /** @type {Partial<Typist>} */ who = {}, life = NO_LIFE) => {
    tiles.close();
    folding.fold();
    // What the person's words say of them stands chosen, in place of what is usual.
    choose({ harm: id }, who, life);
    // What was pressed has folded away: the person is where it says what they chose.
    harm.focus({ preventScroll: true });
    scrollTo(0, 0);
  };
  const tiles = kinds(bundle, language, chooseHarm, () => choices.last.harms);
  loadSearch(bundle, language, chooseHarm);
  const offer = offering(bundle, language, chooseHarm);
  if (early) choose({ harm: early });

  /** @param {View} view */
  return view => {
    const { situation, harm: chosen } = view;
    offer(view);
    tiles.show();
    folding.show(chosen !== null);
    if (!choices.last.harms.length) lastUsed?.remove();
    if (harm.value !== situation.harm) harm.value = situation.harm;
    if (role.value !== situation.role) role.value = situation.role;
    if (wish.value !== situation.wish) wish.value = situation.wish;
    find('#series-line').hidden = !view.saved.series;
    if (name.dataset.of !== chosen?.id) name.textContent = chosen?.label[language] ?? '';
    name.dataset.of = chosen?.id ?? '';
    line.hidden = !chosen;
    line.textContent = chosen ? `${chosen.line[language]} ${say('harmExample', chosen.example[language])}` : '';
  };
}

/** Whether the ways to choose a kind stand open: until one is chosen, and while it is being changed. */
function foldedKind() {
  const section = find('#situation');
  const button = find('#kind-change');
  let isChosen = false;
  let isChanging = false;

  function draw() {
    section.dataset.state = isChosen ? (isChanging ? 'changing' : 'chosen') : 'asked';
    button.hidden = !isChosen;
    button.setAttribute('aria-expanded', String(isChanging));
  }
  button.addEventListener('click', () => {
    isChanging = !isChanging;
    draw();
    if (isChanging) find('#harm-search').focus();
  });
  return {
    fold: () => void (isChanging = false),
    /** @param {boolean} chosen */
    show(chosen) {
      if (!chosen) isChanging = false;
      isChosen = chosen;
      draw();
    },
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
  const known = last.flatMap(id => harms.find(each => each.id === id && mayShow(each)) ?? []);
  const lastUsed = known.length ? group(say('harmLast'), known) : null;
  if (lastUsed) select.append(lastUsed);
  for (const { id, label } of groups) {
    const members = harms.filter(each => each.group === id);
    select.append(group(label[language], members));
  }
  return lastUsed;
}

/**
 * What the words of the post speak for: asked for where there are words, and no kind is chosen.
 * @param {Bundle} bundle
 * @param {Language} language
 * @param {(id: string) => void} choose
 */
function offering(bundle, language, choose) {
  /** @type {Promise<(view: View) => void> | null} */
  let loading = null;
  /** @type {View | null} */
  let latest = null;
  return (/** @type {View} */ view) => {
    latest = view;
    const { quote, post } = view.saved.report;
    if (!loading && (view.harm || !(quote || post.text))) return;
    loading ??= import('./harm-suggestions.js').then(each => each.harmSuggestions(bundle, language, choose));
    // What was shown last counts: a kind may have been chosen while the words came.
    void loading.then(show => latest && show(latest));
  };
}

/**
 * The search comes when the person goes to its field, or is found typing in it: before any script ran, or in a window
 * that has no focus to give. An Enter before it has come is kept for it.
 * @param {Bundle} bundle
 * @param {Language} language
 * @param {(id: string, who?: Partial<Typist>, life?: OwnLife) => void} choose
 */
function loadSearch(bundle, language, choose) {
  const field = /** @type {HTMLInputElement} */ (find('#harm-search'));
  let isAskedFor = false;
  let isEntered = false;

  async function load() {
    if (isAskedFor) return;
    isAskedFor = true;
    const { harmSearch } = await import('./harm-search-field.js');
    field.removeEventListener('keydown', keepEnter);
    const enter = harmSearch(bundle, language, choose);
    if (isEntered) enter();
  }
  /** @param {KeyboardEvent} event */
  function keepEnter(event) {
    if (isConverting(event)) return;
    isEntered = event.key === 'Enter';
    if (isEntered) event.preventDefault();
  }

  field.addEventListener('keydown', keepEnter);
  for (const sign of ['focus', 'input']) field.addEventListener(sign, load, { once: true });
  if (field.value || field === document.activeElement) void load();
}
