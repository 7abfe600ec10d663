/**
 * The buttons of a card that open the desk's form.
 *
 * @import {Draft} from '../../knowledge/types.js'
 * @import {opening} from './opening.js'
 * @import {View} from '../model/view.js'
 */

import { isJapanese, language, say } from '../../browser/i18n.js';
import { canFill, hostOf } from '../../browser/permissions.js';
import { refusedHosts, watchRefusals } from '../../store/refused-hosts.js';
import { timeOf } from '../../style/dates.js';
import { make } from '../../style/elements.js';

/**
 * The buttons that open the form: with filling in, or as the person has refused that once, without. Below them stands
 * what opens, where it is not known to be the form itself, and until it was opened, how the draft gets there and that
 * nothing is sent by that.
 * @param {string} card its id: the desk's name and how it stands are told with the button
 * @param {string} opens '' where nothing is known of it
 * @param {(url: string, draft: Draft | undefined, fill: boolean) => void} press
 */
export function openButtons(card, opens, press) {
  /** @type {Draft | undefined} */
  let draft;
  let url = '';
  /** Whether the person does not want this desk's form to be filled in for them. */
  let refused = false;
  let saved = { private: false, practice: false };
  let wasOpened = false;

  const open = make('button', {
    class: 'primary',
    'data-action': 'open',
    'aria-describedby': `${card}-name ${card}-state ${card}-opens`,
    click: () => press(url, draft, !refused),
  });
  const allow = make(
    'button',
    { class: 'quiet small', 'data-action': 'allow-fill', hidden: true, click: () => press(url, draft, true) },
    say('fillUse'),
  );

  const note = make('p', { id: `${card}-opens`, class: 'small muted', 'data-opens': '', hidden: true });

  async function learnRefusal() {
    const hosts = await refusedHosts(saved.private);
    refused = !saved.practice && hosts.includes(hostOf(url));
    nameButtons();
  }

  function nameButtons() {
    const mayFill = Boolean(draft) && canFill;
    const fills = mayFill && !refused;
    open.textContent = say(draft ? (fills ? 'openAndFill' : 'openForm') : 'openPage');
    allow.hidden = !mayFill || !refused || open.hidden;
    allow.disabled = open.disabled;
    // Whoever refused that copies it beside the form.
    const how = fills ? say('openFillsIn') : canFill ? '' : say('openCopyFirst');
    const next = draft && !wasOpened ? [how, say('openNothingYet')] : [];
    note.textContent = [opens, ...next].filter(Boolean).join(isJapanese(language()) ? '' : ' ');
    note.hidden = open.hidden || note.textContent === '' || saved.practice;
  }
  if (canFill) watchRefusals(() => void learnRefusal());

  return {
    open,
    allow,
    note,
    /**
     * @param {ReturnType<typeof opening>} way
     * @param {Draft | undefined} now
     * @param {View['saved']} report
     * @param {boolean} opened whether it was opened before
     */
    show(way, now, report, opened) {
      const before = url;
      saved = report;
      draft = now;
      url = way?.url ?? '';
      open.hidden = !way;
      open.disabled = Boolean(way?.refused);
      wasOpened = opened;
      nameButtons();
      if (canFill && url !== before) void learnRefusal();
    },
  };
}

/**
 * Below the buttons, and wherever they stay in reach: why the form cannot be opened now, or when it was.
 * @param {string} card
 * @param {() => void} passBy goes on to the form past the 110 card
 */
export function stateLine(card, passBy) {
  const element = make('p', { id: `${card}-state`, class: 'small' });
  let shown = '';
  return {
    element,
    /** @param {string} refused @param {boolean} halted whether 110 comes first @param {{at: string}} [opened] */
    show(refused, halted, opened) {
      const now = `${refused} ${halted} ${opened?.at}`;
      if (shown === now) return; // who stands on the link stays there
      shown = now;
      element.textContent = refused || (opened ? say('openedState', timeOf(opened.at)) : '');
      if (refused && halted)
        element.append(
          ' ',
          make('a', { href: 'tel:110' }, say('dangerCallButton')),
          ' ',
          make('button', { class: 'quiet small', 'data-action': 'pass-by', click: passBy }, say('dangerPassBy')),
        );
      element.classList.toggle('refused', refused !== '');
      element.hidden = element.textContent === '';
    },
  };
}
