/**
 * Whether the server is there, and newer knowledge from it for next time. After the first paint, and never from a private
 * window.
 *
 * @import {Session} from '../session.js'
 */

import { say } from '../../browser/i18n.js';
import { reach } from '../../server/client.js';
import { refreshBundle } from '../../store/knowledge.js';
import { find } from '../../style/elements.js';

const SENTENCES = { yes: 'serverYes', no: 'serverNo', unknown: 'serverUnknown' };

/**
 * @param {Session} session
 * @param {() => void} showAgain
 */
export async function askServer(session, showAgain) {
  const { bundle, here, settings } = session;
  const line = find('#server-state');
  find('#knowledge-age').textContent = say('knowledgeAge', bundle.edition.split('.')[0]);
  line.textContent = say(SENTENCES.unknown);
  if (here.private) return;
  const { state } = await reach(settings.server);
  line.textContent = say(SENTENCES[state]);
  line.dataset.server = state;
  if (state !== 'yes') return;
  session.connected = true;
  showAgain();
  await refreshBundle(settings.server);
}
