/**
 * Compiled files come packed. A host on the web may unpack them on the way, or name their packing so that the browser
 * does: they are looked at, not believed.
 */

const GZIP = [0x1f, 0x8b];

/** @param {string} address @returns {Promise<any>} the values in a packed JSON file */
export async function readPacked(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (GZIP.some((byte, at) => bytes[at] !== byte)) return JSON.parse(new TextDecoder().decode(bytes));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).json();
}
