/**
 * Which post it is: what the page told, what it only supposes and the person has to look at, further posts, and the way to
 * choose in the page. Loaded when the page can be used already.
 *
 * @import {Post} from '../knowledge/types.js'
 * @import {Session} from './session.js'
 */

import { say } from '../interface-words.js';
import { inJapan } from '../knowledge/moments.js';
import { askingThePage } from './asking-the-page.js';
import { find, link, make } from './elements.js';
import { useClicked, useDoubted, useSuggested } from './seen-post.js';
import { offerUndo, tell } from './undo.js';

const EXCERPT = 80;

/** @param {Session} session */
export function whichPost(session) {
  const region = find('#which-post');
  const asking = askingThePage(session);
  let shown = '';

  /** Changes the report, and can put it back. @param {string} sentence @param {(kept: Session['kept']) => void} mutate */
  function undoable(sentence, mutate) {
    const { report, suggested, doubted, certain } = structuredClone(session.kept);
    session.change(mutate);
    offerUndo(sentence, () => session.change(kept => Object.assign(kept, { report: { ...kept.report, post: report.post, others: report.others }, suggested, doubted, certain })));
  }

  async function pick() {
    if (!(await asking.pick())) tell(say('pickImpossible'));
    else if (session.place === 'popup') close();
  }

  async function again() {
    const done = await asking.again();
    tell(say(done ? 'againDone' : 'againImpossible'));
    if (!done) find('#again-help').hidden = false;
  }

  /** @param {string} action @param {string} words @param {() => void} click @param {string} [kind] */
  const button = (action, words, click, kind = 'small') => make('button', { class: kind, 'data-action': action, click }, words);
  const pickButton = (/** @type {string} */ words) => button('pick-post', words, () => void pick());

  /** @param {boolean} more whether there are more to choose from */
  function taken(more) {
    const { kept } = session;
    const { post, url } = kept.report;
    const raw = post.permalink && url && url !== post.permalink;
    return make(
      'div',
      { class: 'stack post-facts small', 'data-post': kept.certain ? 'certain' : 'told' },
      make('p', {}, make('b', { class: 'block' }, say('postTaken')), factsOf(post)),
      raw && make('p', { class: 'muted raw-url' }, say('postClicked', url)),
      (raw || more) &&
        make(
          'div',
          { class: 'row' },
          raw && button('use-clicked', say('postUseClicked'), () => undoable(say('postDropped'), useClicked), 'quiet small'),
          more && button('pick-post', say('pickOther'), () => void pick(), 'quiet small'),
        ),
    );
  }

  /** @param {Post} post @param {() => void} use @param {boolean} [proven] then the person may only have meant another place */
  const supposed = (post, use, proven = false) =>
    make(
      'div',
      { class: 'notice small stack', 'data-severity': proven ? 'info' : 'warn', 'data-post': 'suggested' },
      make('b', {}, say(proven ? 'postAround' : 'postSupposed')),
      make('p', { class: 'raw-url' }, link(post.permalink, post.permalink)),
      make('p', {}, factsOf(post)),
      // What the person selected stands right below.
      post.text && post.text !== session.kept.report.quote && make('p', { class: 'muted' }, `「${[...post.text].slice(0, EXCERPT).join('')}${post.text.length > EXCERPT ? '…' : ''}」`),
      !proven && make('p', {}, say('postSupposedHelp')),
      make('div', { class: 'row' }, button('use-suggested', say('postUse'), use), !proven && pickButton(say('pickInstead'))),
    );

  /** @param {Post} post @param {number} place */
  const other = (post, place) =>
    make(
      'li',
      { class: 'row small' },
      make('span', { class: 'grow raw-url' }, `${place + 2}) ${factsOf(post)} ${post.permalink}`),
      make(
        'button',
        {
          class: 'quiet small',
          'data-action': 'remove-post',
          'aria-label': `${say('postRemove')}: ${place + 2}) ${post.permalink}`,
          click: () => undoable(say('postRemoved'), kept => void kept.report.others.splice(place, 1)),
        },
        say('postRemove'),
      ),
    );

  function show() {
    const { kept, bundle, place } = session;
    const { post, others } = kept.report;
    const urlOnly = bundle.harms.find(each => each.id === kept.situation.harm)?.evidence === 'url_only';
    const state = JSON.stringify([post, others, kept.suggested, kept.doubted, kept.report.url, kept.certain, kept.posts, kept.bared, urlOnly, kept.id]);
    if (state === shown) return;
    shown = state;
    const told = Boolean(post.permalink || post.number || post.author || post.posted_at);
    const isHere = kept.tabId !== null && place !== 'web';
    const parts = [
      told && !kept.suggested && taken(isHere && post.permalink !== '' && kept.posts > 1),
      kept.suggested && supposed(kept.suggested, () => undoable(say('postUsed'), useSuggested), kept.certain),
      others.length > 0 && make('p', { class: 'small' }, say('postOthers', others.length)),
      others.length > 0 && make('ul', { class: 'stack', role: 'list', id: 'others' }, ...others.map(other)),
      ...kept.doubted.map((each, at) => supposed(each, () => undoable(say('postUsed'), report => useDoubted(report, at)))),
      isHere && !kept.suggested && !post.permalink && kept.posts > 1 && make('p', { class: 'small' }, say('pickWhy')),
      isHere && !kept.suggested && !post.permalink && kept.posts > 1 && make('div', { class: 'row' }, pickButton(say('pickInPage'))),
      kept.bared && !urlOnly && isHere && recapture(),
    ].filter(part => part instanceof Node);
    region.replaceChildren(...parts);
    region.hidden = parts.length === 0;
  }

  const recapture = () =>
    make(
      'div',
      { class: 'notice small stack', 'data-severity': 'info' },
      make('p', {}, say('againLine')),
      make('div', { class: 'row' }, button('capture-again', say('again'), () => void again())),
      make('p', { id: 'again-help', hidden: true }, say('againImpossible')),
    );

  session.onChange(show);
  show();
}

/** @param {Post} post */
function factsOf({ number, author, author_id, posted_at }) {
  const moment = inJapan(posted_at);
  const writer = [author, author_id && author_id !== author && `(${author_id})`].filter(Boolean).join(' ');
  return [number && say('postNumber', number), writer, moment.zoned ? say('postMoment', moment.text) : posted_at].filter(Boolean).join(' · ');
}
