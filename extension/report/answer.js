/**
 * Everything below the questions, loaded when there is something to answer: the first control must not wait for it.
 * Here each section is given what it needs.
 *
 * @import {Session} from './session.js'
 * @import {View} from './model/view.js'
 * @import {askedAtDone} from './sections/asked-at-done.js'
 */

import { say } from '../browser/i18n.js';
import { drafts } from '../engine/drafting.js';
import { triage } from '../engine/triage.js';
import { serverDrafts } from '../server/drafts.js';
import { keepLastTaken } from '../store/last-taken.js';
import { make } from '../style/elements.js';
import { advice } from './model/advice.js';
import { leftForNext } from './model/series.js';
import { situationOf, withAnswer } from './model/view.js';
import { address } from './sections/address.js';
import { age } from './sections/age.js';
import { measureHeader } from './sections/bring-into-view.js';
import { chips } from './sections/chips.js';
import { companion } from './sections/companion.js';
import { danger } from './sections/danger.js';
import { findings, hint, wrongOfFindings } from './sections/findings.js';
import { firstSteps } from './sections/first-steps.js';
import { remove } from './sections/forgetting.js';
import { nearbyKind } from './sections/nearby-kind.js';
import { postPlace } from './sections/post-place.js';
import { signposts } from './sections/signposts.js';
import { waitingSection } from './sections/waiting-posts.js';

/** 「送りましたか」, in place. @param {Parameters<typeof askedAtDone>} about */
const askWhetherSent = async (...about) => (await import('./sections/asked-at-done.js')).askedAtDone(...about);

/**
 * @param {Session} session
 * @param {() => boolean} isConnected whether the server answers; it then words the drafts
 * @param {() => void} showAgain when the server knows better
 */
export function answer({ bundle, language, here, surface, report, server, choices }, isConnected, showAgain) {
  const improved = serverDrafts(server, showAgain);

  /** The report goes, and what holds afterwards is told; the next post goes on from it. @param {string} desk */
  function finish(desk) {
    const { saved } = report;
    void keepLastTaken(leftForNext(bundle, saved));
    const rules = advice(bundle, situation(), 'after', desk);
    const asked = make('div', { class: 'stack', 'data-asks': saved.id });
    if (!saved.private && !saved.practice) void askWhetherSent({ bundle, language }, saved, choices.last, desk, asked);
    const told = rules.map(rule => hint(rule, language));
    const wrong = wrongOfFindings(bundle);
    wrong.show(rules);
    remove(report, say('finished'), asked, make('div', { class: 'stack' }, ...told, wrong.element));
  }

  measureHeader();
  const situation = () => situationOf(bundle, report.saved, choices.last);
  const context = { bundle, language, report, here, surface, situation, finish, unfolded: new Set() };
  const sections = [
    address(bundle, report),
    chips(bundle, language),
    age(bundle, report),
    nearbyKind(language),
    danger({ bundle, language, report }),
    companion(context),
    waitingSection(report),
    firstSteps(bundle, language),
    findings(bundle, language, report),
    postPlace(surface),
    signposts(context),
  ];

  /** @param {View} view @returns {View} with its answer */
  return view => {
    const answered = view.harm ? answerOf(view) : view;
    const shown = isConnected() ? improved(answered) : answered;
    for (const show of sections) show(shown);
    return shown;
  };

  /** @param {View} view */
  function answerOf(view) {
    const made = drafts(bundle, view.situation, view.saved.report, { now: new Date() });
    return withAnswer(bundle, view, triage(bundle, view.situation, view.saved.report.under_18), made);
  }
}
