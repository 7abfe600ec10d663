/**
 * From a click in the context menu to the report page. The worker may be unloaded at any moment: listeners stand at the
 * top, and nothing is remembered here.
 *
 * @import {Handlers} from './background/dispatch.js'
 * @import {Click} from './store/waiting-click.js'
 */

import { dispatcher } from './background/dispatch.js';
import { deskPageCame, fillForm, formAnswered, openForm, watchLine } from './background/forms.js';
import { picked } from './background/picks.js';
import { showReport } from './background/show-report.js';
import { atHand, languageOf, loadWords, say } from './browser/i18n.js';
import { onPhone, theExtension } from './browser/webext.js';
import { reportOfButton, reportOfClick } from './capture/click.js';
import { markClick } from './capture/look.js';
import { byEdition } from './engine/changes-since.js';
import { followSearch } from './fill/form-to-come.js';
import { goOnWithAll } from './fill/job.js';
import { theDisk } from './store/disk.js';
import { forgetAtLeaving } from './store/forget.js';
import { moveFormerKeys } from './store/former-keys.js';
import { dropUnfitKnowledge } from './store/knowledge.js';
import { markRenewed } from './store/renewed.js';
import { readSettings, watchSettings } from './store/settings.js';
import { leaveClick } from './store/waiting-click.js';
import { isFirstWelcome } from './store/welcomed.js';

const webext = theExtension();
const ENTRY = 'report-this';

/**
 * What is said to the background, by whom, and what it does then.
 * @type {Handlers}
 */
const messages = {
  openForm: { from: 'ourPages', handle: openForm },
  fillForm: { from: 'ourPages', handle: fillForm },
  formAnswered: { from: 'ourPages', handle: formAnswered },
  // The page that was left may be gone before everything is forgotten.
  forgetPerson: {
    from: 'ourPages',
    handle: person =>
      forgetAtLeaving(person.private)
        .then(followSearch)
        .then(() => true),
    answers: true,
  },
  removeKeys: { from: 'ourPages', handle: ({ files }) => theDisk().removeKeys(files) },
  picked: { from: 'tabs', handle: picked },
  deskPageCame: { from: 'tabs', handle: (_, sender) => deskPageCame(sender), answers: true },
};

webext.runtime.onInstalled.addListener(({ reason }) => {
  void moveFormerKeys();
  void theDisk().sweep();
  if (reason === 'update') {
    void dropUnfitKnowledge(byEdition).catch(() => undefined);
    void markRenewed();
  }
  void offerEntry();
  if (reason === 'install') void welcome();
});
webext.runtime.onStartup.addListener(() => {
  void offerEntry();
  void theDisk().sweep();
});
webext.contextMenus?.onClicked.addListener((info, tab) => clicked(reportOfClick(info, tab)));
if (onPhone) {
  // A popup would cover the page like a page of its own, and could not tell which one it came from.
  void webext.action.setPopup({ popup: '' });
  webext.action.onClicked.addListener(tab => pressed(reportOfButton(tab)));
}
webext.runtime.onMessage.addListener(dispatcher(messages, webext.runtime.getURL('/')));
webext.runtime.onConnect.addListener(watchLine);
webext.permissions?.onAdded.addListener(() => void goOnWithAll());
watchSettings(() => void offerEntry());

/** Once, whatever the browser calls an installation. */
async function welcome() {
  if (!(await isFirstWelcome())) return;
  // Loaded from a folder, it stays behind the page that is already open: `scripts/run` shows the practice page.
  const active = (await webext.management?.getSelf())?.installType !== 'development'; // a phone does not tell
  await webext.tabs.create({ url: webext.runtime.getURL('/welcome/index.html'), active });
}

/**
 * Everything at once: the page is reached before the popup covers it, the click is sent off before the popup asks for
 * it, and the popup is asked for while the browser still counts the click.
 * @param {Click} click
 */
function clicked(click) {
  void markClick(click).catch(() => undefined); // many pages and frames let nobody in
  void showReport(click, leaveClick(click));
}

/**
 * The button on a phone. In a private tab nothing is taken: the report page could not be as private.
 * @param {Click} click
 */
function pressed(click) {
  void showReport(click, click.private ? Promise.resolve() : leaveClick(click));
}

/**
 * One entry, in the person's language, or the nearer of the two at hand: a worker may not `import()` any other, and a
 * menu of the browser takes no furigana. Safe to repeat: an entry that is there already is only worded anew.
 */
async function offerEntry() {
  if (!webext.contextMenus) return;
  await loadWords(atHand(languageOf((await readSettings()).language)));
  /** @type {chrome.contextMenus.CreateProperties} */
  const entry = { title: say('menuEntry'), contexts: ['page', 'selection', 'link', 'image', 'video', 'frame'] };
  webext.contextMenus.create({ id: ENTRY, ...entry }, () => {
    if (webext.runtime.lastError) void webext.contextMenus.update(ENTRY, entry);
  });
}
