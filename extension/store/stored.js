/**
 * Everything that is kept in the browser: under which key, where, and what makes it go. `store/forget.js` walks this
 * table, the options page counts by it, and tests hold PRIVACY.md and every use of storage to it.
 *
 * A new kind of thing to keep takes one row here, its line in PRIVACY.md (in both languages), and one module beside
 * this one that reads and writes it under `STORED.<name>.key`. Forgetting and counting then know of it.
 *
 * @import {Turn} from '../browser/turns.js'
 *
 * @typedef {'bare' | 'erase' | 'eraseAll' | 'leave' | 'leavePrivate' | 'forgetEverything' | 'browserCloses'} Occasion
 *   bare: a harm was chosen of which only the address may be kept · erase: "Done", "Erase this report" and "Delete" in
 *   the list, for what belongs to that report · eraseAll: "Erase everything" on the report page · leave, leavePrivate:
 *   "Leave now", and what of the disk it clears when it is pressed in a private window · forgetEverything: in the
 *   settings
 *
 * @typedef {object} StoredThing
 * @property {string} key
 * @property {boolean} [many] whether it is the beginning of many keys
 * @property {string} [formerKey] where an earlier version of the extension kept it
 * @property {'local' | 'session' | 'permissions'} area local: on disk · session: in memory · permissions: the browser
 *   itself
 * @property {'memory' | 'unread' | 'unchanged'} inPrivate what private windows do: keep it in memory only · neither
 *   read nor write it · read it and change nothing
 * @property {boolean} [sealed] whether it lies on the disk under a key of its own, which goes with it (`disk.js`)
 * @property {boolean} [onWeb] whether the web page keeps it, too: in the site's database, or with the tab in
 *   `sessionStorage`
 * @property {string} holds the beginning of its line in PRIVACY.md
 * @property {'reports' | 'settings' | 'other'} counts as what the options page counts it
 * @property {Occasion[]} forgottenBy
 * @property {(value: any) => string} [reportOf] the id of the report that it belongs to
 * @property {(value: any) => string | undefined} [madeUnder] the rule of evidence that held when it was made
 * @property {(key: string) => Turn} [lock] held by whoever changes it, so that nothing comes back that was forgotten
 */

/** Written by whoever asks and read by whoever answers, one after the other. */
export const PICKS_LOCK = 'take picked';

/** @param {string} key @returns {Turn} */
export const jobLock = key => `changing ${key}`;

/** @param {{report: string}} value */
const reportOf = ({ report }) => report;

/** @param {{id: string}} value */
const idOf = ({ id }) => id;

/** @type {Occasion[]} */
const WITH_THE_PERSON = ['leave', 'leavePrivate', 'forgetEverything'];
/** @type {Occasion[]} */
const WITH_THE_REPORT = ['erase', 'eraseAll', ...WITH_THE_PERSON, 'browserCloses'];

/** Their key: receipt-key.js. @type {Pick<StoredThing, 'area' | 'inPrivate' | 'sealed' | 'onWeb' | 'counts'>} */
const RECEIPTS = { area: 'local', inPrivate: 'unread', sealed: true, onWeb: true, counts: 'other' };

