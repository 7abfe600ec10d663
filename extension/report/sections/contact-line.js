/**
 * Which of the person's own facts would go into a desk's form: said before it is opened, and left out at one press; and
 * which of them went in.
 * Only what the person saved for that, and only what the desk is known to ask for.
 *
 * @import {Desk} from '../../knowledge/types.js'
 * @import {FormJob} from '../../store/form-jobs.js'
 * @import {View} from '../model/view.js'
 */

import { say } from '../../browser/i18n.js';
import { PERSON_FACTS } from '../../engine/constants.js';
import { aboutMe, watchAbout } from '../../store/about-me.js';
import { make } from '../../style/elements.js';
import { ABOUT_WORDS } from '../model/about-words.js';

/**
 * What the desk asks of a person who reports such a harm.
 * @param {Desk} desk
 * @param {string} harm
 */
export function askedBy({ form }, harm) {
  /** @type {string[]} */
  const asked = (form?.asks ?? []).filter(({ harms }) => harms?.includes(harm) ?? true).flatMap(({ facts }) => facts);
  return PERSON_FACTS.filter(id => asked.includes(id));
}

/** @param {string[]} ids */
const factsListed = ids => ids.map(id => say(ABOUT_WORDS[id])).join(say('listComma'));

/** What of it went into the form. @param {FormJob | null} job */
export const givenTo = job =>
  PERSON_FACTS.filter(
    id => job?.about.includes(id) && [job.outcome?.filled, job.outcome?.earlier].some(ids => ids?.includes(id)),
  );

/**
 * @param {Desk} desk
 * @param {() => boolean} isPrivate
 */
export function contactLine(desk, isPrivate) {
  const words = make('span');
  const wanted = make('input', { type: 'checkbox', checked: true, 'data-action': 'about-me' });
  const choice = make('label', { class: 'choice' }, wanted, words);
  const went = make('span', { class: 'fate' });
  const element = make('p', { class: 'small', 'data-about': desk.id, hidden: true }, choice, went);
  /** @type {string[]} */
  let known = [];
  /** @type {FormJob | null} */
  let form = null;
  let harm = '';
  let practice = false;
  /** Whether the person has said here what goes in: then no job that comes to be known says it. */
  let isSaid = false;
  wanted.addEventListener('change', () => (isSaid = true));

  const learn = async () => {
    const { allowed, facts } = await aboutMe(isPrivate());
    known = allowed ? Object.keys(facts) : [];
    write();
  };

  const given = () => askedBy(desk, harm).filter(id => known.includes(id));

  function write() {
    const ids = given();
    const inForm = givenTo(form);
    element.hidden = (ids.length === 0 && inForm.length === 0) || practice;
    element.dataset.fate = inForm.length ? 'filled' : '';
    choice.hidden = inForm.length > 0;
    went.hidden = inForm.length === 0;
    words.textContent = say('aboutLine', factsListed(ids));
    went.textContent = say('aboutFilled', factsListed(inForm));
  }

  if (desk.form?.asks) {
    void learn();
    watchAbout(() => void learn());
  }

  return {
    element,
    /** The facts that go in now. */
    wanted: () => (wanted.checked ? given() : []),
    /** @param {View} view @param {FormJob | null} [job] the desk's form, where it is open */
    show({ situation, saved }, job = null) {
      harm = situation.harm;
      practice = saved.practice;
      // Left out when the form was opened, they stay left out.
      if (job && !form && !isSaid) wanted.checked = job.about.length > 0;
      form = job;
      write();
    },
  };
}
