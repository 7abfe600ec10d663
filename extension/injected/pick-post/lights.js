/** The frames that light up around posts. */

/** @param {ShadowRoot} root */
export function lights(root) {
  const current = light('light');
  const label = document.createElement('b');
  current.append(label);
  /** @type {HTMLElement[]} */
  const kept = [];

  /** @param {string} kind */
  function light(kind) {
    const made = document.createElement('div');
    made.className = kind;
    made.hidden = true;
    root.append(made);
    return made;
  }

  return {
    /** @param {string} words */
    name: words => void (label.textContent = words),

    /** @param {Element | null} box @param {Element[]} chosen */
    show(box, chosen) {
      while (kept.length < chosen.length) kept.push(light('light chosen'));
      for (const [index, frame] of kept.entries()) lay(frame, chosen[index]);
      lay(current, box);
    },
  };
}

/** @param {HTMLElement} frame @param {Element | null | undefined} box */
function lay(frame, box) {
  frame.hidden = !box?.isConnected;
  if (!box || frame.hidden) return;
  const { left, top, width, height } = Element.prototype.getBoundingClientRect.call(box);
  const edges = [left, top, width, height].map(Math.round).join(' ');
  if (frame.dataset.edges === edges) return;
  frame.dataset.edges = edges;
  Object.assign(frame.style, {
    left: `${left - 3}px`,
    top: `${top - 3}px`,
    width: `${width + 6}px`,
    height: `${height + 6}px`,
  });
}
