/**
 * On a site without a server: lets the browser keep the site for times without a network, and tells when a newer
 * edition has come, or cannot be taken in. Nothing here is needed to use the page.
 *
 * @import {Language} from '../knowledge/types.js'
 */

import { languageOf, loadAllWords, say } from '../browser/i18n.js';
import { edition, pageOf } from '../browser/ours.js';
import { make } from '../style/elements.js';

const WORKER = 'worker.js';
const PATIENCE = 3_000;

/** Once the page can be used: what it needs itself comes first. @param {() => void} act */
function later(act) {
  const isReady = () => document.documentElement.dataset.ready === 'yes';
  const until = Date.now() + PATIENCE;
  const wait = () => (isReady() || Date.now() > until ? act() : setTimeout(wait, 100));
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait);
}

let isTold = false;

/** @param {'siteNewer' | 'siteBroken'} news @param {'info' | 'warn'} severity */
async function showNews(news, severity) {
  if (isTold) return;
  isTold = true;
  const { dataset, lang } = document.documentElement;
  const spoken = /** @type {Language} */ (dataset.language ?? lang);
  await loadAllWords(languageOf(spoken));
  const again = make('button', { click: () => location.reload() }, say('siteNewerOpen'));
  const line = make('p', { class: 'notice row', 'data-severity': severity, id: 'newer', role: 'status' });
  document.querySelector('main')?.prepend(line);
  line.append(make('span', { class: 'grow' }, say(news)), again);
}

/** From the next page on, the host answers itself. What the person wrote is not kept there. */
const letGo = async () => (await navigator.serviceWorker.getRegistration(pageOf('')))?.unregister();

const { serviceWorker, locks } = navigator; // neither where the page comes over plain http
if (serviceWorker && edition) {
  // For as long as this page is open, the files of its edition stay.
  const own = edition.replace('/', '');
  void locks.request(own, { mode: 'shared' }, () => new Promise(() => undefined));
  const wasKept = serviceWorker.controller !== null;
  serviceWorker.addEventListener('message', ({ data }) => {
    if (!wasKept) return; // whoever came from the network is not behind
    if (data === 'newer') void showNews('siteNewer', 'info');
    if (data === 'refused') void letGo().then(() => showNews('siteBroken', 'warn'));
  });
  later(() => serviceWorker.controller?.postMessage(own));
  later(() => void serviceWorker.register(pageOf(WORKER), { scope: pageOf('') }).catch(() => undefined));
}
