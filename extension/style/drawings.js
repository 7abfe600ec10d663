/**
 * Our own drawings: lines in the colour of the text beside them, silent to whoever listens. Each file of `icons/` holds
 * several and is loaded when the first of them is shown.
 */

const SVG = 'http://www.w3.org/2000/svg';

/** Every page has the icon, and the drawings lie beside it. @returns {HTMLLinkElement} */
const icons = () => /** @type {HTMLLinkElement} */ (document.querySelector('link[rel="icon"]'));

/** As they are drawn, in pixels. */
const SIZES = { groups: [20, 20], places: [96, 56], 'by-eye': [112, 64] };

/**
 * @param {keyof typeof SIZES} file
 * @param {...string} ids of the symbols, each above those before it
 * @returns {SVGElement}
 */
export function drawing(file, ...ids) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', `drawing ${file}`);
  svg.setAttribute('aria-hidden', 'true');
  const [width, height] = SIZES[file];
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  for (const id of ids) {
    const use = document.createElementNS(SVG, 'use');
    use.setAttribute('href', new URL(`${file}.svg#${id}`, icons().href).href);
    svg.append(use);
  }
  return svg;
}
