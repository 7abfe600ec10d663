/**
 * What to correct before a form is opened, the gravest first, with corrections that one press makes and unmakes; and
 * advice that no program can decide.
 *
 * @import {Finding, PreflightRule, Words} from '../knowledge/types.js'
 * @import {Session} from './session.js'
 * @import {View} from './view.js'
 */

import { say } from '../interface-words.js';
import { find, make, showList } from './elements.js';
import { offerUndo } from './undo.js';
import { advice } from './answering.js';

const GRAVITY = ['stop', 'fix', 'warn', 'info'];
const HEADINGS = { stop: 'severityStop', fix: 'severityFix', warn: 'severityWarn', info: 'severityInfo' };

/** @type {Record<string, string>} */
const MENDS = {
  clean_url: 'mendCleanUrl',
  original_url: 'mendOriginalUrl',
  add_scheme: 'mendAddScheme',
  use_page_url: 'mendUsePageUrl',
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
    each => JSON.stringify([each.id, each.severity, each.mend]),
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
    mend && make('p', { class: 'muted' }, say('mendTo', mend.url)),
    mend &&
      make(
        'div',
        { class: 'row' },
        make('button', { 'data-mend': mend.id, click: () => mendUrl(session, mend.url) }, say(MENDS[mend.id] ?? 'mendOther')),
      ),
  );
}

/**
 * Sets the address that was wrong: the post's own link where that is what would be reported.
 * @param {Session} session
 * @param {string} url
 */
function mendUrl(session, url) {
  const { url: before, post } = session.kept.report;
  const { permalink } = post;
  session.change(({ report }) => {
    if (report.post.permalink) report.post.permalink = url;
    else report.url = url;
  });
  offerUndo(say('mended'), () =>
    session.change(({ report }) => {
      report.url = before;
      report.post.permalink = permalink;
    }),
  );
}
