/**
 * Danger first: the 110 card above everything, or the question whether anyone is in danger now.
 *
 * @import {OpenReport} from '../open-report.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { find, make } from '../../style/elements.js';

/**
 * @param {OpenReport} report
 * @param {string[]} needed what the police will ask for
 */
export function danger(report, needed) {
  const region = find('#danger');
  let shown = '';

  /** @param {'' | 'no' | 'yes' | 'acknowledged'} answer */
  const answer = answer => {
    report.change(saved => void (saved.danger = answer));
    // The pressed button is gone: a screen reader goes on from the region itself.
    if (!region.hidden && !region.contains(document.activeElement)) find('button, a', region).focus();
  };
  const button = (/** @type {string} */ key, /** @type {Parameters<typeof answer>[0]} */ value, look = '') =>
    make('button', { class: look, 'data-answer': value, click: () => answer(value) }, say(key));
  const title = (/** @type {string} */ key) => make('h2', { id: 'danger-title' }, say(key));

  const call = () => [
    title('dangerCallTitle'),
    make('p', {}, say('dangerCallWhat')),
    make('ul', { class: 'small' }, ...needed.map(each => make('li', {}, each))),
    make(
      'div',
      { class: 'row' },
      make('a', { class: 'button danger', href: 'tel:110' }, say('dangerCallButton')),
      button('dangerAcknowledge', 'acknowledged'),
    ),
  ];
  const called = () => [
    make('p', { id: 'danger-title' }, say('dangerAcknowledged')),
    make('div', { class: 'row' }, make('a', { class: 'button', href: 'tel:110' }, say('dangerCallButton'))),
  ];
  const ask = () => [
    title('dangerAskTitle'),
    make('div', { class: 'row' }, button('dangerAskYes', 'yes', 'danger'), button('dangerAskNo', 'no')),
  ];
  const asked = () => [
    make(
      'div',
      { class: 'row small' },
      make('span', { id: 'danger-title' }, say('dangerAskAnswered')),
      button('dangerAskChange', '', 'quiet'),
    ),
  ];

  /** @param {View} view */
  return view => {
    const answered = view.danger === 'ask' && view.saved.danger === 'no';
    const state = `${view.danger} ${view.halted} ${answered}`;
    if (state === shown) return;
    shown = state;
    region.dataset.danger = view.danger;
    region.dataset.severity = view.halted ? 'stop' : answered ? 'info' : 'warn';
    region.hidden = view.danger === 'none';
    region.replaceChildren();
    if (view.danger === 'call') region.append(...(view.halted ? call() : called()));
    if (view.danger === 'ask') region.append(...(answered ? asked() : ask()));
    if (view.halted) {
      find('#said').textContent = say('dangerCallTitle');
      region.scrollIntoView({ block: 'center' });
    }
  };
}
