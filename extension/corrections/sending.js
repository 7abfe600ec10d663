/**
 * A correction on its way to whoever takes it: as a file that the device shares, and as a mail where the package names
 * an address. Nothing leaves before the person has pressed, seen it in the other program, and sent it there.
 */

/** Windows hands no longer address to a mail program than some 2,080 signs. */
const LONGEST_ADDRESS = 2000;

/**
 * @param {string} to
 * @param {string} subject
 * @param {string} patch
 * @param {string} attached what a mail says that cannot hold the patch itself
 */
export function mailOf(to, subject, patch, attached) {
  const mail = (/** @type {string} */ body) =>
    `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return mail(patch).length <= LONGEST_ADDRESS ? mail(patch) : mail(attached);
}

/**
 * What the device would share; null where it cannot: browsers share files of a few kinds only, and a text is one.
 * @param {string} name
 * @param {string} patch
 * @param {Pick<Navigator, 'share' | 'canShare'>} [device]
 */
export function shareOf(name, patch, device = navigator) {
  const given = { files: [new File([patch], `${name}.txt`, { type: 'text/plain' })] };
  return device.canShare?.(given) ? () => device.share(given) : null;
}
