/**
 * 「これは違います」: what we say, fact by fact; of one a person says what is right and how they know, and gets a patch to
 * save, copy or send. Nothing is sent by itself, nothing is kept, and no report is read here.
 *
 * @import {Directory} from '../knowledge/directory.js'
 * @import {Channel, Language} from '../knowledge/types.js'
 * @import {Fact} from './facts.js'
 * @import {Place} from './patch.js'
 * @import {Correctable, Kind, Subject} from './subjects.js'
 */

import { hex, random } from '../browser/bytes.js';
import { atHand, languageOf, loadAllWords, plainly, say, wordsInto } from '../browser/i18n.js';
import { languagesOffered } from '../browser/languages-offered.js';
import { fileOf } from '../browser/ours.js';
import { readPacked } from '../browser/packed.js';
import { dayInJapan } from '../engine/japan-time.js';
import { markOf } from '../report/model/mark.js';
import { copyText } from '../report/sections/copying.js';
import { changeSettings, readSettings } from '../store/settings.js';
import { timesOf } from '../style/channels.js';
import { byId, link, make } from '../style/elements.js';
import { languageMenu } from '../style/language-menu.js';
import { inOneLine, LONGEST, patchOf } from './patch.js';
import { mailOf, shareOf } from './sending.js';
import { marked, shownFacts, subjectsOf } from './subjects.js';

/**
 * @typedef {Record<string, Record<string, Place>>} Places by file and key
 * @typedef {object} House What a correction is made from.
 * @property {Subject[]} subjects
 * @property {Places} places
 * @property {string} edition
 * @property {string} to who takes corrections by mail; '' where nobody does
 * @property {Language} language of the facts, which may be another than the page's; hours are in the page's words
 */

const KINDS = /** @type {[Kind, string][]} */ ([
  ['desks', 'correctDesk'],
  ['harms', 'correctHarms'],
  ['platforms', 'correctServices'],
  ['leaflet', 'correctLeaflet'],
  ['others', 'correctOthers'],
]);

/** What the address asks for: a subject, one fact of it, what a screen has shown. @param {Subject[]} subjects */
function asked(subjects) {
  const at = new URLSearchParams(location.hash.slice(1));
  const marks = (at.get('said') ?? '').split('.').filter(Boolean);
  const desk = at.get('desk');
  const named = desk ? `desks/${desk}` : at.get('file');
  const about = named ?? subjects.find(({ id }) => markOf(id) === at.get('of'))?.id ?? '';
  return { about, key: at.get('key') ?? '', marks };
}

async function show() {
  const spoken = languageOf((await readSettings()).language);
  const language = /** @type {Language} */ (atHand(spoken)); // a fact is mended as it stands in our files
  /** @type {[Directory, Correctable, Places, unknown]} */
  const [directory, correctable, places] = await Promise.all([
    fetch(fileOf('knowledge/directory.json')).then(answer => answer.json()),
    readPacked(fileOf('knowledge/correctable.json.gz')),
    readPacked(fileOf('knowledge/patch-places.json.gz')),
    loadAllWords(spoken),
  ]);
  wordsInto(document);
  void languageMenu(languagesOffered(), byId('to-language'), spoken, other => changeSettings({ language: other }));
  const subjects = subjectsOf(directory, correctable, language, timesIn(language));
  /** @type {House} */
  const house = { subjects, places, edition: directory.edition, to: correctable.to ?? '', language };
  const choice = /** @type {HTMLSelectElement} */ (byId('about'));
  choice.append(make('option', { value: '' }, say('correctChoose')), ...choices(subjects, language));
  const showSubject = () => {
    const subject = subjects.find(({ id }) => id === choice.value);
    byId('facts').replaceChildren(...(subject ? factList(subject.facts, house) : []));
  };
  const goTo = () => {
    const { about, key, marks } = asked(subjects);
    choice.value = subjects.some(({ id }) => id === about) ? about : '';
    showSubject();
    const facts = marks.length ? shownFacts(marks, marked(subjects, about), correctable.joined) : [];
    byId('shown').hidden = marks.length === 0;
    byId('shown-none').hidden = facts.length > 0;
    byId('shown-facts').replaceChildren(...facts.map(fact => factLine(fact, house)));
    if (marks.length) byId('shown').focus();
    const open = key && document.querySelector(`#facts [data-fact="${CSS.escape(key)}"] [data-action="wrong"]`);
    if (open instanceof HTMLElement) open.click();
  };
  choice.addEventListener('change', showSubject);
  addEventListener('hashchange', goTo);
  goTo();
}

