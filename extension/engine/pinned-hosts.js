/**
 * The last look before an address is opened, by the browser's own URL parser: https, no user name, and exactly one of
 * the hosts that the package registered for the desk.
 *
 * @param {string} url
 * @param {string[] | undefined} hosts
 */
export const isPinned = (url, hosts) => {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password, host } = new URL(url);
  return protocol === 'https:' && !username && !password && (hosts ?? []).includes(host);
};
