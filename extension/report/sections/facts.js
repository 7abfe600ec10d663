/**
 * Everything that was captured, each fact in a control of its own, for the person to correct. Loaded when they unfold
 * it.
 *
 * @import {Post, Report} from '../../knowledge/types.js'
 * @import {OpenReport} from '../open-report.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { make, showIn } from '../../style/elements.js';

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

/**
 * @param {OpenReport} report
 * @param {HTMLElement} region where the controls are put
 * @returns {(view: View) => void} shows the facts
 */
export function factControls(report, region) {
  const controls = FACTS.map(fact => factControl(report, fact));
  region.replaceChildren(...controls.map(({ field }) => field));
  return view => {
    for (const { fact, control, field } of controls) {
      showIn(control, fact.read(view.saved.report));
      field.hidden = view.harm?.evidence === 'url_only' && Boolean(fact.withheld);
    }
  };
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
        // What the person entered is in no doubt.
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
