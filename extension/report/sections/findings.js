/**
 * What to correct before a form is opened, the gravest first, with corrections that one press makes and unmakes; and
 * advice that no program can decide.
 *
 * @import {Bundle, Finding, Language, Mend, PreflightRule} from '../../knowledge/types.js'
 * @import {OpenReport} from '../open-report.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { find, link, make, showList } from '../../style/elements.js';
import { advice } from '../model/advice.js';
import { rulesOf } from '../model/finding-rules.js';
import { changeWithUndo } from './undo.js';
import { wrongLine } from './wrong-line.js';

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

/**
 * What holds for every desk.
 * @param {Bundle} bundle
 * @param {Language} language
 * @param {OpenReport} report
 */
export function findings(bundle, language, report) {
  const show = findingList(find('#findings'), language, report);
  const wrong = wrongOfFindings(bundle);
  find('#facts').after(wrong.element); // nothing longer stands above the desks

  /** @param {View} view */
  return view => {
    const hints = view.harm ? advice(bundle, view.situation, 'capture', '') : [];
    show(view.findings, hints);
    wrong.show([...view.findings, ...hints]);
  };
}

/**
 * 「これは違います」 of what is told to be corrected, for a fold's end; nothing where nothing is told.
 * @param {Bundle} bundle
 */
export function wrongOfFindings(bundle) {
  const element = make('div', { hidden: true });
  let told = '';
  return {
    element,
    /** @param {(Finding | PreflightRule)[]} found */
    show(found) {
      const rules = rulesOf(found, bundle.preflight.rules);
      const now = rules.map(({ id }) => id).join();
      if (now === told) return;
      told = now;
      element.hidden = now === '';
      element.replaceChildren(
        ...(now
          ? [
              wrongLine(
                rules.map(({ message }) => message),
                'preflight',
              ),
            ]
          : []),
      );
    },
  };
}

/**
 * @param {Element} region
 * @param {Language} language
 * @param {OpenReport} report
 */
export const findingList =
  (region, language, report) =>
  /** @param {Finding[]} found @param {PreflightRule[]} hints */
  (found, hints) => {
    const sorted = [...found].sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity));
    showList(
      region,
      [...sorted, ...hints],
      each => JSON.stringify([each.id, each.severity, each.message, isHint(each) || each.mend]),
      each => (isHint(each) || isQuiet(each) ? hint(each, language) : notice(each, language, report)),
    );
  };

/** @param {Finding | PreflightRule} each @returns {each is PreflightRule} */
const isHint = each => 'test' in each;

/** Nothing to correct. @param {Finding} finding */
const isQuiet = ({ severity, mend }) => severity === 'info' && !mend;

/** What nobody has to correct, in a quiet line. @param {Finding | PreflightRule} rule @param {Language} language */
export const hint = ({ id, message }, language) =>
  make('p', { class: 'hint small', 'data-finding': id, 'data-severity': 'info' }, message[language]);

/** @param {Finding} finding @param {Language} language @param {OpenReport} report */
function notice({ id, severity, message, mend }, language, report) {
  return make(
    'div',
    { class: 'notice small', 'data-finding': id, 'data-severity': severity },
    severity !== 'info' && make('b', {}, say(HEADINGS[severity])),
    make('p', {}, message[language]),
    mend && make('p', { class: 'muted' }, mend.id === 'open_link' ? say('mendOpenLinkHelp') : say('mendTo', mend.url)),
    mend && make('div', { class: 'row' }, remedy(mend, report)),
  );
}

/** @param {Mend} mend @param {OpenReport} report */
function remedy(mend, report) {
  // Where a short link leads only opening it tells; the page it leads to is then captured as any other.
  if (mend.id === 'open_link' && /^https?:/i.test(mend.url)) {
    const open = link(mend.url, say('mendOpenLink'));
    open.className = 'button';
    open.dataset.mend = mend.id;
    return open;
  }
  const click = () => mendUrl(report, mend);
  return make('button', { 'data-mend': mend.id, click }, say(MENDS[mend.id] ?? 'mendOther'));
}

/**
 * Sets the address that was wrong: the post's own link where that is what would be reported. An address that is mended
 * is no longer wanted as it was captured.
 * @param {OpenReport} report
 * @param {Mend} mend
 */
function mendUrl(report, { url, post = 1 }) {
  const index = post - 2;
  changeWithUndo(
    report,
    say('mended'),
    ({ report: now }) => {
      const other = now.others[index];
      if (other) other.permalink = url;
      else if (now.post.permalink) now.post.permalink = url;
      else now.url = url;
      if (now.disclose === 'captured') now.disclose = '';
    },
    ({ report: now }, { report: before }) => {
      now.url = before.url;
      now.post.permalink = before.post.permalink;
      now.disclose = before.disclose;
      const other = now.others[index];
      if (other) other.permalink = before.others[index].permalink;
    },
  );
}
