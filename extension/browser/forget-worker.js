/** The background's part in leaving: the page that was left is gone before everything is forgotten. */

import { forgetPerson } from './forget.js';
import { theExtension } from './webext.js';

const { runtime } = theExtension();

runtime.onMessage.addListener((message, sender, answer) => {
  if (message?.forget !== 'person' || !sender.url?.startsWith(runtime.getURL('/'))) return false;
  void forgetPerson().then(
    () => answer(true),
    () => answer(false),
  );
  return true; // the answer comes later
});
