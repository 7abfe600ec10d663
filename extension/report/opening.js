/**
 * Opening a desk's form beside the page: only on a host that was registered for the desk, and never while something
 * must be read or corrected first. Opened is not sent.
 *
 * @import {Draft, Signpost} from '../knowledge/types.js'
 * @import {Session} from './session.js'
 * @import {View} from './view.js'
 */

import { webext } from '../browser/webext.js';
import { openBeside, openBesideWithPanel } from '../browser/windows.js';
import { say } from '../interface-words.js';
import { formUrl } from '../knowledge/drafting.js';
import { isPinned } from '../knowledge/pinned.js';
import { cleanReport } from '../knowledge/report.js';
import { tell } from './undo.js';
import { stops } from './answering.js';

/**
 * The address that the desk's button opens, and why it must not be opened now, if so.
 * @param {Session} session
 * @param {View} view
 * @param {Signpost} signpost
 * @param {Draft | undefined} draft
 * @returns {{url: string, refused: string} | null} null where the desk has nothing to open
 */
export function opening({ bundle, language }, view, signpost, draft) {
  const desk = bundle.desks[signpost.desk];
  const url = draft ? draft.form_url : formUrl(bundle, view.situation, cleanReport(view.kept.report), desk, signpost);
  if (!url) return null;
  if (!isPinned(url, desk.hosts)) return { url: '', refused: say('openNotPinned') };
  if (view.halted) return { url, refused: say('openHalted') };
  const [stop] = stops(bundle, view, signpost, draft);
  return { url, refused: stop ? say('openStopped', stop.message[language]) : '' };
}

/**
 * In answer to a press, and without any waiting before the panel is asked for: browsers open it only as part of the press.
 * @param {Session} session
 * @param {string} desk
 * @param {string} url
 */
export function openForm(session, desk, url) {
  const { kept, here, place } = session;
  session.change(report => {
    report.opened = [...report.opened.filter(each => each.desk !== desk), { desk, at: new Date().toISOString() }];
    report.desk = desk;
  });
  tell(say('openedState', timeOf(kept.opened.at(-1)?.at ?? '')));
  const form = kept.practice ? practiceForm(desk) : url;
  const page = { windowId: kept.windowId ?? here.windowId, tabId: kept.tabId ?? here.tabId };
  if (webext && place !== 'panel') void openBesideWithPanel(form, page, here.windowId);
  else void openBeside(form, page);
}

/** A rehearsal never opens a real desk. @param {string} desk */
function practiceForm(desk) {
  const path = `/practice/form.html?desk=${encodeURIComponent(desk)}`;
  return webext ? webext.runtime.getURL(path) : new URL(path, location.origin).href;
}

/** @param {string} moment */
export const timeOf = moment =>
  new Date(moment).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
