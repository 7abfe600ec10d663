/**
 * What makes guessing slow would make the tests slow: of the rounds that a key is to cost, one in a thousand is run,
 * and what was asked for is told. Import it before what derives keys.
 */

/** @type {number[]} how many rounds each key was to cost, in the order in which they were asked for */
export const roundsAsked = [];

const { subtle } = globalThis.crypto;
for (const name of /** @type {const} */ (['deriveBits', 'deriveKey'])) {
  /** @type {(how: any, ...rest: any[]) => Promise<any>} */
  const derive = subtle[name].bind(subtle);
  /** @param {Pbkdf2Params} how @param {any[]} rest */
  const quickly = (how, ...rest) => {
    roundsAsked.push(how.iterations);
    return derive({ ...how, iterations: Math.ceil(how.iterations / 1000) }, ...rest);
  };
  Object.defineProperty(subtle, name, { value: quickly, configurable: true });
}
