/**
 * What the extension's parts say to each other: every message, by its name, with what it brings and what comes back.
 * Those that the background answers stand in one table in `background.js`; the practice pages answer their own. Scripts
 * in other people's pages cannot import `send`, and write it out (`capture/in-page.js`, `injected/form-came/`).
 *
 * That what is kept has changed is told where it is kept, as the browser does it: `book.js`, `web-storage.js`. The
 * site's pages and their own worker say two words to each other: `web/keep.js`.
 *
 * @import {Answer} from './permissions.js'
 * @import {PageAnswer} from '../capture/look.js'
 * @import {Words} from '../injected/pick-post/banner.js'
 * @import {PressTarget} from '../store/waiting-click.js'
 * @import {FillOptions, Filled, FormField, FormJob} from '../store/form-jobs.js'
 *
 * @typedef {object} Messages
 * @property {{brings: {job: FormJob, asks: boolean, beside: number | null}, answer: void}} openForm
 *   a form is to be opened · asks: whether the browser is to ask for its site · beside: the window whose panel opens
 * @property {{brings: {job: FormJob}, answer: void}} fillForm
 *   the form that the person stands at is to be filled in, on their press
 * @property {{brings: {id: string, answer: Answer}, answer: void}} formAnswered
 *   the person answered what the browser asked
 * @property {{brings: {private: boolean}, answer: boolean}} forgetPerson
 *   "Leave now" was pressed · answers when all is gone
 * @property {{brings: {files: string[]}, answer: void}} removeKeys
 *   what was sealed by the keys in these files was erased by a page that may be gone before they are
 * @property {{brings: {id?: unknown, posts?: unknown, title?: unknown}, answer: void}} picked
 *   posts were chosen in the page · from a page's script, so it may bring anything
 * @property {{brings: {tabId: number | null} & FormInput, answer: Filled}} fillPractice
 *   to the practice form in that tab
 * @property {{brings: {tabId: number | null}, answer: PageState}} lookAtPractice
 *   to the practice form in that tab
 * @property {{brings: {tabId: number, pointed: PressTarget}, answer: PageAnswer | null}} lookAtBoard
 *   to the practice board in that tab
 * @property {{brings: {tabId: number, id: string, words: Words | null}, answer: boolean}} pickOnBoard
 *   to the practice board in that tab · words null: no longer
 * @property {{brings: {}, answer: boolean}} deskPageCame
 *   one of the desk's pages, on the way to its form, is there or has changed · answers whether the form is still sought
 *
 * @typedef {{fields: FormField[], how: FillOptions | null}} FormInput how null: put back what was there
 * @typedef {{pinned: boolean, begun: boolean, step?: number, at?: string}} PageState
 *   whether a tab shows one of the desk's pages, and whether the one that was filled in · step: the last step to the
 *   form whose label stands there, -1 for none · at: its address, without what comes after ? and #
 */

import { theExtension } from './webext.js';

/**
 * @template {keyof Messages} Name
 * @param {Name} message
 * @param {Messages[Name]['brings']} content
 * @returns {Promise<Messages[Name]['answer']>} fails where nobody listens
 */
export const send = (message, content) => theExtension().runtime.sendMessage({ message, ...content });

/**
 * A line to the background that ends when this page goes: Firefox closes the popup over its own question.
 * @param {string} jobId
 */
export const holdLine = jobId => theExtension().runtime.connect({ name: jobId });

/** Between our own pages: leaving closes every one of them. It brings nothing. @type {BroadcastChannel | undefined} */
let leaving;
const leavingChannel = () => (leaving ??= new BroadcastChannel('leaving'));

/** Tells our other pages that the person leaves. */
export const tellLeaving = () => leavingChannel().postMessage(null);

/** @param {() => void} listener called when another page of ours was left */
export const watchLeaving = listener => leavingChannel().addEventListener('message', listener);
