/**
 * The bar that says what to do, and holds the buttons for choosing several. It is what has the focus, so a screen
 * reader hands us the keys and reads what lights up.
 *
 * @typedef {Record<'title' | 'hint' | 'place' | 'author' | 'isChosen' | 'more' | 'several' | 'count' | 'done' | 'leave'
 *   | 'left' | 'none' | 'renewed', string>} Words
 */
import { say } from './say.js';

/**
 * @param {ShadowRoot} root
 * @param {Words} words
 * @param {{more(on: boolean): void, done(): void, leave(): void}} person
 */
export function banner(root, words, person) {
  const bar = element('div', 'bar', { role: 'application', tabindex: '0', 'aria-label': words.title });
  const title = element('p', '', {});
  const hint = element('small', '', {}, words.hint);
  title.append(element('b', '', {}, words.title), hint);
  const said = element('div', 'unseen', { role: 'status' });
  const more = button(words.more, () => {
    const on = more.getAttribute('aria-pressed') !== 'true';
    person.more(on);
    bar.focus();
  });
  const done = button(words.done, person.done);
  done.className = 'first';
  const leave = button(words.leave, person.leave);
  bar.append(title, more, done, leave);
  root.append(bar, said);
  state(false, 0);

  /** What the keys do now stands there all the time. @param {boolean} several @param {number} chosen */
  function state(several, chosen) {
    more.setAttribute('aria-pressed', String(several));
    done.hidden = !chosen;
    hint.textContent = chosen ? say(words.count, chosen) : several ? words.several : words.hint;
    said.textContent = hint.textContent;
  }

  return {
    /** @param {number} posts */
    begin(posts) {
      bar.focus({ preventScroll: true });
      said.textContent = posts ? say(words.place, posts, posts) : words.none;
      if (!posts) hint.textContent = words.none;
    },

    /** @param {string} sentence */
    tell: sentence => void (said.textContent = sentence),

    state,

    /** The bar does not lie over what it asks about. @param {Element} box */
    makeWay(box) {
      const { top, bottom } = Element.prototype.getBoundingClientRect.call(box);
      const room = bar.offsetHeight + 16;
      bar.classList.toggle('low', top < room && bottom < innerHeight - room);
    },

    /** A last sentence. @param {string} sentence */
    farewell(sentence) {
      bar.replaceChildren(element('p', '', {}, sentence));
      said.textContent = sentence;
    },
  };
}

/** @param {string} text @param {() => void} press */
function button(text, press) {
  const made = /** @type {HTMLButtonElement} */ (element('button', '', { type: 'button' }, text));
  made.addEventListener('click', event => event.isTrusted && press());
  return made;
}

/** @param {string} tag @param {string} kind @param {Record<string, string>} attributes @param {string} [text] */
function element(tag, kind, attributes, text = '') {
  const made = document.createElement(tag);
  if (kind) made.className = kind;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}
