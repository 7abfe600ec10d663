/**
 * Which of a form's own words means what the draft says. Desks have long names for a kind of harm and forms short ones,
 * so both are also read as families of words. Pure.
 */

const FAMILIES = [
  /誹謗|中傷|名誉|侮辱|悪口|信用(毀|き)損|defam|libel|slander|insult/,
  /プライバシ|個人情報|晒|さらし|肖像|privacy|private info|personal info|dox/,
  /なりすま|成り済|impersonat/,
  /著作|商標|知的財産|海賊版|copyright|trademark|intellectual/,
  /児童ポルノ|児童の性|児童.{0,4}わいせつ|csam|child.{0,8}(porn|abus|sex|exploit)/,
  /リベンジ|私事性|同意のない|revenge|intimate|non.?consensual/,
  /(?<!児童.{0,4})(わいせつ|猥褻)|アダルト|(?<!児童|リベンジ)ポルノ|obscen|adult|nudity|(?<!child.{0,8}|revenge )porn/,
  /売春|援助交際|出会い系|prostitut/,
  /薬物|麻薬|大麻|覚(醒|せい)|ドラッグ|drug/,
  /自殺|自死|自傷|suicid|self.?harm/,
  /脅迫|予告|脅し|threat/,
  /いじめ|嫌がらせ|bully|harass/,
  /差別|ヘイト|hate|discriminat/,
  /フィッシング|偽サイト|phish/,
  /(?<!フィッシング)詐欺|悪質商法|fraud|scam/,
  /不正アクセス|パスワード|乗っ取り|unauthori[sz]ed|hack/,
  /闇バイト|実行者|請負|仲介|recruit/,
  /銃|爆(発|弾)|刃物|武器|weapon|explosiv|firearm/,
  /カジノ|賭博|ギャンブル|gambl|casino/,
  /遺体|残虐|グロ|gore|graphic|violen/,
  /口座|通帳|携帯電話|bank account/,
  /闇金|貸金|ヤミ金|lending/,
  /青少年|minors/,
  /デマ|偽情報|誤情報|フェイク|misinfo|disinfo|false info/,
  /ウイルス|マルウェア|virus|malware/,
];
const RIGHTS = /権利(の)?侵害|人権|rights/;
/** Families that a list may hold under the one word of a violated right. */
const OF_RIGHTS = 4;
const PRECISE = 0.5;

/** @param {string} text */
const plain = text =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');

/** @param {string} text */
const parts = text =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[/・、,，()（）「」\s]|\bor\b|または/)
    .map(plain)
    .filter(part => part.length > 1);

/** @param {string} text @returns {number[]} */
const families = text => FAMILIES.flatMap((family, index) => (family.test(text) ? [index] : []));

/** @param {string} text */
const pairs = text => new Set([...text].slice(1).map((letter, index) => [...text][index] + letter));

/** @param {string} one @param {string} other */
function alike(one, other) {
  const [a, b] = [pairs(one), pairs(other)];
  return a.size && b.size ? (2 * [...a].filter(pair => b.has(pair)).length) / (a.size + b.size) : 0;
}

/**
 * @param {string} value
 * @param {string} option
 * @returns {number} 0 to 1
 */
export function likeness(value, option) {
  const [a, b] = [plain(value), plain(option)];
  if (!a || !b) return 0;
  if (a === b) return 1;
  const shared = parts(value).filter(part => parts(option).includes(part)).length;
  if (shared) return 0.9 + Math.min(shared, 5) / 100;
  const [wide, narrow] = [value, option].map(each => families(each.normalize('NFKC').toLowerCase()));
  const common = wide.filter(family => narrow.includes(family)).length;
  if (common) return 0.7 + (0.15 * common) / Math.max(wide.length, narrow.length);
  if (wide.length && narrow.length) return 0;
  if (b.length > 1 && (a.includes(b) || (b.includes(a) && a.length > 1)))
    return 0.6 + 0.2 * (Math.min(a.length, b.length) / Math.max(a.length, b.length));
  if (wide.some(family => family < OF_RIGHTS) && RIGHTS.test(option)) return PRECISE;
  return alike(a, b) > 0.6 ? PRECISE : 0;
}

/**
 * The one option that fits best; none where nothing fits or two fit equally well.
 * @param {string} value
 * @param {string[]} options
 * @returns {{index: number, likeness: number} | null}
 */
export function bestOption(value, options) {
  const [first, second] = options
    .map((option, index) => ({ index, likeness: likeness(value, option) }))
    .sort((a, b) => b.likeness - a.likeness);
  if (!first || first.likeness < PRECISE || (second && second.likeness === first.likeness)) return null;
  return first;
}

/** The option of a decade or span that an age lies in. @param {string} value @param {string[]} options */
export function spanOf(value, options) {
  const age = Number(/\d+/.exec(value.normalize('NFKC'))?.[0]);
  if (!age) return null;
  const index = options.findIndex(option => {
    const [from, to] = (option.normalize('NFKC').match(/\d+/g) ?? []).map(Number);
    if (from === undefined) return false;
    if (/代/.test(option)) return Math.floor(age / 10) * 10 === from || (/以上/.test(option) && age >= from);
    if (/以上|over|\+/.test(option)) return age >= from;
    if (/未満|under/.test(option)) return age < (to ?? from);
    return to ? age >= from && age <= to : age === from;
  });
  return index < 0 ? null : { index, likeness: 1 };
}
