/** Bytes as text, and what is the same everywhere of bytes: digests, chance. */

/** @param {Uint8Array} bytes @returns {string} two digits each, in lower case */
export const hex = bytes => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

/** @param {Uint8Array} bytes @returns {string} */
export const toBase64 = bytes => btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));

/** @param {string} text @returns {Uint8Array<ArrayBuffer>} throws where it is no base64 */
export const fromBase64 = text => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));

/** @param {number} length @returns {Uint8Array<ArrayBuffer>} so many, by chance */
export const random = length => crypto.getRandomValues(new Uint8Array(length));

/** SHA-256 in hexadecimal digits. A page without https has none. @param {BufferSource} bytes */
export const sha256 = async bytes => hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));

/**
 * A name that nothing else has. crypto.randomUUID needs https, and a school's own server may not have it:
 * https://developer.mozilla.org/en-US/docs/Web/API/Crypto/randomUUID
 */
export const randomId = () => hex(random(8));
