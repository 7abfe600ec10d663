/** What one reading of a page remembers, and forgets afterwards: the page goes on changing. */

/** @type {(() => void)[]} */
const forgetters = [];

/**
 * A function of an element that is worked out once for each element in a reading.
 *
 * @template T
 * @param {(element: Element) => T} work
 * @returns {(element: Element) => T}
 */
export const remembered = work => {
  /** @type {WeakMap<Element, T>} */
  let known = new WeakMap();
  forgetters.push(() => (known = new WeakMap()));
  return element => {
    let value = known.get(element);
    if (value === undefined) known.set(element, (value = work(element)));
    return value;
  };
};

export const forget = () => forgetters.forEach(each => each());
