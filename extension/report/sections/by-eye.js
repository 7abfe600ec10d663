/**
 * What a person copies from the post by eye, where nothing could be read from it: only the web page asks. In the order
 * of the site, each with a picture of where it stands; nothing of it must be answered.
 *
 * @import {Bundle} from '../../knowledge/types.js'
 * @import {OpenReport} from '../open-report.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { siteOf } from '../../engine/sites.js';
import { drawing } from '../../style/drawings.js';
import { find, make, showIn } from '../../style/elements.js';
import { askedByEye, looksLike } from '../model/by-eye.js';

const WORDS = /** @type {const} */ ({
  number: ['factNumber', 'eyeNumber'],
  author: ['factAuthor', 'eyeAuthor'],
  author_id: ['factAuthorId', 'eyeAuthorId'],
  posted_at: ['factPostedAt', 'eyePostedAt'],
});

/**
 * @param {Bundle} bundle
 * @param {OpenReport} report
 * @returns {(view: View) => void}
 */
export function byEye(bundle, report) {
  const region = make('details', { id: 'by-eye', class: 'card', open: true, hidden: true });
  find('#notes-field').before(region);
  let asked = '';

  return ({ saved, harm }) => {
    const { post, url } = saved.report;
    const address = post.permalink || url;
    region.hidden = !harm || !address || saved.practice;
    if (region.hidden || !harm) return;
    const site = siteOf(bundle, address);
    const facts = askedByEye(site, harm.evidence);
    const key = `${site?.id} ${facts.join(' ')}`;
    if (asked !== key) {
      asked = key;
      region.replaceChildren(
        make('summary', {}, say('eyeTitle')),
        make(
          'div',
          { class: 'stack' },
          make('p', { class: 'small' }, say('eyeLead')),
          ...facts.map(fact => control(report, fact, looksLike(site))),
        ),
      );
    }
    for (const fact of facts) showIn(find(`#eye-${fact}`, region), post[fact]);
  };
}

/** @param {OpenReport} report @param {keyof typeof WORDS} fact @param {string} picture */
function control(report, fact, picture) {
  const id = `eye-${fact}`;
  const [label, help] = WORDS[fact];
  const input = make('input', {
    id,
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': `${id}-help`,
  });
  input.addEventListener('input', () =>
    report.change(saved => void (saved.report.post[fact] = input.value), { typing: true }),
  );
  return make(
    'div',
    { class: 'field' },
    make(
      'div',
      { class: 'row' },
      drawing('by-eye', picture, `${picture}-${fact}`),
      make(
        'div',
        { class: 'grow' },
        make('label', { for: id }, say(label)),
        make('p', { class: 'help', id: `${id}-help` }, say(help)),
      ),
    ),
    input,
  );
}
