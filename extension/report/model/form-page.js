/**
 * Which pages are a desk's form. A desk's hosts hold nothing that one would report; a service's own form may stand on
 * the very host of its posts. Pure.
 */

import { isPinned } from '../../engine/pinned-hosts.js';

/** The desk that stands for all services: its hosts are theirs. */
export const SERVICE = 'platform';

/**
 * Whether a page is the desk's form, or a step of it. Of a service's form the host and the first part of the path must
 * be the form's own: /help/contact/1 has its steps below /help, and no post stands there.
 *
 * @param {string} page
 * @param {{desk: string, hosts: string[] | undefined, form: string}} of `form` where that desk's form was opened
 */
export const isFormPage = (page, { desk, hosts, form }) =>
  isPinned(page, hosts) && (desk !== SERVICE || (URL.canParse(form) && room(page) === room(form)));

/** @param {string} address */
const room = address => {
  const { host, pathname } = new URL(address);
  return `${host}/${pathname.split('/')[1]}`;
};
