/** The PIN before the records: set, changed and taken away, in the settings and on the records page alike. */

import { say } from '../../browser/i18n.js';
import { canLock, hasPin, lockNow, removePin, SHORTEST_PIN, setPin, tryPin } from '../../store/records-lock.js';
import { make } from '../../style/elements.js';
import { triedWords } from './tried-words.js';

/**
 * @param {HTMLElement} section which the page keeps free for it
 * @param {{mayShow: boolean}} here a private window changes no settings
 */
export async function pinSettings(section, { mayShow }) {
  section.hidden = !mayShow;
  if (!mayShow) return;
  const title = make('h2', { id: 'pin-title' }, say('recordsPin'));
  section.setAttribute('aria-labelledby', title.id);
  const help = make('p', { class: 'help', id: 'pin-help' }, say('recordsPinHelp'));
  const answer = make('div', { role: 'status', id: 'pin-answer' });
  const fields = make('div', { class: 'stack' });

  /** @param {string} words @param {'ok' | 'warn'} severity */
  const tell = (words, severity) =>
    answer.replaceChildren(make('p', { class: 'notice', 'data-severity': severity }, words));

  async function draw() {
    const has = await hasPin();
    const now = has && pinField('pin-now', say('recordsPinNow'));
    const fresh = pinField('pin-new', say(has ? 'recordsPinNew' : 'recordsPinChoose', SHORTEST_PIN));

    /** Only who knows the PIN that there is. @param {() => Promise<string>} work returns what is told of it */
    async function asKnown(work) {
      const tried = now ? await tryPin(now.input.value) : null;
      if (tried && tried.kind !== 'open') {
        tell(triedWords(tried), 'warn');
        return;
      }
      const words = await work().catch(() => '');
      tell(words || say('recordsNotKept'), words ? 'ok' : 'warn');
      if (words) await draw();
    }

    const keep = make(
      'button',
      { type: 'button', 'data-action': 'pin-set' },
      say(has ? 'recordsPinChange' : 'recordsPinSet'),
    );
    keep.addEventListener('click', async () => {
      const chosen = fresh.input.value; // as it was pressed: looking at the one that there is takes a while
      if ([...chosen.normalize('NFKC').trim()].length < SHORTEST_PIN) {
        tell(say('recordsPinShort', SHORTEST_PIN), 'warn');
        fresh.input.focus();
        return;
      }
      await asKnown(async () => {
        await setPin(chosen);
        return say('recordsPinKept');
      });
    });
    const remove = make(
      'button',
      { type: 'button', class: 'quiet', 'data-action': 'pin-remove' },
      say('recordsPinRemove'),
    );
    remove.addEventListener('click', () =>
      asKnown(async () => {
        await removePin();
        return say('recordsPinRemoved');
      }),
    );
    const lock = make('button', { type: 'button', 'data-action': 'pin-lock' }, say('recordsPinLock'));
    lock.addEventListener('click', async () => {
      await lockNow();
      tell(say('recordsPinLocked'), 'ok');
    });
    fields.replaceChildren(
      ...(now ? [now.element] : []),
      fresh.element,
      make('div', { class: 'row' }, keep, has && remove, has && lock),
    );
  }

  if (canLock()) await draw();
  else fields.replaceChildren(make('p', { class: 'muted' }, say('recordsPinCannot')));
  // Spoken anew in another language, what was typed stays.
  const typed = new Map([...section.querySelectorAll('input')].map(({ id, value }) => [id, value]));
  for (const input of fields.querySelectorAll('input')) input.value = typed.get(input.id) ?? '';
  section.replaceChildren(title, help, fields, answer);
}

/** @param {string} id @param {string} label */
export function pinField(id, label) {
  const input = make('input', { id, type: 'password', inputmode: 'numeric', autocomplete: 'off', maxlength: 64 });
  return { input, element: make('div', { class: 'field' }, make('label', { for: id }, label), input) };
}
