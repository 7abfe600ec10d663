/**
 * A report that comes from another device: a code that is pasted, or the link that was opened. It begins that report
 * here, or goes on with the one about the same post; what is no code of ours is refused in words.
 *
 * @import {Here} from '../../browser/tabs.js'
 * @import {Bundle} from '../../knowledge/types.js'
 * @import {HandedOver} from '../model/hand-over.js'
 * @import {OpenReport} from '../open-report.js'
 * @import {Store} from '../../store/reports.js'
 *
 * @typedef {{bundle: Bundle, report: OpenReport, store: Store, here: Here}} PasteContext
 */

import { addWords, say } from '../../browser/i18n.js';
import { emptyReport } from '../../engine/reports.js';
import { newReport } from '../../store/saved-report.js';
import { find, make } from '../../style/elements.js';
import { handedOver } from '../model/hand-over.js';
import { announce } from './undo.js';

/** @param {PasteContext} context @param {string} [pasted] read at once */
export async function pasteCode(context, pasted = '') {
  await addWords('records');
  const before = document.querySelector('#paste-code');
  const element = before ?? section(context);
  if (!before) find('#post').before(element); // below what must be read first
  const field = /** @type {HTMLTextAreaElement} */ (element.querySelector('textarea'));
  if (pasted) field.value = pasted; // the menu's entry, pressed again, leaves what stands there
  field.focus();
  if (pasted) /** @type {HTMLElement} */ (element.querySelector('[data-action="take-code"]')).click();
}

/** @param {PasteContext} context */
function section(context) {
  const field = make('textarea', {
    id: 'code',
    rows: 3,
    spellcheck: 'false',
    autocomplete: 'off',
    placeholder: 'tsuho1.…',
  });
  const answer = make('p', { id: 'code-said', role: 'status', class: 'small' });
  field.setAttribute('aria-describedby', answer.id);
  const take = make('button', { class: 'primary', 'data-action': 'take-code' }, say('recordsOverTake'));
  const close = make('button', { class: 'quiet', click: () => element.remove() }, say('recordsClose'));
  const element = make(
    'section',
    { id: 'paste-code', class: 'card stack', 'aria-label': say('toCode') },
    make('div', { class: 'field' }, make('label', { for: field.id }, say('recordsOverPaste')), field),
    answer,
    make('div', { class: 'row' }, take, close),
  );
  take.addEventListener('click', () => {
    const read = handedOver(context.bundle, field.value);
    if ('trouble' in read) {
      const words = { none: 'recordsOverNone', broken: 'recordsOverBroken', newer: 'recordsOverNewer' };
      answer.textContent = say(words[read.trouble]);
      field.setAttribute('aria-invalid', 'true');
      field.focus();
      return;
    }
    element.remove();
    begin(context, read);
    announce(say('recordsOverTaken'));
  });
  return element;
}

/** @param {PasteContext} context @param {HandedOver} told */
function begin({ report, store, here }, { url, others, situation, desk }) {
  const known = store.all().find(each => each.report.url === url && each.situation.harm === situation.harm);
  if (known) {
    report.show(known);
    return;
  }
  const { post } = emptyReport();
  const facts = {
    url,
    page_url: url,
    seen_at: new Date().toISOString(),
    others: others.map(permalink => ({ ...post, permalink })),
  };
  report.bringBack({ ...newReport(facts, { private: here.private }), situation, desk, settled: situation.harm !== '' });
}
