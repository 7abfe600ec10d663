/**
 * Which post it is: what the page told, what it only supposes and the person has to look at, further posts, and the way to
 * choose in the page. Loaded when the page can be used already.
 *
 * @import {Post} from '../../knowledge/types.js'
 * @import {Session} from '../session.js'
 */

import { say } from '../../browser/i18n.js';
import { find, link, make } from '../../style/elements.js';
import { factsOf } from '../model/post-facts.js';
import { isTold, useClicked, useDoubted, useSuggested } from '../model/seen-post.js';
import { announce, tell } from '../undo.js';
import { askingThePage } from './asking-the-page.js';
import { changePosts } from './post-change.js';

const EXCERPT = 80;

/** @param {Session} session */
export function whichPost(session) {
  const region = find('#which-post');
  const asking = askingThePage(session);
  let shown = '';

  const undoable = (/** @type {string} */ sentence, /** @type {(saved: Session['saved']) => void} */ mutate) =>
    changePosts(session, sentence, mutate);

  /** @param {boolean} adds */
  async function pick(adds) {
    if (!(await asking.pick(adds))) announce(say('pickImpossible'));
    else if (session.place === 'popup') close();
  }

  async function again() {
    const done = await asking.again();
    tell(say(done ? 'againDone' : 'againImpossible'));
    if (!done) find('#again-help').hidden = false;
  }

  /** @param {string} action @param {string} words @param {() => void} click @param {string} [kind] */
  const button = (action, words, click, kind = 'small') =>
    make('button', { class: kind, 'data-action': action, click }, words);
  const pickButton = (/** @type {string} */ words, kind = 'small') =>
    button('pick-post', words, () => void pick(false), kind);

  /** @param {boolean} more whether there are more to choose from */
  function taken(more) {
    const { saved } = session;
    const { post, url } = saved.report;
    const raw = post.permalink && url && url !== post.permalink;
    return make(
      'div',
      { class: 'stack post-facts small', 'data-post': saved.certain ? 'certain' : 'told' },
      make('p', {}, make('b', { class: 'block' }, say('postTaken')), factsOf(post)),
      raw && make('p', { class: 'muted raw-url' }, say('postClicked', url)),
      (raw || more) &&
        make(
          'div',
          { class: 'row' },
          raw &&
            button('use-clicked', say('postUseClicked'), () => undoable(say('postDropped'), useClicked), 'quiet small'),
          more && post.permalink && button('add-post', say('pickAdd'), () => void pick(true), 'quiet small'),
          more && pickButton(say(post.permalink ? 'pickOther' : 'pickAnother'), 'quiet small'),
        ),
    );
  }

  /** Its first words, unless the person selected them: then they stand right below. @param {Post} post */
  const excerpt = ({ text }) =>
    text !== '' &&
    text !== session.saved.report.quote &&
    make('p', { class: 'muted' }, `「${[...text].slice(0, EXCERPT).join('')}${text.length > EXCERPT ? '…' : ''}」`);

  /** A post that was read, in a page that says no address of it. @param {boolean} more */
  function addressless(more) {
    const { post, url, page_url: page } = session.saved.report;
    const isPages = url.split('#')[0] === page.split('#')[0];
    return make(
      'div',
      { class: 'notice small stack post-facts', 'data-severity': 'warn', 'data-post': 'addressless' },
      make('p', {}, say(isPages ? 'postPageUrl' : 'postOtherUrl')),
      isTold(post) && make('p', {}, factsOf(post)),
      excerpt(post),
      more && make('div', { class: 'row' }, pickButton(say('pickAnother'), 'quiet small')),
    );
  }

  /** @param {Post} post @param {() => void} use @param {boolean} [proven] then the person may only have meant another place */
  const supposed = (post, use, proven = false) =>
    make(
      'div',
      { class: 'notice small stack', 'data-severity': proven ? 'info' : 'warn', 'data-post': 'suggested' },
      make('b', {}, say(proven ? 'postAround' : post.permalink ? 'postSupposed' : 'postNoAddress')),
      post.permalink && make('p', { class: 'raw-url' }, link(post.permalink, post.permalink)),
      make('p', {}, factsOf(post)),
      excerpt(post),
      !proven && post.permalink && make('p', {}, say('postSupposedHelp')),
      !proven && post.permalink && session.place === 'popup' && make('p', {}, say('postSupposedBack')),
      make(
        'div',
        { class: 'row' },
        button('use-suggested', say(post.permalink ? 'postUse' : 'postUseFacts'), use),
        !proven && pickButton(say('pickInstead')),
      ),
    );

  /** @param {Post} post @param {number} place */
  const other = (post, place) =>
    make(
      'li',
      { class: 'row small' },
      make('span', { class: 'grow raw-url' }, nameOf(post)),
      make(
        'button',
        {
          class: 'quiet small',
          'data-action': 'remove-post',
          'aria-label': `${say('postRemove')}: ${nameOf(post)}`,
          click: () => undoable(say('postRemoved'), saved => void saved.report.others.splice(place, 1)),
        },
        say('postRemove'),
      ),
    );

  function show() {
    const { saved, bundle, place } = session;
    const { post, others } = saved.report;
    const urlOnly = bundle.harms.find(each => each.id === saved.situation.harm)?.evidence === 'url_only';
    const state = JSON.stringify([
      post,
      others,
      saved.suggested,
      saved.doubted,
      saved.report.url,
      saved.certain,
      saved.posts,
      saved.bared,
      saved.addressless,
      asking.isUnread(),
      urlOnly,
      saved.id,
    ]);
    if (state === shown) return;
    shown = state;
    const isHere = saved.tabId !== null && place !== 'web';
    const canChoose = isHere && saved.posts > 1;
    const isAddressless = saved.addressless && !post.permalink && !saved.suggested;
    const isTaken = isTold(post) && !saved.suggested && !isAddressless;
    const isOpen = !isTaken && !isAddressless && !saved.suggested;
    const parts = [
      isTaken && taken(canChoose),
      isAddressless && addressless(canChoose),
      saved.suggested && supposed(saved.suggested, () => undoable(say('postUsed'), useSuggested), saved.certain),
      others.length > 0 && make('p', { class: 'small' }, say('postOthers', others.length)),
      others.length > 0 && make('ul', { class: 'stack', role: 'list', id: 'others' }, ...others.map(other)),
      ...saved.doubted.map((each, at) =>
        supposed(each, () => undoable(say('postsAdded', 1), report => useDoubted(report, at))),
      ),
      isOpen && canChoose && make('p', { class: 'small' }, say('pickWhy')),
      isOpen && canChoose && make('div', { class: 'row' }, pickButton(say('pickInPage'))),
      isOpen &&
        asking.isUnread() &&
        !urlOnly &&
        !saved.bared &&
        make('p', { class: 'small muted', id: 'unread' }, say('postUnread')),
      saved.bared && !urlOnly && isHere && recapture(),
    ].filter(part => part instanceof Node);
    region.replaceChildren(...parts);
    region.hidden = parts.length === 0;
  }

  const recapture = () =>
    make(
      'div',
      { class: 'notice small stack', 'data-severity': 'info' },
      make('p', {}, say('againLine')),
      make(
        'div',
        { class: 'row' },
        button('capture-again', say('again'), () => void again()),
      ),
      make('p', { id: 'again-help', hidden: true }, say('againImpossible')),
    );

  session.onChange(show);
  show();
}

/** @param {Post} post */
const nameOf = post => [factsOf(post), post.permalink].filter(Boolean).join(' ');
