/** Waiting without hoping: for what is to be seen, or for what is under way to be done. No test sleeps. */

/**
 * Until what is done without anybody waiting for it is done, or has come to its next timer: what waits for nothing but
 * other promises is within one turn, what loads a module first within a few.
 */
export async function settled() {
  for (let turn = 0; turn < 20; turn += 1) await new Promise(resolve => setImmediate(resolve));
}

/**
 * What takes its time on a busy machine. Does not fail: what is asserted after it tells more.
 * @param {() => boolean | Promise<boolean>} condition
 */
export async function isTrueAtLast(condition) {
  for (const end = Date.now() + 10_000; Date.now() < end && !(await condition()); )
    await new Promise(resolve => setTimeout(resolve, 10));
}
