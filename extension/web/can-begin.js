/**
 * Shows, in a browser that lacks what the pages need, that it does: there no module of ours is read, or it ends in the
 * middle, and the page would stand there and never answer. No module, and nothing newer than such browsers know.
 */

(() => {
  // Patterns that look behind came to each browser before the youngest of these.
  const canBegin = () => {
    try {
      return (
        'DecompressionStream' in self &&
        'toReversed' in Array.prototype &&
        'canParse' in URL &&
        'Segmenter' in Intl &&
        'checkVisibility' in Element.prototype &&
        CSS.supports('color', 'light-dark(red, red)')
      );
    } catch (trouble) {
      return !trouble; // whatever it was
    }
  };

  const notice = document.getElementById('cannot-begin');
  if (notice && !canBegin()) notice.hidden = false;
})();
