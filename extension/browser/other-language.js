/**
 * A language beside Japanese and English: read only where it was chosen, so pages in those two load nothing of this.
 * Its file (`knowledge/language.<id>.json.gz`) has the interface by key and the knowledge by its Japanese sentences.
 *
 * What it lacks is said in its fallback, and told as such. Sentences carry that, and their furigana, as signs that
 * Unicode keeps for a program's own use; whatever reaches the document is made into elements here, so no module that
 * shows a text needs to know of it, and none can forget it.
 *
 * @typedef {object} Said What its file holds.
 * @property {string} id
 * @property {string} tag BCP 47
 * @property {'ltr' | 'rtl'} direction
 * @property {'ja' | 'en'} fallback at the end of its chain; what further languages on the way say is in its sentences
 * @property {string} notice who made and who read it
 * @property {Record<string, string>} [written] how it shows words that browsers write by themselves
 * @property {Record<string, string>} interface
 * @property {Record<string, string>} sentences
 *
 * @typedef {NonNullable<Awaited<ReturnType<typeof otherLanguage>>>} Other
 */

/** @type {(code: number) => string} */
const sign = code => String.fromCharCode(code);
const [BASE, READING, READ, TONGUE, SAYS, SAID] = [0xfdd0, 0xfdd1, 0xfdd2, 0xfdd3, 0xfdd4, 0xfdd5].map(sign);
/** Around what the browser has written (style/dates.js). */
const [WRITTEN, DONE] = [0xfdd6, 0xfdd7].map(sign);
const SIGNS = new RegExp(`([${BASE}-${DONE}])`);
const LEFT_OUT = new RegExp(`${READING}[^${READ}]*${READ}|${TONGUE}[^${SAYS}]*${SAYS}|[${BASE}-${DONE}]`, 'g');
const BY_BROWSER = new RegExp(`${WRITTEN}([^${DONE}]*)${DONE}`, 'g');
const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt', 'label'];
const NO_ELEMENTS_IN = 'option, title, textarea, svg';

/**
 * The language as a page speaks it, which from now on shows what it says; null where it is not offered.
 * @param {string} id
 * @param {(name: string) => Promise<any>} unpacked reads a packed file
 */
export async function otherLanguage(id, unpacked) {
  /** @type {Said | null} */
  const said = await unpacked(`language.${id}`).catch(() => null);
  if (!said) return null;
  const { tag, fallback } = said;
  watchTexts(document, said);
  return {
    tag,
    plain,
    /** @template T @param {T} values */
    translated: values => translated(values, said),
    /** @param {string} word @param {string} message */
    within: (word, message) => within(word, message, said),
    /** @param {string} file of the interface's words @returns {Promise<Record<string, string>>} */
    words: async file => interfaceWords(await unpacked(`${file}.${fallback}`), said),
  };
}

/** The sentence where no element can stand: without furigana. @param {string} text */
export const plain = text => text.replace(LEFT_OUT, '');

/**
 * Shows what the browser has written as the language does: the longest of its words first, "11月" before "1月".
 * @param {Record<string, string>} [words]
 * @returns {(text: string) => string}
 */
export const writtenBy = (words = {}) => {
  const all = Object.keys(words).sort((one, other) => other.length - one.length);
  return text => text.replace(BY_BROWSER, (_, written) => inOurs(written));

  /** @param {string} written */
  function inOurs(written) {
    let shown = '';
    while (written) {
      const word = all.find(each => written.startsWith(each));
      shown += word ? words[word] : written[0];
      written = written.slice(word?.length ?? 1);
    }
    return shown;
  }
};

/** A sentence in another tongue than the page's. @param {string} text @param {string} tag */
const inTongue = (text, tag) => `${TONGUE}${tag}${SAYS}${text}${SAID}`;

/**
 * Gives every text of the values that is there in Japanese and English its words in the other language, too: where a
 * page reads `words[language]`, it finds them.
 *
 * @template T
 * @param {T} values
 * @param {Said} other
 * @returns {T} the same ones
 */
export function translated(values, other) {
  if (values && typeof values === 'object' && 'edition' in values) Object.assign(values, { also: other.id });
  if (!values || typeof values !== 'object') return values;
  const words = /** @type {Record<string, string>} */ (values);
  if (typeof words.ja === 'string' && typeof words.en === 'string')
    words[other.id] =
      other.sentences[words.ja] ?? (words.ja === words.en ? words.ja : fallen(words[other.fallback], other));
  for (const each of Object.values(values)) translated(each, other);
  return values;
}

