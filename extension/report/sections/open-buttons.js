/**
 * The buttons of a card that open the desk's form.
 *
 * @import {Draft} from '../../knowledge/types.js'
 * @import {opening} from './opening.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { canFill, hostOf } from '../../browser/permissions.js';
import { refusedHosts, watchRefusals } from '../../store/refused-hosts.js';
import { make } from '../../style/elements.js';

/**
 * The buttons that open the form: with filling in, or as the person has refused that once, without.
 * @param {string} describedBy the id of what says how it stands
 * @param {(url: string, draft: Draft | undefined, fill: boolean) => void} press
 */
export function openButtons(describedBy, press) {
  /** @type {Draft | undefined} */
  let draft;
  let url = '';
  /** Whether the person does not want this desk's form to be filled in for them. */
  let refused = false;
  let saved = { private: false, practice: false };

  const open = make('button', {
    class: 'primary',
    'data-action': 'open',
    'aria-describedby': describedBy,
    click: () => press(url, draft, !refused),
  });
  const allow = make(
    'button',
    { class: 'quiet small', 'data-action': 'allow-fill', hidden: true, click: () => press(url, draft, true) },
    say('fillUse'),
  );

  async function learnRefusal() {
    const hosts = await refusedHosts(saved.private);
    refused = !saved.practice && hosts.includes(hostOf(url));
    nameButtons();
  }

  function nameButtons() {
    const fills = Boolean(draft) && canFill;
    const opens = fills && !refused ? 'openAndFill' : 'openForm';
    open.textContent = say(draft ? opens : 'openPage');
    allow.hidden = !fills || !refused || open.hidden;
    allow.disabled = open.disabled;
  }
  if (canFill) watchRefusals(() => void learnRefusal());

  return {
    open,
    allow,
    /**
     * @param {ReturnType<typeof opening>} way
     * @param {Draft | undefined} now
     * @param {View['saved']} report
     */
    show(way, now, report) {
      const before = url;
      saved = report;
      draft = now;
      url = way?.url ?? '';
      open.hidden = !way;
      open.disabled = Boolean(way?.refused);
      nameButtons();
      if (canFill && url !== before) void learnRefusal();
    },
  };
}
