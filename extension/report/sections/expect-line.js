/**
 * What to expect of a desk, in one line. The package keeps some of it in a file of its own: until that is read, the
 * line keeps its place.
 *
 * @import {Bundle, Desk, Language} from '../../knowledge/types.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { openNow } from '../../engine/opening-hours.js';
import { isWhole, wholeDesk } from '../../store/knowledge.js';
import { make } from '../../style/elements.js';
import { expectation } from '../model/expectation.js';

/**
 * @param {Bundle} bundle
 * @param {Desk} desk
 * @param {Language} language
 * @param {boolean} isRung whether one rings there: then what nobody knows of names and answers is no question
 */
export function expectLine(bundle, desk, language, isRung) {
  const element = make('p', { class: 'muted small expect-line' });
  let shown = '';

  /** @param {View['situation']} situation */
  function tell(situation) {
    const now = new Date();
    const known = expectation(desk, situation, language, channel => openNow(channel, now, bundle.holidays), isRung);
    const words = known.length ? known.map(key => say(key)) : [say('expectUnknown')];
    if (isRunByOthers(desk)) words.unshift(desk.operator?.[language] ?? '');
    element.textContent = words.join(say('expectJoint'));
    element.hidden = isRung && !known.length;
  }
  return {
    element,
    /** @param {View['situation']} situation */
    show(situation) {
      const wanted = `${situation.harm} ${situation.role}`;
      if (shown === wanted) return;
      shown = wanted;
      if (isWhole(desk)) tell(situation);
      else
        void wholeDesk(desk).then(
          () => tell(situation),
          () => undefined,
        );
    },
  };
}

/** A hotline has a name of its own: who runs it is what people ask first. @param {Desk} desk */
const isRunByOthers = ({ kind, name, operator }) =>
  kind === 'hotline' && operator !== undefined && ![name.ja, UNVERIFIED].includes(operator.ja);
const UNVERIFIED = '未確認'; // as a record says it
