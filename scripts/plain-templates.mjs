/** Of every script that goes into a page: templates that browsers keep compiled. */

/**
 * A module with plain templates in place of `String.raw`. What holds a tagged template and is evaluated, as benchmarks
 * and tests put a script into a page, Chromium compiles anew each time, all patterns included: that took longer than
 * all that the script does. What the extension itself injects is kept compiled either way.
 * @param {string} code
 * @returns {string}
 */
export const plainTemplates = code =>
  code
    .replace('const { raw } = String;\n', '')
    .replace(/\b(?:String\.)?raw(`[^`]*`)/g, (_, /** @type {string} */ text) =>
      text.replace(/\$\{[^}]*\}|\\/g, part => (part === '\\' ? '\\\\' : part)),
    );
