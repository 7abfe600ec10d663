/**
 * Copying a desk's whole draft.
 *
 * @import {Draft} from '../../knowledge/types.js'
 */

import { say } from '../../browser/i18n.js';
import { make } from '../../style/elements.js';
import { copyText } from './copying.js';

/**
 * The button that copies the whole draft, and the draft itself where the clipboard refuses.
 * @param {string} describedBy the id of the desk's name
 * @param {boolean} isSpoken whether it is what to say on the telephone
 * @param {(draft: Draft) => string} textOf
 */
export function copyPart(describedBy, isSpoken, textOf) {
  /** @type {Draft | undefined} */
  let draft;
  const whole = make('textarea', {
    lang: 'ja',
    readonly: true,
    rows: 6,
    'aria-label': say('draftWhole'),
    hidden: true,
  });
  const copy = make(
    'button',
    { 'data-action': 'copy', 'aria-describedby': describedBy },
    say(isSpoken ? 'copySpoken' : 'copyAll'),
  );
  copy.addEventListener('click', () => {
    if (!draft) return;
    const text = textOf(draft);
    void copyText(text, copy, () => {
      whole.value = text;
      whole.hidden = false;
      return whole;
    });
  });
  return {
    copy,
    whole,
    /** @param {Draft | undefined} now @param {string} look its classes: "primary" as the only one to press */
    show(now, look) {
      draft = now;
      copy.className = look;
      copy.hidden = !draft;
      if (!draft) whole.hidden = true;
    },
  };
}
