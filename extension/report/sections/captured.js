/**
 * What was captured: the address first, the rest folded away, all of it the person's to correct.
 *
 * @import {Post, Report} from '../../knowledge/types.js'
 * @import {Session} from '../session.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { find, make, showIn } from '../../style/elements.js';
import { offerUndo } from '../undo.js';

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

/** @param {Session} session */
export function captured(session) {
  const url = /** @type {HTMLInputElement} */ (find('#url'));
  const notes = /** @type {HTMLTextAreaElement} */ (find('#notes'));
  const facts = find('#facts');
  const details = /** @type {HTMLDetailsElement} */ (find('#captured'));
  /** @type {{fact: Fact, control: HTMLInputElement | HTMLTextAreaElement, field: HTMLElement}[]} */
  let controls = [];

  const keepUrl = () =>
    session.change(
      saved => {
        const { report } = saved;
        if (report.post.permalink && url.value.trim()) report.post.permalink = url.value.trim();
        else {
          report.post.permalink = '';
          report.url = url.value.trim();
          saved.addressless = false; // the address is the person's own now
        }
        report.seen_at ||= new Date().toISOString();
      },
      { typing: true },
    );
  /** As it was when the person went into the address field. @type {Session['saved'] | null} */
  let before = null;

  /** With the address of another post, the number and the author of the first one would be wrong. */
  function dropOtherPost() {
    const old = before?.id === session.saved.id ? before : null;
    before = null;
    const now = url.value.trim();
    const was = old?.report.post.permalink;
    if (!old || !was || goesOn(now, was) || goesOn(was, now)) return;
    const { report, suggested, certain, addressless } = old;
    session.change(saved => {
      saved.report.post = { permalink: '', author: '', author_id: '', number: '', posted_at: '', text: '' };
      saved.report.url = now;
      saved.certain = false;
      saved.addressless = false;
    });
    offerUndo(say('postDropped'), () =>
      session.change(saved =>
        Object.assign(saved, {
          report: { ...saved.report, url: report.url, post: report.post },
          suggested,
          certain,
          addressless,
        }),
      ),
    );
  }

  const keepNotes = () => session.change(({ report }) => void (report.notes = notes.value), { typing: true });
  url.addEventListener('input', keepUrl);
  url.addEventListener('focus', () => (before = structuredClone(session.saved)));
  url.addEventListener('change', dropOtherPost);
  notes.addEventListener('input', keepNotes);
  // What was typed before any script ran counts like what is typed now, but takes the place of nothing.
  if (url.value && !session.saved.report.url) keepUrl();
  if (notes.value) {
    notes.value = [session.saved.report.notes, notes.value].filter(Boolean).join('\n');
    keepNotes();
  }
  // Few people open the details, so their controls are made only then.
  details.addEventListener('toggle', () => {
    if (!details.open || controls.length) return;
    controls = FACTS.map(fact => control(session, fact));
    facts.append(...controls.map(({ field }) => field));
    showFacts(session.saved.report, withheld(session));
  });

  /** @param {Report} report @param {boolean} urlOnly */
  function showFacts(report, urlOnly) {
    for (const { fact, control, field } of controls) {
      showIn(control, fact.read(report));
      field.hidden = urlOnly && Boolean(fact.withheld);
    }
  }

  /** @param {View} view */
  return ({ saved: { report, shortened } }) => {
    const urlOnly = withheld(session);
    // What is reported: the post's own address, where it is known.
    const address = report.post.permalink || report.url;
    showIn(url, address);
    showIn(notes, report.notes);
    find('#url-help').hidden = address !== '';
    find('#url-only-line').hidden = !urlOnly;
    find('#shortened-line').hidden = !shortened || !report.quote;
    const quote = find('#quote-line');
    quote.hidden = report.quote === '';
    if (quote.textContent !== report.quote) quote.textContent = report.quote;
    find('#captured-line').textContent = report.title;
    showFacts(report, urlOnly);
  };
}

/** Whether one address is the other with more behind it: "/1/" and "/1/reply", not "/1" and "/12". @param {string} whole @param {string} start */
const goesOn = (whole, start) =>
  start !== '' && whole.startsWith(start) && (/[/?#&]$/.test(start) || /^(?:$|[/?#&])/.test(whole.slice(start.length)));

/** @param {Session} session */
const withheld = ({ bundle, saved }) =>
  bundle.harms.find(harm => harm.id === saved.situation.harm)?.evidence === 'url_only';

/** @param {Session} session @param {Fact} fact */
function control(session, fact) {
  const id = `fact-${fact.id}`;
  const element =
    fact.type === 'textarea'
      ? make('textarea', { id, rows: 3 })
      : make('input', { id, type: fact.type, autocomplete: 'off', spellcheck: 'false' });
  element.addEventListener('input', () =>
    session.change(({ report }) => fact.write(report, element.value), { typing: true }),
  );
  return {
    fact,
    control: element,
    field: make('div', { class: 'field' }, make('label', { for: id }, say(fact.label)), element),
  };
}

/** @param {string} moment an ISO 8601 moment @returns {string} as a local date-and-time control wants it */
function asLocal(moment) {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return '';
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
