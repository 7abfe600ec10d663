/**
 * Which post it is: what the page told, what it only supposes and the person has to look at, further posts, and the way
 * to choose in the page. Loaded when the page can be used already.
 *
 * @import {Post} from '../../knowledge/types.js'
 * @import {SavedReport} from '../../store/saved-report.js'
 * @import {KnownPost, Others, PostInDoubt, PostPart, PostWithoutAddress} from '../model/post-parts.js'
 * @import {PageContext} from './asking-the-page.js'
 *
 * @typedef {object} Presses What the person can do here.
 * @property {(adds: boolean) => void} pick chooses in the page
 * @property {() => void} again captures the same post once more
 * @property {(sentence: string, mutate: (saved: SavedReport) => void) => void} change which posts it is, to be undone
 */

import { say } from '../../browser/i18n.js';
import { find, link, make, showList } from '../../style/elements.js';
import { sayAloud } from '../../style/undo-line.js';
import { lineOfPost } from '../model/post-line.js';
import { postParts } from '../model/post-parts.js';
import { isTold, removeOther, useClicked, useDoubted, useSuggested } from '../model/seen-post.js';
import { harmOf } from '../model/view.js';
import { whereToFind } from '../model/where-to-find.js';
import { askingThePage } from './asking-the-page.js';
import { choosingInPage } from './choosing-in-page.js';
import { DOUBTED, toCheck } from './to-check.js';
import { announce, changePosts } from './undo.js';

const EXCERPT = 80;

/** @param {PageContext} context */
export function whichPost(context) {
  const { bundle, report, surface } = context;
  const region = find('#which-post');
  const choosing = choosingInPage(context);
  const asking = askingThePage(context, choosing);

  /** @type {Presses} */
  const presses = {
    async pick(adds) {
      if (!(await choosing.pick(adds))) announce(say('pickImpossible'));
      else if (surface === 'popup') close();
    },
    async again() {
      const done = await asking.again();
      sayAloud(say(done ? 'againDone' : 'againImpossible'));
      if (!done) find('#again-help').hidden = false;
    },
    change: (sentence, mutate) => changePosts(report, sentence, mutate),
  };

  function show() {
    const { saved } = report;
    const parts = postParts(saved, {
      isHere: saved.tabId !== null && surface !== 'web',
      isUnread: asking.isUnread(),
      urlOnly: harmOf(bundle, saved)?.evidence === 'url_only',
    });
    showList(
      region,
      parts,
      part => JSON.stringify([saved.id, part]),
      part => {
        const where = () => say(whereToFind(saved.report.url, bundle.platforms));
        const element = built(part, presses, surface === 'popup', where);
        element.dataset.part = part.kind;
        return element;
      },
    );
    region.hidden = parts.length === 0;
  }
  report.onChange(show);
  show();
}

/**
 * @param {PostPart} part
 * @param {Presses} presses
 * @param {boolean} closes whether looking at another page closes this one
 * @param {() => string} where how the address is found that the page does not give
 * @returns {HTMLElement}
 */
function built(part, presses, closes, where) {
  switch (part.kind) {
    case 'taken':
      return taken(part, presses);
    case 'addressless':
      return addressless(part, presses, where());
    case 'supposed':
      return supposed(part, presses, closes);
    case 'count':
      return make('p', { class: 'small' }, say('postOthers', part.count));
    case 'others':
      return otherPosts(part, presses);
    case 'why':
      return make('p', { class: 'small' }, say('pickWhy'));
    case 'choose':
      return make('div', { class: 'row' }, pickButton(presses, say('pickInPage'), 'small'));
    case 'unread':
      return unread();
    case 'recapture':
      return recapture(presses);
  }
}

/** @param {string} action @param {string} words @param {() => void} click @param {string} [kind] */
const button = (action, words, click, kind = 'small') =>
  make('button', { class: kind, 'data-action': action, click }, words);

/** @param {Presses} presses @param {string} words @param {string} kind */
const pickButton = ({ pick }, words, kind) => button('pick-post', words, () => pick(false), kind);

/** A page that lets nobody in: the person knows the address, and where it goes is a press away. */
const unread = () =>
  make(
    'div',
    { class: 'notice small', id: 'unread', 'data-severity': 'info' },
    make('p', {}, say('postUnread')),
    make('div', { class: 'row' }, button('paste', say('postPaste'), goToAddress)),
  );

function goToAddress() {
  const url = /** @type {HTMLInputElement} */ (find('#url'));
  if (!url.checkVisibility()) find('#post-change').click();
  url.focus();
  url.select();
}

