/**
 * The person's permission to fill in one desk's form. It is asked in the press that opens the form, for that form's
 * host alone, and once: whoever refuses is not asked again unless they press for it themselves.
 */

import { theExtension, webext } from './webext.js';

const REFUSED = 'setting:fill-refused';

/** Whether this browser lets us fill in anything at all. */
export const canFill = Boolean(webext?.scripting && webext?.permissions);

/** Chromium lets the background ask in the name of a press in a page; elsewhere only the pressed page itself may. */
export const backgroundMayAsk = Boolean(webext?.sidePanel);

/** @param {string} url @returns {string} */
export const hostOf = url => (URL.canParse(url) ? new URL(url).host : '');

/** @param {string[]} hosts */
export const originsOf = hosts => hosts.map(host => `https://${host}/*`);

/** @typedef {'granted' | 'refused' | 'unasked'} Answer unasked: the press was over, or its window had gone, before the browser could ask */

/**
 * Only as part of a press, before any `await`. Granted already, it asks nothing.
 * @param {string[]} hosts
 * @returns {Promise<Answer>}
 */
export const askFor = hosts =>
  theExtension()
    .permissions.request({ origins: originsOf(hosts) })
    .then(
      granted => (granted ? 'granted' : 'refused'),
      () => 'unasked',
    );

/** @param {string} host @returns {Promise<boolean>} */
export const mayFill = host => theExtension().permissions.contains({ origins: originsOf([host]) });

/** Of a private window nothing may be left on the disk. @param {boolean} isPrivate */
const areas = isPrivate => {
  const { local, session } = theExtension().storage;
  return isPrivate ? [session, local] : [local];
};

/** @param {boolean} isPrivate @returns {Promise<string[]>} the hosts for which the person said no */
export async function refusedHosts(isPrivate) {
  const kept = await Promise.all(areas(isPrivate).map(area => area.get(REFUSED)));
  return kept.flatMap(({ [REFUSED]: hosts }) => (Array.isArray(hosts) ? hosts : []));
}

/**
 * @param {string} host
 * @param {boolean} refused
 * @param {boolean} isPrivate
 */
export async function rememberAnswer(host, refused, isPrivate) {
  const [area] = areas(isPrivate);
  const kept = (await area.get(REFUSED))[REFUSED];
  const known = Array.isArray(kept) ? kept : [];
  if (known.includes(host) === refused) return;
  const others = known.filter(each => each !== host);
  await area.set({ [REFUSED]: refused ? [...others, host] : others });
}

/** Nobody is to see later which desks' forms were filled in here, or were not to be. */
export async function forgetAnswers() {
  const { permissions, storage } = theExtension();
  const { origins = [] } = await permissions.getAll();
  await Promise.all([storage.local.remove(REFUSED), origins.length && permissions.remove({ origins })]);
}

/** @param {() => void} listener */
export const watchRefusals = listener =>
  theExtension().storage.onChanged.addListener(changes => void (REFUSED in changes && listener()));
