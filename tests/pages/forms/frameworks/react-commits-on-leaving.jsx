import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Box({ id, words, tag: Tag = 'input', value, onLeave }) {
  const [draft, keep] = useState(value);
  const [typing, type] = useState(false);
  return (
    <p>
      <label htmlFor={id}>{words}</label>
      <Tag
        id={id}
        value={typing ? draft : value}
        onChange={event => (keep(event.target.value), type(true))}
        onBlur={() => typing && (type(false), onLeave(draft))}
      />
    </p>
  );
}

function Form() {
  const [held, hold] = useState({ name: '', url: '', notes: '', kind: '' });
  const [, tick] = useState(0);
  useEffect(() => {
    const clock = setInterval(() => tick(number => number + 1), 20);
    return () => clearInterval(clock);
  }, []);
  const box = name => ({ id: name, value: held[name], onLeave: value => hold(before => ({ ...before, [name]: value })) });
  return (
    <form action="/sent/react">
      <Box {...box('name')} words="お名前" />
      <Box {...box('url')} words="通報する投稿のURL" />
      <p>
        <label htmlFor="kind">通報の理由</label>
        <select id="kind" value={held.kind} onChange={event => hold({ ...held, kind: event.target.value })}>
          <option value="">選択してください</option>
          <option value="spam">スパム</option>
          <option value="def">誹謗中傷</option>
        </select>
      </p>
      <Box {...box('notes')} words="詳しい内容" tag="textarea" />
      <output id="held">{JSON.stringify(held)}</output>
    </form>
  );
}

createRoot(document.querySelector('#root')).render(<Form />);
