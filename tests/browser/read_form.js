// What a form holds, read beside the page's own scripts: prototypes are the browser's here, whatever the page did to its.
(() => {
  // A form's own properties may be controls of these names, so everything is asked of the prototypes.
  const got = (type, name) => Object.getOwnPropertyDescriptor(type.prototype, name).get;
  const nodeType = got(Node, 'nodeType');
  const shadowRoot = got(Element, 'shadowRoot');
  const is = (element, css) => Element.prototype.matches.call(element, css);
  const all = (root, css) => {
    const { prototype } = { 1: Element, 9: Document, 11: DocumentFragment }[nodeType.call(root)];
    return prototype.querySelectorAll.call(root, css);
  };
  const inside = element => {
    if (!is(element, 'iframe')) return shadowRoot.call(element);
    try {
      return element.contentDocument;
    } catch {
      return null;
    }
  };
  const isControl = element => is(element, 'input, textarea, select, button, [contenteditable]');

  function* controls(root) {
    for (const element of all(root, '*')) {
      if (isControl(element)) yield element;
      const inner = inside(element);
      if (inner) yield* controls(inner);
    }
  }

  const value = element => {
    if (!element) return null;
    if (element.type === 'checkbox' || element.type === 'radio') return element.checked;
    if (element.type === 'file') return element.files.length;
    if (element.localName === 'select') {
      return Array.from(element.selectedOptions, option => option.text.trim()).join(',');
    }
    return 'value' in element ? element.value : element.innerText;
  };

  // Whatever can set one control off from the others.
  const LOOKS = ['outline', 'boxShadow', 'backgroundColor', 'backgroundImage', 'borderColor'];
  const look = element => {
    const style = getComputedStyle(element);
    return LOOKS.map(name => style[name]).join(' ');
  };

  // A form that draws itself anew has other elements: they are told apart by what they are called, and their order.
  const called = element => {
    const choice = element.type === 'checkbox' || element.type === 'radio' ? `=${element.getAttribute('value')}` : '';
    return `${element.localName}#${element.getAttribute('id') ?? ''}[${element.getAttribute('name') ?? ''}${choice}]`;
  };

  function* named() {
    const times = {};
    for (const element of controls(document)) {
      const name = called(element);
      times[name] = (times[name] ?? 0) + 1;
      yield [`${name}~${times[name]}`, element];
    }
  }

  const BUTTONS = 'button, a, [role=button], input:is([type=submit], [type=image], [type=button], [type=reset])';
  const pressed = [];
  addEventListener('submit', () => pressed.push('submit'), true);
  addEventListener(
    'click',
    event => {
      const button = event.composedPath().find(place => place instanceof Element && is(place, BUTTONS));
      if (button) pressed.push(`press of ${button.localName} ${button.textContent}`);
    },
    true,
  );

  const find = css =>
    css
      .split(' >>> ')
      .reduce(
        (root, part) => root && (all(root === document ? root : (inside(root) ?? root), part)[0] ?? null),
        document,
      );

  // Of each of these selectors: the name of its control in `state`, whether it takes free text, what is chosen in it.
  const about = selectors => {
    const names = new Map([...named()].map(([name, element]) => [element, name]));
    const told = element => ({
      key: names.get(element) ?? null,
      takesText: !!element && is(element, 'textarea, [contenteditable]'),
      chosen: (element?.localName === 'select' && element.value) || null,
    });
    return Object.fromEntries(selectors.map(css => [css, told(find(css))]));
  };

  globalThis.forms = {
    find,
    about,
    state: () => Object.fromEntries([...named()].map(([name, element]) => [name, value(element)])),
    value,
    looks: () => Object.fromEntries([...named()].map(([name, element]) => [name, look(element)])),
    pressed: () => pressed,
  };
})();
