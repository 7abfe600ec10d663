/**
 * What was captured: the address first, the rest folded away, all of it the person's to correct.
 *
 * @import {Post, Report} from '../../knowledge/types.js'
 * @import {SavedReport} from '../../store/reports.js'
 * @import {OpenReport} from '../open-report.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { emptyReport } from '../../engine/reports.js';
import { find, make, showIn } from '../../style/elements.js';
import { changeWithUndo } from './undo.js';

/**
 * @typedef {object} Fact
 * @property {string} id
 * @property {string} label
 * @property {(report: Report) => string} read
 * @property {(report: Report, value: string) => void} write
 * @property {boolean} [withheld] not kept where only the address may be
 * @property {'url' | 'text' | 'datetime-local' | 'textarea'} type
 */

/** @param {keyof Post} name @returns {Pick<Fact, 'id' | 'read' | 'write'>} */
const ofPost = name => ({
  id: name.replaceAll('_', '-'),
  read: report => report.post[name],
  write: (report, value) => void (report.post[name] = value),
});

/** @param {'title' | 'quote' | 'page_url' | 'media_url'} name @returns {Pick<Fact, 'id' | 'read' | 'write'>} */
const ofReport = name => ({
  id: name.replaceAll('_', '-'),
  read: report => report[name],
  write: (report, value) => void (report[name] = value),
});

/** @type {Fact[]} */
const FACTS = [
  { ...ofReport('quote'), label: 'factQuote', type: 'textarea', withheld: true },
  { ...ofReport('title'), label: 'factTitle', type: 'text', withheld: true },
  {
    id: 'seen-at',
    label: 'factSeenAt',
    type: 'datetime-local',
    read: report => asLocal(report.seen_at),
    write: (report, value) => void (report.seen_at = value ? new Date(value).toISOString() : ''),
  },
  { ...ofPost('permalink'), label: 'factPermalink', type: 'url' },
  { ...ofPost('number'), label: 'factNumber', type: 'text' },
  { ...ofPost('author'), label: 'factAuthor', type: 'text', withheld: true },
  { ...ofPost('author_id'), label: 'factAuthorId', type: 'text' },
  { ...ofPost('posted_at'), label: 'factPostedAt', type: 'text' },
  { ...ofReport('page_url'), label: 'factPage', type: 'url' },
  { ...ofReport('media_url'), label: 'factMedia', type: 'url', withheld: true },
];

/** @param {OpenReport} report */
export function captured(report) {
  const url = /** @type {HTMLInputElement} */ (find('#url'));
  const notes = /** @type {HTMLTextAreaElement} */ (find('#notes'));
  keepAddress(report, url);
  keepNotes(report, notes);
  const showFacts = factControls(report);

  /** @param {View} view */
  return view => {
    const { saved, harm } = view;
    const { post, url: clicked, quote, title, notes: written } = saved.report;
    // What is reported: the post's own address, where it is known.
    const address = post.permalink || clicked;
    showIn(url, address);
    showIn(notes, written);
    find('#url-help').hidden = address !== '';
    find('#url-only-line').hidden = harm?.evidence !== 'url_only';
    find('#shortened-line').hidden = !saved.shortened || !quote;
    const line = find('#quote-line');
    line.hidden = quote === '';
    if (line.textContent !== quote) line.textContent = quote;
    find('#captured-line').textContent = title;
    showFacts(view);
  };
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
  url.addEventListener('input', keep);
  url.addEventListener('focus', () => (before = structuredClone(report.saved)));
  url.addEventListener('change', () => {
    const old = before?.id === report.saved.id ? before : null;
    before = null;
    if (old) dropOtherPost(report, old, url.value.trim());
  });
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
 * The controls of the facts. Few people open the details, so they are made only then.
 * @param {OpenReport} report
 * @returns {(view: View) => void} shows the facts
 */
function factControls(report) {
  const details = /** @type {HTMLDetailsElement} */ (find('#captured'));
  /** @type {ReturnType<typeof factControl>[]} */
  let controls = [];
  /** @type {View | null} */
  let latest = null;

  /** @param {View} view */
  function show(view) {
    latest = view;
    for (const { fact, control, field } of controls) {
      showIn(control, fact.read(view.saved.report));
      field.hidden = view.harm?.evidence === 'url_only' && Boolean(fact.withheld);
    }
  }

  details.addEventListener('toggle', () => {
    if (!details.open || controls.length) return;
    controls = FACTS.map(fact => factControl(report, fact));
    find('#facts').append(...controls.map(({ field }) => field));
    if (latest) show(latest);
  });
  return show;
}

/** @param {OpenReport} report @param {Fact} fact */
function factControl(report, fact) {
  const id = `fact-${fact.id}`;
  const control =
    fact.type === 'textarea'
      ? make('textarea', { id, rows: 3 })
      : make('input', { id, type: fact.type, autocomplete: 'off', spellcheck: 'false' });
  control.addEventListener('input', () =>
    report.change(
      saved => {
        fact.write(saved.report, control.value);
        saved.unsure = saved.unsure?.filter(name => name.replace('_', '-') !== fact.id);
      },
      { typing: true },
    ),
  );
  const field = make('div', { class: 'field' }, make('label', { for: id }, say(fact.label)), control);
  return { fact, control, field };
}

/** @param {string} moment an ISO 8601 moment @returns {string} as a local date-and-time control wants it */
function asLocal(moment) {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return '';
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