/** @param {KnownPost} part @param {Presses} presses */
function taken({ post, certain, clicked, more, unsure }, presses) {
  const quiet = 'quiet small';
  const clickedInstead = () => presses.change(say('postDropped'), useClicked);
  const buttons = [
    clicked && button('use-clicked', say('postUseClicked'), clickedInstead, quiet),
    more && post.permalink && button('add-post', say('pickAdd'), () => presses.pick(true), quiet),
    more && pickButton(presses, say(post.permalink ? 'pickOther' : 'pickAnother'), quiet),
  ];
  return make(
    'div',
    { class: 'stack post-facts small', 'data-post': certain ? 'certain' : 'told' },
    make('p', {}, make('b', { class: 'block' }, say('postTaken')), lineOfPost(post)),
    doubt(unsure),
    clicked && make('p', { class: 'muted raw-url' }, say('postClicked', clicked)),
    buttons.some(Boolean) && make('div', { class: 'row' }, ...buttons),
  );
}

/**
 * That the page does not prove who wrote the post, or when: told like a doubt about its address.
 * @param {string[]} unsure
 */
const doubt = unsure =>
  unsure.length > 0 &&
  make(
    'p',
    { class: 'doubt', 'data-doubt': unsure.join(' ') },
    say('postDoubt', unsure.map(name => say(DOUBTED[name])).join(say('listJoint')), say('capturedMore')),
  );

/** @param {PostWithoutAddress} part @param {Presses} presses @param {string} where */
const addressless = ({ post, isPages, quote, more, unsure }, presses, where) =>
  make(
    'div',
    { class: 'notice small stack post-facts', 'data-severity': 'warn', 'data-post': 'addressless' },
    make('p', {}, say(isPages ? 'postPageUrl' : 'postOtherUrl')),
    make('p', { 'data-where': '' }, where),
    isTold(post) && make('p', {}, lineOfPost(post)),
    doubt(unsure),
    excerpt(post, quote),
    more && make('div', { class: 'row' }, pickButton(presses, say('pickAnother'), 'quiet small')),
  );

/** @param {PostInDoubt} part @param {Presses} presses @param {boolean} closes */
function supposed({ post, proven, quote, unsure, index }, presses, closes) {
  const unproven = post.permalink ? 'postSupposed' : 'postNoAddress';
  const toLookAt = !proven && post.permalink !== '';
  const use = () =>
    index === null
      ? presses.change(say('postUsed'), useSuggested)
      : presses.change(say('postsAdded', 1), saved => useDoubted(saved, index));
  return make(
    'div',
    { class: 'notice small stack', 'data-severity': proven ? 'info' : 'warn', 'data-post': 'suggested' },
    make('b', {}, say(proven ? 'postAround' : unproven)),
    post.permalink && make('p', { class: 'raw-url' }, link(post.permalink, post.permalink)),
    make('p', {}, lineOfPost(post)),
    doubt(unsure),
    excerpt(post, quote),
    toLookAt && make('p', {}, say('postSupposedHelp')),
    toLookAt && closes && make('p', {}, say('postSupposedBack')),
    make(
      'div',
      { class: 'row' },
      button('use-suggested', say(post.permalink ? 'postUse' : 'postUseFacts'), use),
      !proven && pickButton(presses, say('pickInstead'), 'small'),
    ),
  );
}

/**
 * Its first words, unless the person selected them: then they stand right below.
 * @param {Post} post
 * @param {string} quote
 */
const excerpt = ({ text }, quote) =>
  text !== '' &&
  text !== quote &&
  make('p', { class: 'muted' }, `「${[...text].slice(0, EXCERPT).join('')}${text.length > EXCERPT ? '…' : ''}」`);

/** @param {Others} part @param {Presses} presses */
const otherPosts = ({ others }, presses) =>
  make(
    'ul',
    { class: 'stack', role: 'list', id: 'others' },
    ...others.map(({ post, unsure }, index) => {
      const name = [lineOfPost(post), post.permalink].filter(Boolean).join(' ');
      return make(
        'li',
        { class: 'row small' },
        make('span', { class: 'grow raw-url' }, name, ' ', toCheck(unsure)),
        make(
          'button',
          {
            class: 'quiet small',
            'data-action': 'remove-post',
            'aria-label': `${say('postRemove')}: ${name}`,
            click: () => presses.change(say('postRemoved'), saved => removeOther(saved, index)),
          },
          say('postRemove'),
        ),
      );
    }),
  );

/** @param {Presses} presses */
const recapture = ({ again }) =>
  make(
    'div',
    { class: 'notice small stack', 'data-severity': 'info' },
    make('p', {}, say('againLine')),
    make('div', { class: 'row' }, button('capture-again', say('again'), again)),
    make('p', { id: 'again-help', hidden: true }, say('againImpossible')),
  );
