/**
 * Runs on the desk's own pages while a person is on the way to its form: tells the extension that such a page has come,
 * and again whenever its controls have become others, until nobody seeks the form any more. It reads no words and puts
 * nothing into the page.
 */

const CONTROLS = 'input:not([type=hidden]), textarea, select, a, button';
/** Pages change in many small steps: told once they have rested for so long, in milliseconds. */
const REST = 250;

const scope = /** @type {{tsuhoFormCame?: boolean}} */ (globalThis);

let told = -1;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let resting;

/** Where nobody seeks any more, or the extension was renewed meanwhile, this ends. */
async function tellExtension() {
  const there = document.querySelectorAll(CONTROLS).length;
  if (there === told) return;
  told = there;
  const isSought = await chrome.runtime.sendMessage({ message: 'deskPageCame' }).catch(() => false);
  if (!isSought) watching.disconnect();
}

const watching = new MutationObserver(() => {
  clearTimeout(resting);
  resting = setTimeout(tellExtension, REST);
});

if (!scope.tsuhoFormCame) {
  scope.tsuhoFormCame = true;
  watching.observe(document, { childList: true, subtree: true });
  void tellExtension();
}
