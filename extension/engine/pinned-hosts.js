/**
 * The last look before an address is opened. Pure; backend/tsuho/engine/pinned_hosts.py is its stricter twin.
 */

/**
 * Whether the browser's own URL parser reads the address as https, without a user name, and on exactly one of the hosts
 * that the package registered for the desk.
 *
 * @param {string} url
 * @param {string[] | undefined} hosts
 */
export const isPinned = (url, hosts) => {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password, host } = new URL(url);
  return protocol === 'https:' && !username && !password && (hosts ?? []).includes(host);
};