/** @satisfies {Record<string, StoredThing>} */
export const STORED = {
  reports: {
    key: 'report:',
    many: true,
    area: 'local',
    inPrivate: 'memory',
    sealed: true,
    onWeb: true,
    holds: 'The report you are writing',
    counts: 'reports',
    forgottenBy: ['erase', 'eraseAll', 'leave', 'forgetEverything'],
  },
  captured: {
    key: 'captured:',
    many: true,
    area: 'session',
    inPrivate: 'memory',
    onWeb: true,
    holds: 'What a page told of that report',
    counts: 'other',
    forgottenBy: WITH_THE_REPORT,
    reportOf: idOf,
  },
  setAside: {
    key: 'set-aside:',
    many: true,
    area: 'local',
    inPrivate: 'memory',
    sealed: true,
    onWeb: true,
    holds: 'What of a report could not be read',
    counts: 'other',
    forgottenBy: ['erase', 'eraseAll', 'leave', 'forgetEverything'],
  },
  receipts: {
    key: 'receipts',
    ...RECEIPTS,
    holds: 'What you reported where',
    forgottenBy: ['leave', 'forgetEverything'],
  },
  keptReceipts: {
    key: 'kept-receipts',
    ...RECEIPTS,
    holds: 'The same, once you said',
    forgottenBy: ['forgetEverything'],
  },
  recordsLock: {
    key: 'records-lock',
    area: 'local',
    inPrivate: 'unread',
    sealed: true,
    onWeb: true,
    holds: 'A slow, salted hash of the PIN',
    counts: 'settings',
    // Not by "Leave now": whoever presses it would have the records that stay without the PIN.
    forgottenBy: ['forgetEverything'],
  },
  recordsOpen: {
    key: 'records-open',
    area: 'session',
    inPrivate: 'unread',
    onWeb: true,
    holds: 'That you have entered the PIN',
    counts: 'other',
    forgottenBy: [...WITH_THE_PERSON, 'browserCloses'],
  },
  chosenReport: {
    key: 'chosen-report',
    area: 'local',
    inPrivate: 'memory',
    onWeb: true,
    holds: 'The report you are writing',
    counts: 'other',
    forgottenBy: ['erase', 'eraseAll', 'leave', 'forgetEverything'],
  },
  click: {
    key: 'click',
    area: 'session',
    inPrivate: 'memory',
    onWeb: true,
    holds: 'The click in the menu',
    counts: 'other',
    forgottenBy: [...WITH_THE_PERSON, 'browserCloses'],
  },
  picking: {
    key: 'picking',
    area: 'session',
    inPrivate: 'memory',
    holds: 'The posts you choose in a page',
    counts: 'other',
    forgottenBy: WITH_THE_REPORT,
    reportOf,
    lock: () => PICKS_LOCK,
  },
  picked: {
    key: 'picked',
    area: 'session',
    inPrivate: 'memory',
    holds: 'The posts you choose in a page',
    counts: 'other',
    forgottenBy: WITH_THE_REPORT,
    reportOf,
    lock: () => PICKS_LOCK,
  },
  formJobs: {
    key: 'form:',
    many: true,
    area: 'session',
    inPrivate: 'memory',
    holds: 'How far a form has been filled in',
    counts: 'other',
    forgottenBy: ['bare', ...WITH_THE_REPORT],
    reportOf,
    madeUnder: ({ evidence }) => evidence,
    lock: jobLock,
  },
  lastTaken: {
    key: 'last-taken',
    area: 'session',
    inPrivate: 'memory',
    holds: 'What you chose for the post that you finished last',
    counts: 'other',
    // Not with its report: "Done" is what leaves it here.
    forgottenBy: ['eraseAll', ...WITH_THE_PERSON, 'browserCloses'],
    reportOf: idOf,
  },
  aboutMe: {
    key: 'about:me',
    area: 'local',
    inPrivate: 'unread',
    sealed: true,
    holds: 'Your own name, e-mail and so on',
    counts: 'settings',
    forgottenBy: WITH_THE_PERSON,
  },
  permissions: {
    key: '',
    area: 'permissions',
    inPrivate: 'memory',
    holds: 'The desks you allowed to be filled in',
    counts: 'other',
    forgottenBy: WITH_THE_PERSON,
  },
  refusedHosts: {
    key: 'refused-hosts',
    formerKey: 'setting:fill-refused',
    area: 'local',
    inPrivate: 'memory',
    sealed: true,
    holds: 'The desks you allowed to be filled in',
    counts: 'settings',
    forgottenBy: WITH_THE_PERSON,
  },
  lastChoices: {
    key: 'setting:last',
    area: 'local',
    inPrivate: 'unchanged',
    onWeb: true,
    sealed: true,
    holds: 'The harms you chose last',
    counts: 'settings',
    forgottenBy: ['eraseAll', 'leave', 'forgetEverything'],
  },
  settings: {
    key: 'setting:',
    many: true,
    area: 'local',
    inPrivate: 'unchanged',
    onWeb: true,
    holds: 'Your settings',
    counts: 'settings',
    forgottenBy: ['forgetEverything'],
  },
  welcomed: {
    key: 'welcomed',
    area: 'local',
    inPrivate: 'unchanged',
    holds: 'Your settings',
    counts: 'other',
    forgottenBy: ['forgetEverything'],
  },
  renewed: {
    key: 'renewed',
    area: 'session',
    inPrivate: 'unread',
    holds: 'Your settings',
    counts: 'other',
    forgottenBy: ['leave', 'leavePrivate', 'forgetEverything', 'browserCloses'],
  },
  unkept: {
    key: 'unkept',
    area: 'session',
    inPrivate: 'memory',
    onWeb: true,
    holds: 'Your settings',
    counts: 'other',
    forgottenBy: ['leave', 'leavePrivate', 'forgetEverything', 'browserCloses'],
  },
  knowledge: {
    key: 'knowledge',
    area: 'local',
    inPrivate: 'unchanged',
    holds: 'The newest knowledge of the desks',
    counts: 'other',
    forgottenBy: ['forgetEverything'],
  },
  // Not by going back to the package's knowledge: an older edition would be taken again.
  offeredKnowledge: {
    key: 'offered-knowledge',
    area: 'local',
    inPrivate: 'unchanged',
    holds: 'The newest knowledge of the desks',
    counts: 'other',
    forgottenBy: ['forgetEverything'],
  },
};

/** @type {StoredThing[]} */
export const ROWS = Object.values(STORED);

/** @param {string} key @returns {StoredThing | undefined} the row that a key belongs to */
export const rowOf = key =>
  ROWS.find(row => row.area !== 'permissions' && (row.key === key || row.formerKey === key)) ??
  ROWS.find(row => row.many && key.startsWith(row.key));

/** @param {string} key @returns {boolean} whether nobody may read it any more once it has gone */
export const isSealed = key => rowOf(key)?.sealed ?? false;
