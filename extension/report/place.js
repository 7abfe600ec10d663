// Where this page is shown, before its first paint: a popup needs its width from us, the other places have their own.
// Whether it is a tab without "#tab" is known only later; main.js then says so.
document.documentElement.dataset.place = location.protocol.startsWith('http')
  ? 'web'
  : { '#panel': 'panel', '#tab': 'tab' }[location.hash] ?? 'popup';
