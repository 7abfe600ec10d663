// The least a usable page can be: one control, one listener, and the mark that says it works.
const button = document.querySelector('#button');
button?.addEventListener('click', () => button.remove());
document.documentElement.dataset.ready = 'yes';
