/**
 * How much of the address a desk gets: the person chooses among the forms that still open. Quiet, and not there at all
 * where there is nothing to choose.
 *
 * @import {Disclosed} from '../../engine/disclosure.js'
 * @import {Session} from '../session.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { forms } from '../../engine/disclosure.js';
import { siteOf } from '../../engine/sites.js';
import { parse } from '../../engine/web-address.js';
import { find, make, showList } from '../../style/elements.js';

/** @param {Session} session */
export function address(session) {
  const details = find('#disclosure');
  const list = find('#disclosure-forms');

  /** @param {View} view */
  return ({ saved: { report } }) => {
    const raw = report.post.permalink || report.url;
    const { number } = report.post;
    const offered = forms(session.bundle, raw, number, siteOf(session.bundle, raw));
    const chosen = offered.find(({ name }) => name === report.disclose) ?? offered[0];
    details.hidden = offered.length < 2;
    find('#disclosure-line').textContent = details.hidden ? '' : label(chosen, raw, number);
    showList(
      list,
      details.hidden ? [] : offered,
      ({ name, url }) => JSON.stringify([name, url, raw, number]),
      form => choice(session, form, raw, number),
    );
    for (const radio of list.querySelectorAll('input')) radio.checked = radio.value === chosen.name;
  };
}

/**
 * @param {Session} session
 * @param {Disclosed} form
 * @param {string} raw
 * @param {string} number
 */
function choice(session, form, raw, number) {
  const gone = leftOut(raw, form.url);
  const change = () => session.change(({ report }) => void (report.disclose = form.name));
  return make(
    'label',
    { class: 'choice' },
    make('input', { type: 'radio', name: 'disclose', value: form.name, autocomplete: 'off', change }),
    make(
      'span',
      {},
      make('b', {}, label(form, raw, number)),
      make('span', { class: 'address' }, form.url),
      gone.length > 0 && make('span', { class: 'muted' }, say('disclosureLeftOut', gone.join(say('listComma')))),
    ),
  );
}

/** @param {Disclosed} form @param {string} raw @param {string} number */
function label({ name, url }, raw, number) {
  if (url === raw || name === 'captured') return say('disclosureCaptured');
  if (name === 'thread') return say('disclosureThread', number);
  return say({ '': 'disclosureUsual', path: 'disclosurePath', page: 'disclosurePage' }[name]);
}

/**
 * What of an address is not in a form of it, in words: parameters by their name.
 * @param {string} raw
 * @param {string} url
 * @returns {string[]}
 */
function leftOut(raw, url) {
  const [whole, less] = [parse(raw), parse(url)];
  const saved = less.query.split('&');
  const names = whole.query.split('&').flatMap(each => (each && !saved.includes(each) ? [each.split('=')[0]] : []));
  const [anchor] = whole.fragment.split(':~:');
  return [
    ...(whole.user && !less.user ? [say('disclosureLogin')] : []),
    ...(whole.path.includes(';') && !less.path.includes(';') ? [say('disclosureSession')] : []),
    ...new Set(names),
    ...(anchor && !less.fragment ? [`#${anchor}`] : []),
    ...(whole.fragment.includes(':~:') && !less.fragment.includes(':~:') ? [say('disclosureWords')] : []),
  ];
}
