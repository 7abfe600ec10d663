/**
 * Whether the server is there, and newer knowledge from it for next time. After the first paint, and never from a
 * private window.
 *
 * @import {Language} from '../../knowledge/types.js'
 */

import { say } from '../../browser/i18n.js';
import { alone } from '../../browser/ours.js';
import { reach } from '../../server/client.js';
import { refreshBundle } from '../../store/refresh-knowledge.js';
import { dayOf } from '../../style/dates.js';
import { find } from '../../style/elements.js';

const SENTENCES = { yes: 'serverYes', no: 'serverNo', unknown: 'serverUnknown' };

/**
 * @param {string} edition of the knowledge that the page uses
 * @param {Language} language
 * @param {string | null} server its address; null where none may be asked
 * @param {() => void} onConnected called when the server has answered
 */
export async function askServer(edition, language, server, onConnected) {
  const line = find('#server-state');
  find('#knowledge-age').textContent = say('knowledgeAge', dayOf(edition.split('.')[0], language));
  line.textContent = say(alone ? 'serverNone' : SENTENCES.unknown);
  if (server === null) return;
  const { state } = await reach(server);
  line.textContent = say(SENTENCES[state]);
  line.dataset.server = state;
  if (state !== 'yes') return;
  onConnected();
  await refreshBundle(server);
}
