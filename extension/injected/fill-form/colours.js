/** Colours as a computed style tells them, as far as that can be measured. Pure. */

/** @typedef {[red: number, green: number, blue: number, opacity: number]} Colour */

export const WHITE = 'rgb(255, 255, 255)';

/** @param {string} colour @returns {Colour | null} null where it is told in another way than red, green and blue */
function colourOf(colour) {
  if (colour === 'transparent') return [0, 0, 0, 0];
  const [red, green, blue, opacity = 1] = /^rgba?\(/.test(colour) ? (colour.match(/[\d.]+/g) ?? []).map(Number) : [];
  return blue === undefined ? null : [red, green, blue, opacity];
}

/** @param {string} colour @returns {number} 0 to 1; what cannot be measured is taken for opaque */
export const opacityOf = colour => colourOf(colour)?.[3] ?? 1;

/** @param {number[]} colour @returns {number} as WCAG has it */
const luminance = colour => {
  const [red, green, blue] = colour.map(each => {
    const part = each / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/**
 * @param {string} ink
 * @param {string} ground an opaque one
 * @returns {number} 1 to 21, as WCAG has it; 21 where it cannot be measured
 */
export function contrast(ink, ground) {
  const [above, below] = [colourOf(ink), colourOf(ground)];
  if (!above || !below) return 21;
  const mixed = above.slice(0, 3).map((part, index) => part * above[3] + below[index] * (1 - above[3]));
  const [dark, light] = [luminance(mixed), luminance(below)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
