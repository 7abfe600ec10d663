import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const KINDS = [['spam', 'Spam'], ['abuse', 'Abuse and harassment'], ['private', 'Private information'], ['else', 'Something else']];

function Form() {
  const [held, hold] = useState({ step: 0, kind: '', url: '', notes: '', mail: '', mine: false });
  const text = name => ({ value: held[name], onChange: event => hold(before => ({ ...before, [name]: event.target.value })) });
  return (
    <div lang="en">
      {held.step === 0 && (
        <fieldset>
          <legend>What are you reporting?</legend>
          {KINDS.map(([value, words]) => (
            <label key={value}><input type="radio" name="kind" value={value} checked={held.kind === value} onChange={() => hold(before => ({ ...before, kind: value }))} /><span>{words}</span></label>
          ))}
        </fieldset>
      )}
      {held.step === 1 && (
        <>
          <p><label>Link to the post<input id="url" {...text('url')} /></label></p>
          <p><label>Tell us more<textarea id="notes" {...text('notes')} /></label></p>
        </>
      )}
      {held.step === 2 && (
        <>
          <p><label>Email address<input id="mail" {...text('mail')} /></label></p>
          <p><label><input id="mine" type="checkbox" checked={held.mine} onChange={event => hold({ ...held, mine: event.target.checked })} />I agree to the terms</label></p>
        </>
      )}
      <button type="button" id="next" onClick={() => hold(before => ({ ...before, step: before.step + 1 }))}>Next</button>
      <output id="held">{JSON.stringify(held)}</output>
    </div>
  );
}

createRoot(document.querySelector('#root')).render(<Form />);
