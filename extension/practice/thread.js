/**
 * The practice board. Each post gets a button, for devices where there is no right-click menu of ours: it leaves the
 * same click that the menu would, and opens the report.
 */

import { say } from '../browser/i18n.js';
import { hereAndNow, openInTab, reportPage } from '../browser/tabs.js';
import { webext } from '../browser/webext.js';
import { emptyReport } from '../engine/reports.js';
import { leaveClick } from '../store/waiting-click.js';
import { showInChosenLanguage } from './language.js';
import { allPosts, toldBy } from './posts.js';

/** @param {HTMLElement} post @returns {Promise<void>} */
const practiseWith = async post => {
  const here = await hereAndNow();
  await leaveClick({
    facts: {
      url: new URL(`#${post.id}`, location.href).href,
      title: document.title,
      quote: toldBy(post).text,
      seen_at: new Date().toISOString(),
      page_url: location.href.split('#')[0],
      post: { ...emptyReport().post, ...toldBy(post) },
    },
    private: here.private,
    windowId: here.windowId,
    tabId: here.tabId,
    practice: true,
    shortened: false,
  });
  if (webext) await openInTab(here);
  else location.assign(reportPage);
};

await showInChosenLanguage();
for (const post of allPosts()) {
  const button = document.createElement('button');
  button.textContent = say('practiceWithThis');
  button.setAttribute('aria-describedby', post.id);
  button.addEventListener('click', () => practiseWith(post));
  post.append(button);
}
if (webext) await (await import('./board-reader.js')).answerForBoard();
