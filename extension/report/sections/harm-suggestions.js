/**
 * Kinds of harm offered because of the words of the post. Nothing is chosen by itself, kept or sent, and all of it goes
 * as soon as a kind is chosen.
 *
 * @import {Bundle, Language} from '../../knowledge/types.js'
 * @import {SavedReport} from '../../store/saved-report.js'
 * @import {Suggestion, Suggestions} from '../../engine/suggest.js'
 * @import {View} from '../model/view.js'
 */

import { isJapanese, say } from '../../browser/i18n.js';
import { suggester } from '../../engine/suggest.js';
import { postWords } from '../../store/knowledge.js';
import { find, make } from '../../style/elements.js';
import { sayAloud } from '../../style/undo-line.js';

/**
 * @param {Bundle} bundle
 * @param {Language} language
 * @param {(harm: string) => void} choose
 */
export async function harmSuggestions(bundle, language, choose) {
  const suggest = suggester(await postWords());
  const box = find('#suggested');
  /** Reports whose offers the person has put away: for as long as this page is open. @type {Set<string>} */
  const refused = new Set();
  let shown = '';

  function clear() {
    shown = '';
    box.hidden = true;
    box.replaceChildren();
  }

  /** @param {Suggestion} offer */
  function chip({ harm, words }) {
    const label = bundle.harms.find(({ id }) => id === harm)?.label[language];
    if (!label) return [];
    const quoted = words.map(word => say('suggestedWord', word)).join(isJapanese(language) ? '' : ', ');
    const button = make(
      'button',
      { class: 'tile', type: 'button', 'data-suggested': harm },
      make('b', {}, say('suggestedHarm', label)),
      make('span', { class: 'muted small' }, quoted),
    );
    button.addEventListener('click', () => {
      clear();
      choose(harm);
    });
    return [make('li', {}, button)];
  }

  /** @param {string} id of the report */
  function putAway(id) {
    const button = make('button', { class: 'quiet small', type: 'button', 'data-action': 'not-suggested' });
    button.textContent = say('suggestedNot');
    button.addEventListener('click', () => {
      refused.add(id);
      clear();
      find('#harm-search').focus();
    });
    return button;
  }

  /** @param {Suggestions} found @param {string} id of the report */
  function draw({ suggestions, danger }, id) {
    const chips = suggestions.flatMap(chip);
    const asking = danger === 'ask' ? say('suggestedDanger') : '';
    const title = chips.length ? say('suggestedTitle') : '';
    box.replaceChildren(
      ...(asking ? [make('p', { 'data-suggested-danger': '' }, asking)] : []),
      ...(title ? [make('div', { class: 'row' }, make('span', { class: 'grow muted' }, title), putAway(id))] : []),
      ...(title ? [make('ul', { role: 'list' }, ...chips)] : []),
    );
    box.hidden = !box.childElementCount;
    if (!box.hidden) sayAloud([asking, title].filter(Boolean).join(' '));
  }

  /** @param {View} view */
  return ({ saved, harm }) => {
    const words = wordsOf(saved);
    if (harm || !words || refused.has(saved.id)) clear();
    else if (words !== shown) {
      shown = words;
      draw(suggest(words), saved.id);
    }
  };
}

/** The words of the post that a report has. @param {Pick<SavedReport, 'report'>} saved */
const wordsOf = ({ report }) => [...new Set([report.quote, report.post.text])].filter(Boolean).join('\n');
