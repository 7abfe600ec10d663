/**
 * How much of the address a desk gets: the person chooses among the forms that still open. Quiet, and not there at all
 * where there is nothing to choose.
 *
 * @import {Bundle} from '../../knowledge/types.js'
 * @import {Disclosed} from '../../engine/disclosure.js'
 * @import {OpenReport} from '../open-report.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { forms } from '../../engine/disclosure.js';
import { siteOf } from '../../engine/sites.js';
import { parse } from '../../engine/web-address.js';
import { find, make, showList } from '../../style/elements.js';

/** @param {Bundle} bundle @param {OpenReport} report */
export function address(bundle, report) {
  const details = find('#disclosure');
  const list = find('#disclosure-forms');

  /** @param {View} view */
  return ({ saved }) => {
    const { post, url, disclose } = saved.report;
    const raw = post.permalink || url;
    const { number } = post;
    const offered = forms(bundle, raw, number, siteOf(bundle, raw));
    const chosen = offered.find(({ name }) => name === disclose) ?? offered[0];
    details.hidden = offered.length < 2;
    find('#disclosure-line').textContent = details.hidden ? '' : label(chosen, raw, number);
    showList(
      list,
      details.hidden ? [] : offered,
      ({ name, url }) => JSON.stringify([name, url, raw, number]),
      form => choice(report, form, raw, number),
    );
    for (const radio of list.querySelectorAll('input')) radio.checked = radio.value === chosen.name;
  };
}

/**
 * @param {OpenReport} report
 * @param {Disclosed} form
 * @param {string} raw
 * @param {string} number
 */
function choice(report, form, raw, number) {
  const gone = leftOut(raw, form.url);
  const change = () => report.change(saved => void (saved.report.disclose = form.name));
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
  const left = less.query.split('&');
  const names = whole.query.split('&').flatMap(each => (each && !left.includes(each) ? [each.split('=')[0]] : []));
  const [anchor] = whole.fragment.split(':~:');
  return [
    ...(whole.user && !less.user ? [say('disclosureLogin')] : []),
    ...(whole.path.includes(';') && !less.path.includes(';') ? [say('disclosureSession')] : []),
    ...new Set(names),
    ...(anchor && !less.fragment ? [`#${anchor}`] : []),
    ...(whole.fragment.includes(':~:') && !less.fragment.includes(':~:') ? [say('disclosureWords')] : []),
  ];
}
