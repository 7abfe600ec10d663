/**
 * Which of the person's own facts would go into a desk's form: said before it is opened, and left out at one press.
 * Only what the person saved for that, and only what the desk is known to ask for.
 *
 * @import {Desk, Situation} from '../knowledge/types.js'
 * @import {Session} from './session.js'
 */

import { aboutMe, FACTS, watchAbout } from '../browser/about-me.js';
import { say } from '../interface-words.js';
import { make } from './elements.js';

const WORDS = /** @type {Record<string, string>} */ ({
  name: 'aboutName',
  name_kana: 'aboutKana',
  email: 'aboutEmail',
  phone: 'aboutPhone',
  address: 'aboutAddress',
  age: 'aboutAge',
});

/**
 * What the desk asks of a person who reports such a harm.
 * @param {Desk} desk
 * @param {string} harm
 */
export function askedBy({ form }, harm) {
  const asked = (form?.asks ?? []).filter(({ harms }) => harms?.includes(harm) ?? true).flatMap(({ facts }) => facts);
  return FACTS.filter(id => asked.includes(id));
}

/**
 * @param {Session} session
 * @param {Desk} desk
 */
export function contactLine(session, desk) {
  const words = make('span');
  const wanted = make('input', { type: 'checkbox', checked: true, 'data-action': 'about-me' });
  const element = make('p', { class: 'small', 'data-about': desk.id, hidden: true }, make('label', { class: 'choice' }, wanted, words));
  /** @type {string[]} */
  let known = [];
  let harm = '';

  const learn = async () => {
    const { allowed, facts } = await aboutMe(session.kept.private || session.here.private);
    known = allowed ? Object.keys(facts) : [];
    write();
  };

  const given = () => askedBy(desk, harm).filter(id => known.includes(id));

  function write() {
    const ids = given();
    element.hidden = ids.length === 0 || session.kept.practice;
    words.textContent = say('aboutLine', ids.map(id => say(WORDS[id])).join(say('listComma')));
  }

  if (desk.form?.asks && session.place !== 'web') {
    void learn();
    watchAbout(() => void learn());
  }

  return {
    element,
    /** The facts that go in now. */
    wanted: () => (wanted.checked ? given() : []),
    /** @param {Situation} situation */
    show(situation) {
      harm = situation.harm;
      write();
    },
  };
}
