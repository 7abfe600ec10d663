/**
 * 「次にできること」: what a person can do next at a desk of a record, on a press: a sentence, the roads on, each draft
 * one press away, and what not to forget.
 *
 * @import {DeskState} from '../engine/receipts.js'
 * @import {Next, WayOn} from '../engine/what-next.js'
 * @import {RowContext} from './row.js'
 * @import {Row} from './rows.js'
 */

import { say } from '../browser/i18n.js';
import { changesSince } from '../engine/changes-since.js';
import { withoutDays } from '../engine/log-clock.js';
import { saidOf, whatNext } from '../engine/what-next.js';
import { wrongLink } from '../report/sections/wrong-link.js';
import { make } from '../style/elements.js';
import { sourceItems } from '../style/sources.js';
import { sheetOf } from './details.js';
import { beginNext } from './next-draft.js';

/**
 * @param {Row} row
 * @param {DeskState} state
 * @param {string} name of the row
 * @param {RowContext} context
 * @returns {(Node | false)[]} the button, and what it opens; nothing where nothing was sent yet
 */
export function nextSteps(row, state, name, context) {
  if (!saidOf(state)) return [];
  const { bundle, language, unfolded } = context;
  const desk = bundle.desks[state.desk]?.short?.[language] ?? state.desk;
  const key = `${row.receipt.id} ${state.desk} next`;
  const steps = make('div', { id: `next-${row.receipt.id}-${state.desk}`, class: 'stack small next', hidden: true });
  const button = make(
    'button',
    {
      class: 'quiet small expander',
      'data-action': 'next',
      'aria-controls': steps.id,
      'aria-expanded': 'false',
      'aria-label': say('recordsNextOf', `${desk}: ${name}`),
      click() {
        if (!unfolded.delete(key)) unfolded.add(key);
        show();
      },
    },
    say('recordsNext'),
  );

  function show() {
    const isOpen = unfolded.has(key);
    button.setAttribute('aria-expanded', String(isOpen));
    steps.hidden = !isOpen;
    if (!isOpen || steps.childElementCount) return;
    const next = whatNext(bundle, row.receipt, row.states, new Date()).find(each => each.desk === state.desk);
    if (next) steps.replaceChildren(...parts(row, next, context));
  }
  show();
  return [make('div', { class: 'row' }, button), steps];
}

/** @param {Row} row @param {Next} next @param {RowContext} context */
function parts(row, next, { bundle, language }) {
  const cited = next.sources.filter(id => Object.hasOwn(bundle.sources, id)).map(id => bundle.sources[id]);
  return [
    make('p', { 'data-said': next.said }, next[language]),
    make('ul', { class: 'roads', role: 'list' }, ...next.roads.map(way => road(row, way, { bundle, language }))),
    ...next.also.map(each => make('p', { class: 'notice', 'data-severity': 'info' }, each[language])),
    ...(cited.length
      ? [
          make(
            'details',
            { class: 'sources' },
            make('summary', {}, say('sourcesTitle', cited.length)),
            sourceItems(cited, (_, age) => make('span', { class: 'muted' }, ` ${age}`), language),
          ),
        ]
      : []),
    make('p', {}, wrongLink(toldIn(row, next, bundle), `desks/${next.desk}`)),
  ];
}

/**
 * What is said of it, as our files have it: without the names and days that were put in.
 * @param {Row} row
 * @param {Next} next
 * @param {RowContext['bundle']} bundle
 */
function toldIn({ receipt: { edition, situation } }, next, bundle) {
  const roads = next.roads.flatMap(({ id }) => bundle.what_next?.road?.find(each => each.id === id) ?? []);
  const changed = changesSince(bundle.changes ?? [], edition, next.desk, situation.harm);
  return [next, ...roads, ...next.also.map(each => withoutDays(bundle, each)), ...changed].map(({ ja }) => ja);
}

/** @param {Row} row @param {WayOn} way @param {Pick<RowContext, 'bundle' | 'language'>} context */
function road({ receipt }, way, { bundle, language }) {
  const desk = bundle.desks[way.desk]?.short?.[language] ?? way.desk;
  const words = way.to === 'same' ? 'recordsNextSame' : 'recordsNextDraft';
  return make(
    'li',
    { class: 'stack', 'data-road': way.id },
    make('span', {}, way[language]),
    way.to === 'sheet' &&
      make(
        'div',
        { class: 'row' },
        make('a', { class: 'button small', href: sheetOf([{ receipt }]) }, say('recordsSheet')),
      ),
    way.desk !== '' &&
      make(
        'div',
        { class: 'row' },
        make(
          'button',
          { class: 'small', 'data-next': way.desk, click: () => void beginNext(receipt, way) },
          say(words, desk),
        ),
      ),
  );
}
