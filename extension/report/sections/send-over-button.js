/**
 * The report's way to another device, on a press: nothing leaves this one by itself. None of practice, nor of a private
 * window, of which nothing may go anywhere.
 *
 * @import {Bundle} from '../../knowledge/types.js'
 * @import {OpenReport} from '../open-report.js'
 * @import {HandedOver} from '../model/hand-over.js'
 */

import { addWords, say } from '../../browser/i18n.js';
import { cleanReport } from '../../engine/reports.js';
import { resolve } from '../../engine/resolved-report.js';
import { make } from '../../style/elements.js';

/**
 * @param {{bundle: Bundle, report: OpenReport, situation?: () => HandedOver['situation']}} context
 * @param {string} desk
 */
export function sendOverButton({ bundle, report, situation }, desk) {
  const { button, section } = expanderOf(() => {
    const { address, others } = resolve(bundle, cleanReport(report.saved.report));
    return {
      url: address.url,
      others: [...others.values()].map(({ url }) => url),
      situation: situation?.() ?? report.saved.situation,
      desk,
    };
  }, `desk-${desk}-over`);
  return {
    button,
    section,
    show() {
      const { private: isPrivate, practice, report: facts } = report.saved;
      button.hidden = isPrivate || practice || !(facts.post.permalink || facts.url);
      if (button.hidden) section.hidden = true;
    },
  };
}

/** @param {() => HandedOver} told @param {string} id */
export function expanderOf(told, id) {
  const section = make('section', { id, class: 'stack card', 'aria-label': say('sendOver'), hidden: true });
  const button = make(
    'button',
    {
      class: 'small expander',
      'data-action': 'send-over',
      'aria-controls': id,
      'aria-expanded': 'false',
      async click() {
        section.hidden = !section.hidden;
        button.setAttribute('aria-expanded', String(!section.hidden));
        if (section.hidden) return;
        const [{ sendOver }] = await Promise.all([import('./send-over.js'), addWords('records')]);
        section.replaceChildren(...(await sendOver(told())));
      },
    },
    say(matchMedia('(pointer: coarse)').matches ? 'sendOverToPc' : 'sendOver'),
  );
  return { button, section };
}
