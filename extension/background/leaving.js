/** The background's part in leaving: the page that was left is gone before everything is forgotten. */

import { theExtension } from '../browser/webext.js';
import { forgetPerson } from '../store/forget.js';

const { runtime } = theExtension();

runtime.onMessage.addListener((message, sender, answer) => {
  if (message?.forget !== 'person' || !sender.url?.startsWith(runtime.getURL('/'))) return false;
  void forgetPerson().then(
    () => answer(true),
    () => answer(false),
  );
  return true; // the answer comes later
});
