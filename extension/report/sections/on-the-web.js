/** What only the web page has: the way to a phone, and what holds where it came without encryption. */

import { say } from '../../browser/i18n.js';
import { pageOf } from '../../browser/ours.js';
import { find, make } from '../../style/elements.js';

/** Puts them into the page. */
export function onTheWebOnly() {
  const toPhone = make('a', { id: 'to-phone', href: pageOf('phone/index.html'), target: '_blank' }, say('toPhone'));
  find('.menu [data-say="toWelcome"]').after(toPhone);
  if (isSecureContext) return;
  const more = make('a', { href: pageOf('phone/index.html'), target: '_blank' }, say('toPhone'));
  const line = make(
    'p',
    { class: 'notice small', 'data-severity': 'warn', id: 'plain-http' },
    say('plainHttp'),
    ' ',
    more,
  );
  find('#lines').append(line);
}
