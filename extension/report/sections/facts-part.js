/**
 * What there is to know of a desk, in its card.
 *
 * @import {Bundle, Desk, Draft, Language, Signpost, Words} from '../../knowledge/types.js'
 * @import {View} from '../model/view.js'
 * @import {CardContext} from './card.js'
 */

import { say } from '../../browser/i18n.js';
import { isWhole, wholeDesk } from '../../store/knowledge.js';
import { make } from '../../style/elements.js';
import { aged, deskFacts } from './desk-facts.js';
import { foldedPart } from './folded-part.js';

const ACTIONS = {
  report: 'actionReport',
  request: 'actionRequest',
  consult: 'actionConsult',
  call: 'actionCall',
  read: 'actionRead',
};

/**
 * What the desk takes it as, what to know of it, and where all of that is from.
 * @param {CardContext} context
 * @param {Desk} desk
 * @param {Signpost} signpost
 */
export function factsPart(context, desk, signpost) {
  const { bundle, language } = context;
  /** @type {View['situation'] | null} */
  let situation = null;
  /** @type {(Words | string | null | undefined)[]} how one comes to it, or to the service */
  let ways = [];
  let drafted = false;
  let built = '';
  const part = foldedPart(context, desk, 'facts', draw);
  part.expander.textContent = say('expandFacts');

  function draw() {
    if (!situation || !part.isOpen()) return;
    const wanted = `${situation.harm} ${situation.role} ${JSON.stringify(ways)} ${drafted}`;
    if (built === wanted) return;
    built = wanted;
    const about = make('div', { class: 'stack' });
    const now = situation;
    const tell = () => {
      const { accepted_as: category, cautions, why } = signpost;
      const sources = aged(bundle, signpost.sources);
      const said = [...ways, why, ...cautions, category, plainWords(bundle, signpost), desk.form?.note];
      about.replaceChildren(
        ...(desk.operator ? [make('p', { class: 'muted small' }, say('deskOperator', desk.operator[language]))] : []),
        ...deskFacts(desk, now, { sources, category, said }, language, bundle.holidays),
      );
    };
    const lines = whyLines(signpost, language, plainWords(bundle, signpost)).filter(line => line instanceof Node);
    const isUnseen = drafted && desk.form && !desk.form.verified;
    part.element.replaceChildren(
      make('p', {}, make('b', {}, `${say(ACTIONS[signpost.action])} `), signpost.why[language]),
      ...lines,
      ...(isUnseen ? [make('p', { class: 'small' }, say('openNotChecked'))] : []),
      about,
    );
    if (isWhole(desk)) tell();
    else void wholeDesk(desk).then(tell, tell);
  }
  return {
    ...part,
    /** @param {View} view @param {Draft | undefined} draft */
    show(view, draft) {
      situation = view.situation;
      ways = [draft?.at_site, draft?.form_url];
      drafted = draft !== undefined;
      draw();
    },
  };
}

/** @param {Signpost} signpost @param {Language} language @param {Words} [plain] the desk's name in plain words */
const whyLines = ({ accepted_as: category, cautions }, language, plain) => [
  category &&
    make(
      'p',
      { class: 'accepted' },
      say('acceptedAs', category[language]),
      plain && make('span', { class: 'plain small' }, plain[language]),
    ),
  cautions.length > 0 &&
    make('ul', { class: 'cautions small' }, ...cautions.map(each => make('li', {}, each[language]))),
];

/** @param {Bundle} bundle @param {Signpost} signpost */
const plainWords = ({ plain = {} }, { accepted_as: category }) =>
  category && Object.hasOwn(plain, category.ja) ? plain[category.ja] : undefined;
