/**
 * A language beside Japanese and English: read only where it was chosen, so pages in those two load nothing of this.
 * What its file says: `language-file.js`; how a page shows it: `furigana.js`.
 *
 * @import {Said} from './language-file.js'
 *
 * @typedef {NonNullable<Awaited<ReturnType<typeof otherLanguage>>>} Other
 */

import { watchTexts } from './furigana.js';
import { inMessages, interfaceWords, translated } from './language-file.js';
import { withoutSigns } from './signs.js';

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
  /** @type {Promise<object> | undefined} */
  let meanings;
  return {
    tag,
    withoutSigns,
    /** @template T @param {T} values */
    translated: values => translated(values, said),
    /** What drafts say, which lies in a file of its own; without it they are read in English. */
    async addMeanings() {
      Object.assign(said.sentences, await (meanings ??= unpacked(`language.${id}.said`).catch(() => ({}))));
    },
    inMessage: inMessages(said),
    /** @param {string} file of the interface's words @returns {Promise<Record<string, string>>} */
    words: async file => interfaceWords(await unpacked(`${file}.${fallback}`), said),
  };
}
