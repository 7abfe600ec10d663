import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const KINDS = [['priv', 'プライバシー侵害'], ['def', '誹謗中傷'], ['other', 'その他']];
const EMPTY = { name: '', mail: '', again: '', url: '', notes: '', kind: '', site: '', victim: '', agreed: false };

function Form() {
  const [held, hold] = useState(EMPTY);
  const text = name => ({ value: held[name], onChange: event => hold(before => ({ ...before, [name]: event.target.value })) });
  return (
    <form action="/sent/react" method="post">
      <p><label htmlFor="name">ご連絡者氏名<span>必須</span></label><input id="name" {...text('name')} /></p>
      <p><label htmlFor="mail">メールアドレス</label><input id="mail" {...text('mail')} /></p>
      <p><label htmlFor="mail-again">メールアドレス（確認）</label><input id="mail-again" {...text('again')} /></p>
      <p><label htmlFor="victim">被害を受けた方の氏名</label><input id="victim" {...text('victim')} /></p>
      <fieldset>
        <legend>被害の種類</legend>
        {KINDS.map(([value, words]) => (
          <label key={value}><input type="radio" name="kind" value={value} checked={held.kind === value} onChange={() => hold({ ...held, kind: value })} />{words}</label>
        ))}
      </fieldset>
      <p><label htmlFor="site">サイト名</label><input id="site" {...text('site')} /></p>
      <p><label htmlFor="url">書き込みのURL</label><input id="url" {...text('url')} /></p>
      <p><label htmlFor="notes">書き込みの内容</label><textarea id="notes" {...text('notes')} /></p>
      <p><label><input id="agreed" type="checkbox" checked={held.agreed} onChange={event => hold({ ...held, agreed: event.target.checked })} />規約に同意します</label></p>
      <output id="held">{JSON.stringify(held)}</output>
    </form>
  );
}

createRoot(document.querySelector('#root')).render(<Form />);
