/** The person's own facts, and how they go over several boxes: names, telephone numbers, postal addresses. Pure. */

/** They must not go where the same is asked of somebody else. */
export const PERSONAL = new Set([
  'name',
  'name_kana',
  'email',
  'phone',
  'address',
  'age',
  'postal',
  'prefecture',
  'locality',
]);

const THREE = /^(佐々木|長谷川|長谷部|五十嵐|小笠原|大久保|久保田|小野寺|佐久間|宇都宮|日比野|宇佐美|仲宗根|五十川)/;

/**
 * Family name and given name. Without a space between them, four kanji nearly always part in the middle; any other name
 * stays together in the first box, where the person sees it.
 * @param {string} name
 * @returns {[string, string]}
 */
export function splitName(name) {
  const [family, ...given] = name.trim().split(/[\s　]+/);
  if (given.length) return [family, given.join(' ')];
  if (!/^\p{Script=Han}{4}$/u.test(name)) return [name, ''];
  const end = THREE.test(name) ? 3 : 2;
  return [name.slice(0, end), name.slice(end)];
}

/** @param {string} phone @returns {string[]} three parts, where it has three */
export function splitPhone(phone) {
  const given = phone
    .normalize('NFKC')
    .split(/[^\d+]+/)
    .filter(Boolean);
  if (given.length === 3) return given;
  const digits = given.join('');
  const [, ...parts] =
    /^(0120|0570|0800|0990)(\d{2,3})(\d{3,4})$/.exec(digits) ??
    /^(0[5-9]0)(\d{4})(\d{4})$/.exec(digits) ??
    /^(0[36])(\d{4})(\d{4})$/.exec(digits) ??
    /^(\d{3})(\d{3})(\d{4})$/.exec(digits) ??
    [];
  return parts.length ? parts : [digits];
}

/** @param {string} address @returns {{postal: string, prefecture: string, rest: string}} */
export function splitAddress(address) {
  const [, postal = '', prefecture = '', rest = ''] =
    /^(?:〒?\s*(\d{3}-?\d{4}))?\s*(東京都|北海道|(?:京都|大阪)府|\S{2,3}?県)?\s*(.*)$/s.exec(address.trim()) ?? [];
  return { postal, prefecture, rest };
}

/** Katakana as hiragana, for boxes that take nothing else. @param {string} kana */
export const hiragana = kana => kana.replace(/[ァ-ヶ]/g, letter => String.fromCharCode(letter.charCodeAt(0) - 0x60));
