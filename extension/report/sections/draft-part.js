/**
 * The draft in a desk's card, and how the desk will read it.
 *
 * @import {Desk, Draft, Signpost} from '../../knowledge/types.js'
 * @import {View} from '../model/view.js'
 * @import {CardContext} from './card.js'
 */

import { isJapanese, say } from '../../browser/i18n.js';
import { find, make } from '../../style/elements.js';
import { advice } from '../model/advice.js';
import { asPrompts, findingsByField } from '../model/finding-field.js';
import { draftFields } from './draft-fields.js';
import { findingList, wrongOfFindings } from './findings.js';
import { foldedPart } from './folded-part.js';
import { sendOverButton } from './send-over-button.js';

/**
 * The draft, each field with what must be mended in it; and, at a press, as the desk will read it.
 * @param {CardContext} context
 * @param {Desk} desk
 * @param {Signpost} signpost
 * @param {boolean} isSpoken whether it is what to say on the telephone
 */
export function draftPart(context, desk, signpost, isSpoken) {
  const { bundle, language, report } = context;
  const above = make('div', { class: 'stack' });
  const showFindings = findingList(above, language, report);
  const hints = make('div', { class: 'stack' });
  const showHints = findingList(hints, language, report);
  const fields = draftFields({ report, language, desk: desk.id, where: 'draft', ranks: true });
  /** @type {{view: View, draft: Draft | undefined} | null} */
  let latest = null;
  const part = foldedPart(context, desk, 'draft', draw);
  const asRead = draftAsRead(context, desk, signpost);
  const over = sendOverButton(context, desk.id);
  const title = make('h4');
  const tongue = !isJapanese(language) && make('p', { class: 'small muted' }, say('draftTongue'));
  part.element.append(title, ...(tongue ? [tongue] : []), above, fields.element, hints);
  const wrong = wrongOfFindings(bundle);
  part.element.append(make('div', { class: 'row' }, asRead.button, over.button), asRead.section, over.section);
  part.element.append(wrong.element);

  /** @param {Draft} draft */
  const foundIn = draft => findingsByField(draft, bundle.preflight.rules, report.saved.edits[desk.id]);

  function draw() {
    if (!latest) return;
    const { view, draft } = latest;
    part.expander.hidden = !draft;
    if (!part.isOpen() || !draft) {
      part.element.hidden = true;
      return;
    }
    const moment = view.saved.opened.some(each => each.desk === desk.id) ? 'open' : 'draft';
    title.textContent = say(isSpoken ? 'draftTitleSpoken' : headingOf(draft, moment), desk.short[language]);
    const found = foundIn(draft);
    showFindings(found.get('') ?? [], []);
    const advised = advice(bundle, view.situation, moment, desk.id);
    showHints([], advised);
    wrong.show([...draft.findings, ...advised, ...view.findings]);
    fields.show(draft, null, asPrompts(found));
    asRead.show(view, draft);
    if (isSpoken) asRead.button.hidden = true; // who is rung reads nothing
    over.show();
  }
  return {
    ...part,
    /** Opens the draft where the person writes what it needs of them. @param {string} field */
    write(field) {
      if (!part.isOpen()) part.expander.click();
      const box = /** @type {HTMLTextAreaElement} */ (find(`#draft-${desk.id}-${field}`, part.element));
      box.focus({ preventScroll: true });
      box.setSelectionRange(0, 0); // one's own words go before what was captured
      box.closest('.field')?.scrollIntoView({ block: 'start', behavior: 'instant' }); // with what is said of it
    },
    /** @param {View} view @param {Draft | undefined} draft */
    show(view, draft) {
      latest = { view, draft };
      const found = draft ? [...foundIn(draft).values()].flat() : [];
      const toMend = found.filter(({ severity }) => severity !== 'info').length;
      part.expander.textContent = toMend ? say('expandToMend', toMend) : say(isSpoken ? 'expandSpoken' : 'expand');
      draw();
    },
  };
}

/**
 * Where no form is opened by us, what was sent is not known.
 * @param {Draft} draft
 * @param {'open' | 'draft'} moment
 */
const headingOf = ({ form_url: form }, moment) =>
  form ? { open: 'draftTitleOpened', draft: 'draftTitle' }[moment] : 'draftTitleByHand';

/**
 * What the desk's staff will read: it follows the draft as long as it is open.
 * @param {CardContext} context
 * @param {Desk} desk
 * @param {Signpost} signpost
 */
function draftAsRead({ bundle }, desk, signpost) {
  const id = `desk-${desk.id}-read`;
  const section = make('section', { id, class: 'stack desk-view', 'aria-label': say('deskView'), hidden: true });
  /** @type {{view: View, draft: Draft} | null} */
  let latest = null;
  const button = make('button', { class: 'small expander', 'data-action': 'desk-view', 'aria-controls': id });
  button.textContent = say('deskView');
  button.addEventListener('click', () => {
    section.hidden = !section.hidden;
    void draw();
  });
  async function draw() {
    button.setAttribute('aria-expanded', String(!section.hidden));
    if (section.hidden) return;
    const { readByDesk } = await import('./desk-view.js');
    if (latest) section.replaceChildren(...readByDesk({ bundle, desk, signpost }, latest.view, latest.draft));
  }
  return {
    button,
    section,
    /** @param {View} view @param {Draft} draft */
    show(view, draft) {
      latest = { view, draft };
      void draw();
    },
  };
}
