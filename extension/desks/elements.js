/** Small pieces of page, built from text only. */

/**
 * An element with text or children. Nothing here is ever read as HTML.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {Record<string, string>} [attributes]
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter(child => child !== null && child !== undefined && child !== false));
  return made;
};

/**
 * A link that leaves the page, in a tab of its own.
 * @param {string} url
 * @param {string} [text]
 */
export const link = (url, text = url) =>
  element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, text);
