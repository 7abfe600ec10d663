/**
 * What was captured: the words of the post, the address, and the rest folded away, all of it the person's to correct.
 *
 * @import {SavedReport} from '../../store/saved-report.js'
 * @import {OpenReport} from '../open-report.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { emptyReport } from '../../engine/reports.js';
import { find, showIn } from '../../style/elements.js';
import { toldOfKeeping } from '../model/may-be-kept.js';
import { changeWithUndo } from './undo.js';

/** @param {OpenReport} report */
export function captured(report) {
  const url = /** @type {HTMLInputElement} */ (find('#url'));
  const notes = /** @type {HTMLTextAreaElement} */ (find('#notes'));
  keepAddress(report, url);
  keepNotes(report, notes);
  const showFacts = unfoldedFacts(report);

  if (report.saved.report.url) fold(report.saved.report);

  /** @param {View} view */
  return view => {
    const { saved, harm } = view;
    const { post, url: clicked, quote, title, notes: written } = saved.report;
    // What is reported: the post's own address, where it is known.
    const address = post.permalink || clicked;
    showIn(url, address);
    showIn(notes, written);
    find('#url-help').hidden = address !== '';
    const fold = find('#captured');
    const isEmpty = address === '' && !title && !quote && !Object.values(post).some(Boolean);
    // Not on the first screen; a message that has no address is told here, and whoever writes in it keeps it.
    fold.hidden = isEmpty && !harm && !fold.contains(document.activeElement);
    showKeeping(harm, view.situation.role === 'victim', saved.report.under_18);
    find('#shortened-line').hidden = !saved.shortened || !quote;
    const line = find('#quote-line');
    line.hidden = quote === '';
    if (line.textContent !== quote) line.textContent = quote;
    find('#captured-line').textContent = title;
    showFacts(view);
  };
}

/**
 * What is kept here of a kind of which the address alone may be, and what that says of keeping it oneself.
 * @param {View['harm']} harm
 * @param {boolean} isVictim
 * @param {boolean | null | undefined} under18
 */
function showKeeping(harm, isVictim, under18) {
  const line = find('#url-only-line');
  line.hidden = harm?.evidence !== 'url_only';
  if (!harm || line.hidden) return;
  const told = toldOfKeeping(harm, isVictim ? under18 : null, isVictim);
  if (line.dataset.told === told[0]) return;
  line.dataset.told = told[0];
  for (const [at, key] of told.entries()) line.children[at].textContent = say(key);
}

/**
 * Until `post-summary.js` is there, which knows how sure all of it is.
 * @param {SavedReport['report']} captured
 */
function fold({ title, url }) {
  find('#post').toggleAttribute('data-folded', true);
  find('#post-more').hidden = true;
  find('#post-line').hidden = false;
  find('#post-told').textContent = title || url;
}

/** @param {OpenReport} report @param {HTMLTextAreaElement} notes */
function keepNotes(report, notes) {
  const keep = () => report.change(saved => void (saved.report.notes = notes.value), { typing: true });
  notes.addEventListener('input', keep);
  // What was typed before any script ran counts like what is typed now, but takes the place of nothing.
  if (!notes.value) return;
  notes.value = [report.saved.report.notes, notes.value].filter(Boolean).join('\n');
  keep();
}

/** @param {OpenReport} report @param {HTMLInputElement} url */
function keepAddress(report, url) {
  /** As it was when the person went into the address field. @type {SavedReport | null} */
  let before = null;

  const keep = () =>
    report.change(
      saved => {
        const { post } = saved.report;
        if (post.permalink && url.value.trim()) post.permalink = url.value.trim();
        else {
          post.permalink = '';
          saved.report.url = url.value.trim();
          saved.addressless = false; // the address is the person's own now
        }
        saved.report.seen_at ||= new Date().toISOString();
      },
      { typing: true },
    );
  const left = () => {
    const old = before?.id === report.saved.id ? before : null;
    before = null;
    if (old) dropOtherPost(report, old, url.value.trim());
  };
  url.addEventListener('input', keep);
  url.addEventListener('paste', async event => {
    const text = event.clipboardData?.getData('text/plain').trim() ?? '';
    if (!/[\r\n]/.test(text)) return; // most: the browser pastes it
    event.preventDefault();
    // Where the server of the page is gone, line ends become spaces as a browser would have made them.
    const plainly = (/** @type {string} */ lines) => lines.replace(/[\r\n]+/g, ' ');
    const { inOneLine } = await import('../model/pasted-lines.js').catch(() => ({ inOneLine: plainly }));
    url.setRangeText(inOneLine(text), url.selectionStart ?? 0, url.selectionEnd ?? url.value.length, 'end');
    keep();
    left(); // what a script writes is no change that the browser would tell of
    before = structuredClone(report.saved);
  });
  url.addEventListener('focus', () => (before = structuredClone(report.saved)));
  url.addEventListener('change', left);
  if (url.value && !report.saved.report.url) keep();
}

/**
 * With the address of another post, the number and the author of the first one would be wrong.
 * @param {OpenReport} report
 * @param {SavedReport} before
 * @param {string} now the address
 */
function dropOtherPost(report, before, now) {
  const was = before.report.post.permalink;
  if (!was || goesOn(now, was) || goesOn(was, now)) return;
  changeWithUndo(
    report,
    say('postDropped'),
    saved => {
      saved.report.post = emptyReport().post;
      saved.report.url = now;
      saved.certain = false;
      saved.addressless = false;
    },
    (saved, { report: { url, post }, suggested, certain, addressless }) =>
      Object.assign(saved, { report: { ...saved.report, url, post }, suggested, certain, addressless }),
    before,
  );
}

/**
 * Whether one address is the other with more behind it: "/1/" and "/1/reply", not "/1" and "/12".
 * @param {string} whole
 * @param {string} start
 */
const goesOn = (whole, start) =>
  start !== '' && whole.startsWith(start) && (/[/?#&]$/.test(start) || /^(?:$|[/?#&])/.test(whole.slice(start.length)));

/**
 * Few people open the details, so their controls are loaded and made only then.
 * @param {OpenReport} report
 * @returns {(view: View) => void} shows the facts
 */
function unfoldedFacts(report) {
  const details = /** @type {HTMLDetailsElement} */ (find('#captured'));
  /** @type {((view: View) => void) | null} */
  let showControls = null;
  /** @type {View | null} */
  let latest = null;

  details.addEventListener('toggle', async () => {
    if (!details.open || showControls) return;
    const { factControls } = await import('./facts.js');
    showControls ??= factControls(report, find('#facts'));
    if (latest) showControls(latest);
  });
  return view => {
    latest = view;
    showControls?.(view);
  };
}
