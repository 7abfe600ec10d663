/**
 * What is reported, in one or two lines: who wrote it, when, where it stands, how sure that is. The address and all
 * that was captured open when they are wanted, and by themselves where something about them is not clear.
 *
 * @import {Finding} from '../../knowledge/types.js'
 * @import {SavedReport} from '../../store/saved-report.js'
 * @import {OpenReport} from '../open-report.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { find, make } from '../../style/elements.js';
import { lineOfPost } from '../model/post-line.js';
import { isTold, unsureOther } from '../model/seen-post.js';
import { DOUBTED, toCheck } from './to-check.js';

/** @param {OpenReport} report */
export function postSummary(report) {
  const [section, line, told, more] = ['#post', '#post-line', '#post-told', '#post-more'].map(css => find(css));
  const change = find('#post-change');
  /** The report whose address the person has asked for, or is writing. */
  let wanted = '';
  let harm = '';
  /** @type {View | null} */
  let latest = null;

  change.addEventListener('click', () => {
    wanted = more.hidden ? report.saved.id : '';
    if (latest) show(latest);
  });
  /** @param {View} view */
  function show(view) {
    latest = view;
    const { saved, findings } = view;
    // Whoever writes in it keeps it, also once there is an address in it; with a kind chosen it has been said.
    if (more.contains(document.activeElement)) wanted = saved.id;
    else if (view.harm && view.harm.id !== harm) wanted = '';
    harm = view.harm?.id ?? '';
    const isClear = isClearAddress(saved, findings);
    const isOpen = !isClear || wanted === saved.id;
    line.hidden = !addressOf(saved);
    change.hidden = !isClear;
    change.textContent = say(changeOf(saved));
    change.setAttribute('aria-expanded', String(isOpen));
    more.hidden = !isOpen;
    section.toggleAttribute('data-folded', !isOpen);
    const kind = isOpen || !isTold(saved.report.post) ? '' : saved.certain ? 'certain' : 'told';
    if (kind) line.dataset.post = kind;
    else delete line.dataset.post;
    told.replaceChildren(...summary(saved));
  }
  return show;
}

/** On a page of several posts one is chosen, and others of it join the report. @param {SavedReport} saved */
function changeOf({ tabId, posts, report }) {
  if (tabId === null || posts < 2) return 'changePost';
  return report.post.permalink ? 'changePostOrAdd' : 'changePostChoose';
}

/** @param {SavedReport} saved */
const addressOf = ({ report }) => report.post.permalink || report.url;

/** The post or page in words, and behind it what is known of its address. @param {SavedReport} saved */
function summary(saved) {
  const { post, others, title } = saved.report;
  const address = addressOf(saved).replace(/^https?:\/\/(www\.)?/, '');
  const facts = lineOfPost(post);
  const unsure = (saved.unsure ?? []).filter(name => DOUBTED[name] && post[/** @type {keyof typeof post} */ (name)]);
  return [
    others.length > 0 && make('span', {}, `${say('postsTogether', others.length + 1)} `),
    make('b', {}, facts || title || address),
    make('span', { class: 'muted' }, ` ${facts || title ? address : ''} `),
    post.permalink && saved.certain && make('span', { class: 'sure' }, say('postSure')),
    toCheck(unsure),
    toCheck([...new Set(others.flatMap(each => unsureOther(saved, each)))]),
  ].filter(part => part instanceof Node);
}

/**
 * Whether there is an address that nobody has to look at.
 * @param {SavedReport} saved
 * @param {Finding[]} findings
 */
const isClearAddress = (saved, findings) =>
  addressOf(saved) !== '' &&
  !saved.suggested &&
  !saved.doubted.length &&
  !saved.addressless &&
  !findings.some(({ severity, mend }) => severity === 'stop' || (severity === 'fix' && mend));
