/**
 * 「これは違います」: what we say of a desk, fact by fact; of one a person says what is right and how they know, and gets a
 * patch to save or copy. Nothing is sent, nothing is kept, and no report is read here.
 *
 * @import {Directory, Desk as FullDesk} from '../knowledge/directory.js'
 * @import {Channel, Language} from '../knowledge/types.js'
 * @import {Fact} from './facts.js'
 * @import {Place} from './patch.js'
 */

import { atHand, languageOf, loadAllWords, plainly, say, wordsInto } from '../browser/i18n.js';
import { languagesOffered } from '../browser/languages-offered.js';
import { fileOf } from '../browser/ours.js';
import { readPacked } from '../browser/packed.js';
import { clockInJapan } from '../engine/japan-time.js';
import { copyText } from '../report/sections/copying.js';
import { timesOf } from '../report/sections/desk-facts.js';
import { changeSettings, readSettings } from '../store/settings.js';
import { byId, link, make } from '../style/elements.js';
import { languageMenu } from '../style/language-menu.js';
import { factsOf } from './facts.js';
import { inOneLine, LONGEST, patchOf } from './patch.js';

/** @typedef {Record<string, Record<string, Place>>} Places by desk and key */

/** @returns {{desk: string, key: string}} what the address asks for; '' where it asks for none */
const asked = () => {
  const at = new URLSearchParams(location.hash.slice(1));
  return { desk: at.get('desk') ?? '', key: at.get('key') ?? '' };
};

async function show() {
  const spoken = languageOf((await readSettings()).language);
  const language = atHand(spoken); // a fact is mended as it stands in our files
  /** @type {[Directory, Places, unknown]} */
  const [directory, places] = await Promise.all([
    fetch(fileOf('knowledge/directory.json')).then(answer => answer.json()),
    readPacked(fileOf('knowledge/patch-places.json.gz')),
    loadAllWords(spoken),
  ]);
  wordsInto(document);
  void languageMenu(languagesOffered(), byId('to-language'), spoken, other => changeSettings({ language: other }));
  const choice = /** @type {HTMLSelectElement} */ (byId('desk'));
  choice.append(
    ...directory.desks.map(({ id, short }) => make('option', { value: id, lang: language }, short[language])),
  );
  const showDesk = () => {
    const desk = directory.desks.find(({ id }) => id === choice.value);
    byId('facts').replaceChildren(...(desk ? factList(desk, directory, places[desk.id] ?? {}, language) : []));
  };
  const goTo = () => {
    const { desk, key } = asked();
    if (desk) choice.value = desk;
    showDesk();
    const open = key && document.querySelector(`[data-fact="${CSS.escape(key)}"] [data-action="wrong"]`);
    if (open instanceof HTMLElement) open.click();
  };
  choice.addEventListener('change', showDesk);
  addEventListener('hashchange', goTo);
  goTo();
}

/**
 * @param {FullDesk} desk
 * @param {Directory} directory
 * @param {Record<string, Place>} places
 * @param {Language} language
 */
function factList(desk, directory, places, language) {
  /** @type {Map<string, Fact[]>} */
  const groups = new Map();
  for (const fact of factsOf(desk, directory, language, timesIn(language)))
    groups.set(fact.title, [...(groups.get(fact.title) ?? []), fact]);
  return [...groups].map(([title, facts]) =>
    make(
      'section',
      { class: 'stack' },
      make('h2', {}, say(title)),
      make(
        'ul',
        { role: 'list', class: 'stack facts' },
        ...facts.map(fact => factLine(fact, desk, directory, places[fact.key], language)),
      ),
    ),
  );
}

/** @param {Language} language @returns {(channel: Channel) => string} */
const timesIn = language => channel => plainly(timesOf(channel, language) || say('hoursNotVerified'));

/**
 * @param {Fact} fact
 * @param {FullDesk} desk
 * @param {Directory} directory
 * @param {Place | undefined} place
 * @param {Language} language of the fact, which may be another than the page's; hours are in the page's words
 */
function factLine(fact, desk, directory, place, language) {
  const lang = fact.key.endsWith('.hours') ? null : language;
  const room = make('div', { class: 'stack', hidden: true });
  const button = make(
    'button',
    {
      class: 'quiet small',
      'data-action': 'wrong',
      'aria-expanded': 'false',
      'aria-label': say('correctWrongOf', fact.of ? `${fact.of}: ${fact.said}` : fact.said),
      click() {
        room.hidden = !room.hidden;
        button.setAttribute('aria-expanded', String(!room.hidden));
        if (!room.childElementCount) room.append(...correcting(fact, desk, directory, place));
        if (!room.hidden) room.querySelector('textarea')?.focus();
      },
    },
    say('correctWrong'),
  );
  const said = fact.kind === 'url' ? link(fact.said) : make('span', { lang }, fact.said);
  return make(
    'li',
    { 'data-fact': fact.key },
    fact.of && make('span', { class: 'muted', lang: language }, `${fact.of}: `),
    said,
    ' ',
    button,
    room,
  );
}

/** @param {Fact} fact @param {FullDesk} desk @param {Directory} directory @param {Place | undefined} place */
function correcting(fact, desk, { edition }, place) {
  const mark = [...crypto.getRandomValues(new Uint8Array(3))].map(each => each.toString(16).padStart(2, '0')).join('');
  const right = box(`right-${fact.key}`, say('correctRight'));
  const known = box(`known-${fact.key}`, say('correctKnown'));
  const patch = make('textarea', { readonly: true, rows: 8, 'data-part': 'patch', 'aria-label': say('correctPatch') });
  const save = make('a', { class: 'button', 'data-action': 'save' }, say('correctSave'));
  const copy = make(
    'button',
    { 'data-action': 'copy', click: () => void copyText(patch.value, copy, () => patch) },
    say('correctCopy'),
  );
  const made = make(
    'div',
    { class: 'stack', hidden: true },
    make('p', {}, say('correctMade')),
    make('div', { class: 'row' }, save, copy),
    make('details', { class: 'small' }, make('summary', {}, say('correctPatch')), patch),
  );

  function update() {
    const [is, by] = [right, known].map(({ control }) => inOneLine(control.value));
    made.hidden = is === '' || by === '';
    if (made.hidden) return;
    const day = clockInJapan(new Date()).date;
    const correction = { desk: desk.id, key: fact.key, was: fact.said, right: is, known_by: by, edition, day, mark };
    patch.value = patchOf(correction, place, desk.hosts ?? []);
    URL.revokeObjectURL(save.href);
    save.href = URL.createObjectURL(new Blob([patch.value], { type: 'text/x-patch' }));
    save.download = `tsuho-${day}-${desk.id}-${mark}.patch`;
  }
  for (const { control } of [right, known]) control.addEventListener('input', update);
  return [right.element, known.element, made];
}

/** @param {string} id @param {string} label */
function box(id, label) {
  const control = make('textarea', { id, rows: 2, maxlength: LONGEST, autocomplete: 'off' });
  return { control, element: make('div', { class: 'field' }, make('label', { for: id }, label), control) };
}

show()
  .catch(error => {
    console.error(error);
    byId('trouble').textContent = say('correctTrouble');
    byId('trouble').hidden = false;
  })
  .finally(() => (document.documentElement.dataset.ready = 'yes'));
