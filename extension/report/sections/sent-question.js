/**
 * 「送りましたか」: opened is not sent, and only the person can say so. Each answer is kept at the first press, and can
 * be taken back; after "sent" there is a field for the desk's number.
 *
 * @import {Bundle, Language} from '../../knowledge/types.js'
 * @import {Receipt} from '../../engine/receipts.js'
 * @import {NewEvent} from '../../store/receipts.js'
 *
 * @typedef {object} Question
 * @property {Bundle} bundle
 * @property {Language} language
 * @property {Receipt} receipt
 * @property {string} desk
 * @property {() => void} done the person wants no more of it
 */

import { isConverting } from '../../browser/conversion.js';
import { say } from '../../browser/i18n.js';
import { pageOf } from '../../browser/ours.js';
import { found } from '../../engine/patterns.js';
import { referenceNumber } from '../../engine/receipts.js';
import { receiptsToWrite } from '../../store/receipt-book.js';
import { dayAndMonth } from '../../style/dates.js';
import { make } from '../../style/elements.js';
import { sayAloud } from '../../style/undo-line.js';

/** @param {Question} question */
export function sentQuestion(question) {
  const { receipt } = question;
  const element = make('div', {
    class: 'notice stack small',
    'data-severity': 'info',
    'data-ask': receipt.id,
    role: 'group',
    'aria-labelledby': `ask-${receipt.id}`,
  });
  ask(element, question);
  return element;
}

/** @param {HTMLElement} element @param {Question} question */
function ask(element, question) {
  const { language, receipt, desk, done } = question;
  const name = deskNameOf(question);
  const opened = receipt.desks.find(each => each.desk === desk)?.events.findLast(({ kind }) => kind === 'opened');
  const when = opened && `${say('recordsAskOf', name, dayAndMonth(opened.at, language))} `;
  element.replaceChildren(
    make('p', { id: `ask-${receipt.id}` }, make('b', {}, say('recordsAsk', name))),
    make('p', { class: 'muted' }, when, make('span', { class: 'raw-url' }, shortAddress(receipt))),
    make(
      'div',
      { class: 'row' },
      button('sent', say('recordsSent'), () => kept(element, () => saySent(element, question))),
      button('not-yet', say('recordsNotYet'), () =>
        kept(element, async () => {
          await (await receiptsToWrite()).putOff(receipt.id);
          sayAloud(say('recordsSaidLater'));
          done();
        }),
      ),
      button('withdrawn', say('recordsWithdrawn'), () =>
        kept(element, async () => {
          const added = await add(question, { kind: 'withdrawn' });
          after(element, question, say('recordsSaidWithdrawn'), added, null);
        }),
      ),
    ),
  );
}

/** @param {HTMLElement} element @param {() => Promise<void>} work */
const kept = (element, work) => work().catch(() => element.append(make('p', { role: 'alert' }, say('recordsNotKept'))));

/** @param {Question} question @param {NewEvent} event */
const add = async ({ receipt, desk }, event) =>
  (await receiptsToWrite()).add([{ id: receipt.id, happened: [{ desk, event }] }]);

/**
 * What was answered, with the way back.
 * @param {HTMLElement} element
 * @param {Question} question
 * @param {string} words
 * @param {Record<string, string[]>} added
 * @param {HTMLElement | null} more
 */
function after(element, question, words, added, more) {
  const back = button('undo', say('recordsUndo'), () =>
    kept(element, async () => {
      await (await receiptsToWrite()).takeBack(added);
      sayAloud(say('recordsUndone'));
      ask(element, question);
      element.querySelector('button')?.focus();
    }),
  );
  const see = make('a', { class: 'button', href: pageOf('records/index.html'), target: '_blank' }, say('recordsSee'));
  const close = button('close', say('recordsClose'), question.done);
  close.className = 'quiet';
  element.replaceChildren(
    make('p', {}, words),
    ...(more ? [more] : []),
    make('div', { class: 'row' }, see, back, close),
  );
  sayAloud(words);
  (more?.querySelector('input') ?? back).focus();
}

/** @param {HTMLElement} element @param {Question} question */
async function saySent(element, question) {
  const added = await add(question, { kind: 'sent' });
  after(element, question, say('recordsSaidSent', deskNameOf(question)), added, numberField(element, question, added));
}

/**
 * 「番号を控えましたか」
 * @param {HTMLElement} element
 * @param {Question} question
 * @param {Record<string, string[]>} added what can be taken back: a number goes with it
 */
function numberField(element, question, added) {
  const { bundle, language, receipt, desk } = question;
  const format = bundle.desks[desk]?.number;
  const hint = format?.[language] ?? '';
  const id = `number-${receipt.id}`;
  const field = make('input', {
    id,
    'data-number': '',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: 200,
    'aria-describedby': `${id}-help`,
  });
  const help = make(
    'p',
    { class: 'help', id: `${id}-help` },
    say('recordsNumberNoted'),
    hint && ` ${say('recordsNumberHint', hint)}`,
  );
  const save = button('number', say('recordsNumberSave'), () =>
    kept(element, async () => {
      const number = referenceNumber(field.value);
      if (!number) return;
      field.value = number;
      const more = await add(question, { kind: 'number', number });
      for (const [receiptId, events] of Object.entries(more)) {
        added[receiptId] = [...(added[receiptId] ?? []), ...events];
      }
      const isOdd = format !== undefined && !found([format.pattern], number);
      help.textContent = isOdd ? say('recordsNumberOdd', hint) : say('recordsKept');
      sayAloud(help.textContent);
    }),
  );
  field.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !isConverting(event)) save.click();
  });
  return make(
    'div',
    { class: 'field' },
    make('label', { for: id }, say('recordsNumberField')),
    make('div', { class: 'row' }, make('span', { class: 'grow' }, field), save),
    help,
  );
}

/** @param {Question} question */
const deskNameOf = ({ bundle, language, desk }) => bundle.desks[desk]?.short?.[language] ?? desk;

/** Enough of an address to tell which post is meant. @param {Receipt} receipt */
const shortAddress = ({ post: { sent } }) => {
  const bare = sent.replace(/^https?:\/\/(?:www\.)?/, '');
  return bare.length > 34 ? `${bare.slice(0, 33)}…` : bare;
};

/** @param {string} action @param {string} words @param {() => void} click */
const button = (action, words, click) => make('button', { 'data-action': action, click }, words);