/**
 * The interface's words, over those of the fallback.
 *
 * @param {Record<string, string>} instead
 * @param {Said} other
 */
const interfaceWords = (instead, other) =>
  Object.fromEntries(Object.entries(instead).map(([key, text]) => [key, other.interface[key] ?? fallen(text, other)]));

/** In the fallback. What has no letter is the same in every language. @param {string} text @param {Said} other */
const fallen = (text, { tag, fallback }) =>
  tag === fallback || !/\p{L}/u.test(text) ? text : inTongue(text, fallback);

/**
 * A word as it is put into a message: in one that fell back, a word of ours that did not is told apart. What else may
 * be put there (a person's own words, a number, a name) is in no tongue that we know.
 *
 * @param {string} word
 * @param {string} message
 * @param {Said} other
 */
export const within = (word, message, other) =>
  message.startsWith(TONGUE) && [other.sentences, other.interface].some(ours => Object.values(ours).includes(word))
    ? inTongue(word, other.tag)
    : word;

/**
 * From now on the document shows furigana and tongues as elements, and runs as the language does.
 * @param {Document} document
 * @param {Said} other
 */
function watchTexts(document, { direction, id, notice, written }) {
  const asOurs = writtenBy(written);
  const root = document.documentElement;
  root.dir = direction;
  root.dataset.language = id;
  new MutationObserver(changes => {
    for (const { target, type, addedNodes, attributeName } of changes) {
      if (type === 'attributes') smooth(/** @type {Element} */ (target), attributeName ?? '');
      else for (const node of type === 'childList' ? addedNodes : [target]) dress(node, asOurs);
    }
  }).observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  const line = document.createElement('p');
  line.className = 'small muted no-print';
  line.id = 'language-notice';
  line.append(notice);
  (document.querySelector('footer') ?? document.querySelector('main') ?? document.body).prepend(line);
}

/** @param {Node} node @param {(text: string) => string} asOurs what the browser wrote */
function dress(node, asOurs) {
  const elements = node instanceof Element ? [node, ...node.querySelectorAll('*')] : [];
  for (const element of elements) for (const name of ATTRIBUTES) smooth(element, name);
  const texts = node instanceof Text ? [node] : [];
  const walk = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) texts.push(/** @type {Text} */ (walk.currentNode));
  for (const text of texts) if (text.isConnected && SIGNS.test(text.data)) dressed(text, asOurs);
}

/** @param {Text} text @param {(text: string) => string} asOurs */
function dressed(text, asOurs) {
  if (text.parentElement?.closest(NO_ELEMENTS_IN)) text.data = plain(text.data);
  else text.replaceWith(elementOf(asOurs(text.data)));
}

/** @param {Element} element @param {string} name of an attribute */
function smooth(element, name) {
  const value = element.getAttribute(name);
  if (value && SIGNS.test(value)) element.setAttribute(name, plain(value));
}

/**
 * One element, whatever is in it: in a row of boxes a text is one box. A screen reader reads the words, and leaves the
 * furigana out, which say the same.
 * @param {string} text
 */
function elementOf(text) {
  const whole = document.createElement('span');
  /** @type {Element[]} */
  const open = [whole];
  let tag = '';
  let isTag = false;
  for (const part of text.split(SIGNS)) {
    const inner = open[open.length - 1];
    if (part === BASE) open.push(inner.appendChild(document.createElement('ruby')));
    else if (part === READING) open.push(readingIn(inner));
    else if (part === READ) open.splice(-2);
    else if (part === TONGUE) isTag = true;
    else if (part === SAYS) {
      isTag = false;
      const span = inner.appendChild(document.createElement('span'));
      span.lang = tag;
      span.dir = 'auto'; // neither side orders the other's words
      open.push(span);
    } else if (part === SAID) open.pop();
    else if (isTag) tag = part;
    else if (part) inner.append(part);
    if (!open.length) open.push(whole);
  }
  return whole;
}

/** @param {Element} ruby */
function readingIn(ruby) {
  const reading = document.createElement('rt');
  reading.ariaHidden = 'true';
  ruby.append(reading);
  return reading;
}
