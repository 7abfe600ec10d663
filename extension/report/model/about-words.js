/**
 * What the interface calls a person's own facts, by the fact: the key of its words. Pure.
 *
 * @type {Record<string, string>}
 */
export const ABOUT_WORDS = {
  name: 'aboutName',
  name_kana: 'aboutKana',
  email: 'aboutEmail',
  phone: 'aboutPhone',
  address: 'aboutAddress',
  age: 'aboutAge',
};
