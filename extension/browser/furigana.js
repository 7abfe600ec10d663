/**
 * The document of a page in a further language. Whatever text reaches it is looked through for signs (`signs.js`),
 * which are made into elements here: no module that shows a text needs to know of furigana or of another tongue, and
 * none can forget them.
 *
 * @import {Said} from './language-file.js'
 */

import { BASE, DONE, READ, READING, SAID, SAYS, SIGNS, TONGUE, WRITTEN, withoutSigns } from './signs.js';

const BY_BROWSER = new RegExp(`${WRITTEN}([^${DONE}]*)${DONE}`, 'g');
const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt', 'label'];
const NO_ELEMENTS_IN = 'option, title, textarea, svg';

/**
 * From now on the document shows furigana and tongues as elements, and runs as the language does.
 * @param {Document} document
 * @param {Said} said
 */
export function watchTexts(document, { direction, id, notice, written }) {
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
  if (text.parentElement?.closest(NO_ELEMENTS_IN)) text.data = withoutSigns(text.data);
  else text.replaceWith(elementOf(asOurs(text.data)));
}

/** @param {Element} element @param {string} name of an attribute */
function smooth(element, name) {
  const value = element.getAttribute(name);
  if (value && SIGNS.test(value)) element.setAttribute(name, withoutSigns(value));
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
