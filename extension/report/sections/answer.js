/**
 * Everything below the questions, loaded when there is something to answer: the first control must not wait for it.
 *
 * @import {Session} from '../session.js'
 * @import {View} from '../model/view.js'
 */

import { serverDrafts } from '../../server/drafts.js';
import { answered } from '../model/answering.js';
import { address } from './address.js';
import { companion } from './companion.js';
import { danger } from './danger.js';
import { findings } from './findings.js';
import { signposts } from './signposts.js';

/** @param {Session} session @param {() => void} showAgain when the server knows better */
export function answer(session, showAgain) {
  const improved = serverDrafts(session, showAgain);
  const sections = [address(session), danger(session), companion(session), findings(session), signposts(session)];

  /** @param {View} view */
  return view => {
    const full = improved(answered(session.bundle, view, new Date()));
    for (const show of sections) show(full);
  };
}