/** @param {Subject} subject */
const placeName = ({ name, title }) => name || say(title);

/** @param {Subject[]} subjects @param {Language} language */
const choices = (subjects, language) =>
  KINDS.map(([kind, title]) =>
    make(
      'optgroup',
      { label: say(title) },
      ...subjects
        .filter(each => each.kind === kind)
        .map(each => make('option', { value: each.id, lang: each.name ? language : null }, placeName(each))),
    ),
  );

/**
 * Under their headings.
 * @param {Fact[]} facts
 * @param {House} house
 */
function factList(facts, house) {
  /** @type {Map<string, Fact[]>} */
  const groups = new Map();
  for (const fact of facts) groups.set(fact.title, [...(groups.get(fact.title) ?? []), fact]);
  return [...groups].map(([title, those]) =>
    make(
      'section',
      { class: 'stack' },
      make('h2', {}, say(title)),
      make('ul', { role: 'list', class: 'stack facts' }, ...those.map(fact => factLine(fact, house))),
    ),
  );
}

/** @param {Language} language @returns {(channel: Channel) => string} */
const timesIn = language => channel =>
  plainly(timesOf(channel, say, language, dayInJapan(new Date())) || say('hoursNotVerified'));

/** @param {Fact} fact @param {House} house */
function factLine(fact, house) {
  const { language } = house;
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
        if (!room.childElementCount) room.append(...correcting(fact, house));
        if (!room.hidden) room.querySelector('textarea')?.focus();
      },
    },
    say('correctWrong'),
  );
  const said = fact.kind === 'url' ? link(fact.said) : make('span', { lang: fact.lang }, fact.said);
  return make(
    'li',
    { 'data-fact': fact.key, 'data-file': fact.file },
    fact.of && make('span', { class: 'muted', lang: language }, `${fact.of}: `),
    said,
    ' ',
    button,
    room,
  );
}

/** @param {Fact} fact @param {House} house */
function correcting(fact, { subjects, places, edition, to }) {
  const mark = hex(random(3));
  const right = box(`right-${mark}`, say('correctRight'));
  const known = box(`known-${mark}`, say('correctKnown'));
  const patch = make('textarea', { readonly: true, rows: 8, 'data-part': 'patch', 'aria-label': say('correctPatch') });
  const save = make('a', { class: 'button', 'data-action': 'save' }, say('correctSave'));
  const copy = make(
    'button',
    { 'data-action': 'copy', click: () => void copyText(patch.value, copy, () => patch) },
    say('correctCopy'),
  );
  const send = make('button', { class: 'primary', 'data-action': 'send' }, say('correctSend'));
  const mail = make(
    'a',
    { class: 'button', 'data-action': 'mail', target: '_blank', rel: 'noopener', hidden: !to },
    say('correctMail'),
  );
  const trouble = make('p', { role: 'alert' });
  const made = make(
    'div',
    { class: 'stack', hidden: true },
    make('p', {}, say('correctMade')),
    make('p', { 'data-part': 'to' }, to ? say('correctTo', to) : say('correctToWhom')),
    make('div', { class: 'row' }, send, mail, save, copy),
    trouble,
    make('details', { class: 'small' }, make('summary', {}, say('correctPatch')), patch),
  );
  const { file, key, said: was } = fact;
  const hosts = subjects.find(({ id }) => id === file)?.hosts ?? [];

  function update() {
    const [is, by] = [right, known].map(({ control }) => inOneLine(control.value));
    made.hidden = is === '' || by === '';
    if (made.hidden) return;
    const day = dayInJapan(new Date());
    const correction = { file, key, was, right: is, known_by: by, edition, day, mark };
    patch.value = patchOf(correction, places[file]?.[key], hosts);
    URL.revokeObjectURL(save.href);
    save.href = URL.createObjectURL(new Blob([patch.value], { type: 'text/x-patch' }));
    save.download = `tsuho-${day}-${file.replace(/\W/g, '-')}-${mark}.patch`;
    const [subject, attach] = [say('correctMailSubject'), say('correctMailAttach', save.download)].map(plainly);
    if (to) mail.href = mailOf(to, subject, patch.value, attach);
    const share = shareOf(save.download, patch.value);
    send.hidden = !share;
    send.onclick = () =>
      void share?.().then(
        () => trouble.replaceChildren(),
        // Not where the person thought better of it, or pressed twice.
        ({ name }) => {
          const isMeant = ['AbortError', 'InvalidStateError'].includes(name);
          trouble.replaceChildren(isMeant ? '' : say('correctNotSent'));
        },
      );
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
