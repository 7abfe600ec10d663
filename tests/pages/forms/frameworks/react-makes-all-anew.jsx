import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const BOXES = [['name', 'お名前', 'input'], ['mail', 'メールアドレス', 'input'], ['url', '該当ページのURL', 'input'], ['notes', '状況', 'textarea']];

function Form() {
  const [held, hold] = useState({ name: '', mail: '', url: '', notes: '' });
  return (
    <form action="/sent/react" key={JSON.stringify(held)}>
      {BOXES.map(([name, words, Tag]) => (
        <p key={name}>
          <label htmlFor={name}>{words}</label>
          <Tag id={name} value={held[name]} onChange={event => hold(before => ({ ...before, [name]: event.target.value }))} />
        </p>
      ))}
      <output id="held">{JSON.stringify(held)}</output>
    </form>
  );
}

createRoot(document.querySelector('#root')).render(<Form />);
