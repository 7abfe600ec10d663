/**
 * 「11月3日にIHCへ送りました（2回目）」: that this post was reported already, where and when. A second desk is a good
 * reason to go on, and so is a second time: nothing is held back.
 *
 * @import {Bundle, Language} from '../../knowledge/types.js'
 * @import {OpenReport} from '../open-report.js'
 * @import {Receipts} from '../../store/receipts.js'
 * @import {Past} from '../model/past.js'
 */

import { isJapanese, say } from '../../browser/i18n.js';
import { dayAndMonth } from '../../style/dates.js';
import { find, make } from '../../style/elements.js';
import { pastOf } from '../model/past.js';
import { remove } from './forgetting.js';

const SHOWN = 4;

/** @param {{bundle: Bundle, language: Language, report: OpenReport}} given */
export function reportedBefore({ bundle, language, report }) {
  const element = make('div', {
    class: 'notice stack small',
    'data-severity': 'info',
    'data-before': '',
    role: 'group',
    hidden: true,
  });
  /** The reports whose notice the person has put away. @type {Set<string>} */
  const away = new Set();
  let shown = '';

  /** @param {Receipts} book */
  async function learn(book) {
    const { id, report: facts } = report.saved;
    const addresses = [facts.post.permalink, facts.url, ...facts.others.map(({ permalink }) => permalink)];
    const isSought = !away.has(id) && addresses.some(Boolean);
    const found = isSought ? await book.about(addresses) : [];
    if (report.saved.id !== id) return;
    const others = found.filter(receipt => receipt.id !== id);
    show(pastOf(others, new Date()).slice(0, SHOWN));
  }

  /** @param {Past[]} past */
  function show(past) {
    element.hidden = past.length === 0;
    const key = JSON.stringify([report.saved.id, past]);
    if (key === shown) return;
    shown = key;
    const title = make('p', { id: 'before-title' }, make('b', {}, say('recordsBefore')));
    element.setAttribute('aria-labelledby', title.id);
    element.replaceChildren(
      title,
      make(
        'ul',
        {},
        ...past.map(each => make('li', { 'data-desk-before': each.desk }, sentence(bundle, language, each))),
      ),
      make(
        'div',
        { class: 'row' },
        button('other-desk', say('recordsOtherDesk'), () => {
          putAway();
          toOtherDesk(past);
        }),
        button('again', say('recordsAgain'), putAway),
        button('stop', say('recordsStop'), () => {
          element.hidden = true;
          remove(report, say('forgotten'));
        }),
      ),
    );
  }

  function putAway() {
    away.add(report.saved.id);
    element.hidden = true;
    find('#harm-search').focus();
  }

  return { element, learn };
}

/** @param {Bundle} bundle @param {Language} language @param {Past} past */
function sentence(bundle, language, { desk, kind, at, times, outcome, gone }) {
  const name = bundle.desks[desk]?.short?.[language] ?? desk;
  const day = dayAndMonth(at, language);
  const told = {
    sent: () => (times > 1 ? say('recordsBeforeSentAgain', day, name, times) : say('recordsBeforeSent', day, name)),
    opened: () => say('recordsBeforeOpened', day, name),
    copied: () => say('recordsBeforeCopied', day, name),
  }[kind]();
  const more = [
    outcome && say('recordsBeforeAnswered', say(`recordsOutcome_${outcome}`)),
    gone && say('recordsBeforeGone', dayAndMonth(gone, language)),
  ];
  return [told, ...more].filter(Boolean).join(isJapanese(language) ? '。' : '; ');
}

/** To a desk that has not had it yet, where the answer is there already. @param {Past[]} past */
function toOtherDesk(past) {
  const had = new Set(past.map(({ desk }) => desk));
  const other = [...document.querySelectorAll('#signposts [data-desk]')].find(
    card => !had.has(card.getAttribute('data-desk') ?? ''),
  );
  if (!other) return;
  const folded = /** @type {HTMLElement | null} */ (
    other.querySelector('[data-action="unfold"][aria-expanded="false"]')
  );
  folded?.click();
  other.scrollIntoView({ block: 'nearest' });
  (folded ?? /** @type {HTMLElement | null} */ (other.querySelector('button')))?.focus();
}

/** @param {string} action @param {string} words @param {() => void} click */
const button = (action, words, click) => make('button', { 'data-action': action, click }, words);
