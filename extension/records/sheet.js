/**
 * 控え: the sheet of one record or of several, to be printed, and the guide to printing the site's own page: this page's
 * margin would name us, and the post's page is what counts. Of a printed file its name, size and SHA-256 are noted in
 * the record; its bytes are read once for that and never kept. Where only an address may be kept there is no guide, and
 * no place for a file.
 *
 * @import {Language} from '../knowledge/types.js'
 * @import {Block} from '../engine/sheet.js'
 * @import {Receipt} from '../engine/receipts.js'
 */

import { addWords, atHand, languageOf, loadWords, say, wordsInto } from '../browser/i18n.js';
import { hereAndNow } from '../browser/tabs.js';
import { quoted, sheet } from '../engine/sheet.js';
import { expanderOf } from '../report/sections/send-over-button.js';
import { wrongLine } from '../report/sections/wrong-line.js';
import { loadBundle, withAfterwards } from '../store/knowledge.js';
import { receipts, receiptsToWrite } from '../store/receipt-book.js';
import { readSettings } from '../store/settings.js';
import { byId, link, make } from '../style/elements.js';
import { overOf } from './details.js';
import { gate } from './gate.js';
import { leaving } from './leaving.js';

const STEPS = 4;

const show = async () => {
  const here = await hereAndNow();
  // Paper for police or lawyer, who read no plainer or further language.
  const language = atHand(languageOf((await readSettings()).language));
  const [bundle] = await Promise.all([
    loadBundle().then(withAfterwards),
    loadWords(language).then(() => addWords('records')),
  ]);
  wordsInto(document);
  leaving(bundle.product.quick_exit, here.private);
  if (!here.private) await gate();
  const ids = location.hash.slice(1).split(',').filter(Boolean);

  const found = async () => {
    const book = here.private ? null : await receipts();
    const all = await Promise.all(ids.map(id => book?.get(id)));
    return all.flatMap(receipt => receipt ?? []);
  };
  const all = await found();
  const words = quoting(all, () => void draw());
  const draw = async () => {
    const now = await found();
    const quotes = now.map(each => quoted(each, words.get(each.id)?.value ?? ''));
    byId('none').hidden = now.length > 0;
    byId('print').hidden = now.length === 0;
    const blocks = now.length ? sheet(bundle, now, new Date(), quotes) : [];
    byId('sheet').replaceChildren(...blocks.map(each => part(each, language)));
    // Below the rows stands nothing but our own sentences.
    const notes = blocks.flatMap(each => each.notes);
    byId('wrong').replaceChildren(...(notes.length ? [wrongLine(notes, 'sheet')] : []));
  };

  await draw();
  byId('print').addEventListener('click', () => print());
  nameOfPrint();
  guide(all, draw);
  onPhone(all);
};

/**
 * A field for each post of which words may be shown: they stand on this print, and are kept nowhere.
 * @param {Receipt[]} all
 * @param {() => void} draw
 * @returns {Map<string, HTMLTextAreaElement>} by receipt
 */
function quoting(all, draw) {
  const allowed = all.filter(({ evidence }) => evidence !== 'url_only');
  const fields = new Map(
    allowed.map(({ id }) => [id, make('textarea', { id: `quote-${id}`, rows: 2, autocomplete: 'off' })]),
  );
  byId('quoting').hidden = allowed.length === 0;
  byId('quotes').append(
    ...allowed.map(({ id, post }) => {
      const field = /** @type {HTMLTextAreaElement} */ (fields.get(id));
      field.setAttribute('aria-describedby', 'quoting-help');
      field.addEventListener('input', draw);
      const of = make('span', { class: 'raw-url small' }, post.sent);
      return make(
        'div',
        { class: 'field' },
        make('label', { for: field.id }, say('recordsQuoteField'), ' ', of),
        field,
      );
    }),
  );
  return fields;
}

/** A print is kept by the title of its page: for its time one that says nothing, in ASCII, as offices ask for. */
function nameOfPrint() {
  const { title } = document;
  const moment = () => new Date().toISOString().slice(0, 16).replace(/[-:]/g, '').replace('T', '-');
  addEventListener('beforeprint', () => void (document.title = `tsuho-${moment()}`));
  addEventListener('afterprint', () => void (document.title = title));
}

/** A photo of an app's screen lacks the address: the way to a PC stands beside that. @param {Receipt[]} all */
function onPhone(all) {
  if (all.length !== 1 || !matchMedia('(pointer: coarse)').matches) return;
  const [receipt] = all;
  const { button, section } = expanderOf(() => overOf(receipt), 'sheet-over');
  byId('phone-over').append(button);
  byId('phone-over').after(section);
  byId('on-phone').hidden = false;
}

/** @param {Block} block @param {Language} language */
const part = ({ id, title, lines, notes }, language) =>
  make(
    'section',
    { 'data-block': id },
    make(id === 'head' ? 'h1' : 'h2', {}, title[language]),
    lines.length > 0 &&
      make(
        'table',
        {},
        make(
          'tbody',
          {},
          ...lines.map(line =>
            make('tr', {}, make('th', { scope: 'row' }, line.label[language]), make('td', {}, line.value[language])),
          ),
        ),
      ),
    ...notes.map(note => make('p', {}, note[language])),
  );

/** @param {Receipt[]} all @param {() => Promise<void>} draw */
function guide(all, draw) {
  const wordless = all.some(({ evidence }) => evidence === 'url_only');
  byId('wordless').hidden = !wordless;
  byId('guide').hidden = wordless || all.length !== 1;
  if (wordless || all.length !== 1) return;
  const [receipt] = all;
  const where = navigator.userAgent.includes('Firefox/') ? 'Firefox' : 'Chrome';
  const opens = /^https?:/.test(receipt.post.sent) && link(receipt.post.sent);
  byId('guide-steps').append(
    ...Array.from({ length: STEPS }, (_, index) =>
      make('li', {}, say(`recordsGuide_${where}${index + 1}`), index === 0 && ' ', index === 0 && opens),
    ),
  );
  const field = /** @type {HTMLInputElement} */ (byId('printed'));
  field.addEventListener('change', async () => {
    const [file] = field.files ?? [];
    if (!file) return;
    field.value = '';
    const note = await noteOf(file).catch(() => '');
    if (note) await keep(receipt, note);
    byId('noted').replaceChildren(make('p', { class: 'small' }, note || say('recordsGuideUnread')));
    await draw();
  });
}

/** @param {Receipt} receipt @param {string} note */
async function keep({ id, desks: [{ desk }] }, note) {
  await (await receiptsToWrite()).add([{ id, happened: [{ desk, event: { kind: 'note', note } }] }]);
}

/** Its name, size and SHA-256. @param {File} file */
async function noteOf(file) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  const hash = Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
  return say('recordsGuideNote', file.name.slice(0, 200), file.size, hash);
}

show()
  .catch(error => {
    console.error(error);
    byId('none').hidden = false;
    byId('none').textContent = say('recordsTroubleOpen');
  })
  .finally(() => (document.documentElement.dataset.ready = 'yes'));
