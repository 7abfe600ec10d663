/** The background's part in leaving: the page that was left is gone before everything is forgotten. */

import { theExtension } from '../browser/webext.js';
import { forgetAtLeaving } from '../store/forget.js';

const { runtime } = theExtension();

runtime.onMessage.addListener((message, sender, answer) => {
  if (message?.forget !== 'person' || !sender.url?.startsWith(runtime.getURL('/'))) return false;
  void forgetAtLeaving(message.private === true).then(
    () => answer(true),
    () => answer(false),
  );
  return true; // the answer comes later
});
