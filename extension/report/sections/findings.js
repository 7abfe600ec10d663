/**
 * What to correct before a form is opened, the gravest first, with corrections that one press makes and unmakes; and
 * advice that no program can decide.
 *
 * @import {Finding, Mend, PreflightRule} from '../../knowledge/types.js'
 * @import {Session} from '../session.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { find, link, make, showList } from '../../style/elements.js';
import { advice } from '../model/answering.js';
import { offerUndo } from '../undo.js';

const GRAVITY = ['stop', 'fix', 'warn', 'info'];
const HEADINGS = { stop: 'severityStop', fix: 'severityFix', warn: 'severityWarn', info: 'severityInfo' };

/** @type {Record<string, string>} */
const MENDS = {
  clean_url: 'mendCleanUrl',
  original_url: 'mendOriginalUrl',
  add_scheme: 'mendAddScheme',
  use_page_url: 'mendUsePageUrl',
  target_url: 'mendTargetUrl',
};

/** @param {Session} session */
export function findings(session) {
  const region = find('#findings');

  /** @param {View} view */
  return view => {
    const hints = view.harm ? advice(session.bundle, view.situation, 'capture', '') : [];
    showFindings(session, region, view.findings, hints);
  };
}

/**
 * @param {Session} session
 * @param {Element} region
 * @param {Finding[]} found
 * @param {PreflightRule[]} [hints]
 */
export function showFindings(session, region, found, hints = []) {
  const sorted = [...found].sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity));
  showList(
    region,
    [...sorted, ...hints],
    each => JSON.stringify([each.id, each.severity, each.message, 'test' in each || each.mend]),
    each => ('test' in each ? hint(session, each) : notice(session, each)),
  );
}

/** Advice, which nobody has found to be needed: it keeps its voice down. @param {Session} session @param {PreflightRule} rule */
const hint = ({ language }, { id, message }) =>
  make('p', { class: 'hint small', 'data-finding': id, 'data-severity': 'info' }, message[language]);

/** @param {Session} session @param {Finding} finding */
function notice(session, { id, severity, message, mend }) {
  return make(
    'div',
    { class: 'notice small', 'data-finding': id, 'data-severity': severity },
    severity !== 'info' && make('b', {}, say(HEADINGS[severity])),
    make('p', {}, message[session.language]),
    mend && make('p', { class: 'muted' }, mend.id === 'open_link' ? say('mendOpenLinkHelp') : say('mendTo', mend.url)),
    mend && make('div', { class: 'row' }, remedy(session, mend)),
  );
}

/** @param {Session} session @param {Mend} mend */
function remedy(session, mend) {
  // Where a short link leads only opening it tells; the page it leads to is then captured as any other.
  if (mend.id === 'open_link' && /^https?:/i.test(mend.url)) {
    const open = link(mend.url, say('mendOpenLink'));
    open.className = 'button';
    open.dataset.mend = mend.id;
    return open;
  }
  return make(
    'button',
    { 'data-mend': mend.id, click: () => mendUrl(session, mend) },
    say(MENDS[mend.id] ?? 'mendOther'),
  );
}

/**
 * Sets the address that was wrong: the post's own link where that is what would be reported. Whoever mends an address
 * no longer wants it as it was captured.
 * @param {Session} session
 * @param {Mend} mend
 */
function mendUrl(session, { url, post = 1 }) {
  const { report: before } = structuredClone(session.saved);
  session.change(({ report }) => {
    const other = report.others[post - 2];
    if (other) other.permalink = url;
    else if (report.post.permalink) report.post.permalink = url;
    else report.url = url;
    if (report.disclose === 'captured') report.disclose = '';
  });
  offerUndo(say('mended'), () =>
    session.change(({ report }) => {
      report.url = before.url;
      report.post.permalink = before.post.permalink;
      report.disclose = before.disclose;
      const other = report.others[post - 2];
      if (other) other.permalink = before.others[post - 2].permalink;
    }),
  );
}
