// @vitest-environment happy-dom
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, onTestFinished, vi } from 'vitest';
import { SuggestField } from './suggest-field.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

function Form({ sent }: { sent: (words: string) => void }) {
  const [words, setWords] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sent(words);
      }}
    >
      <SuggestField
        label="Area"
        value={words}
        suggestions={['Work', 'Family', 'Homework']}
        maxLength={200}
        onChange={setWords}
      />
    </form>
  );
}

async function shown() {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  onTestFinished(async () => {
    await act(() => root.unmount());
    place.remove();
  });
  const sent = vi.fn();
  const escaped = vi.fn();
  const around = (event: KeyboardEvent): void => (event.key === 'Escape' ? escaped() : undefined);
  document.body.addEventListener('keydown', around);
  onTestFinished(() => document.body.removeEventListener('keydown', around));
  await act(() => root.render(<Form sent={sent} />));
  const field = place.querySelector('input') as HTMLInputElement;
  return {
    field,
    sent,
    escaped,
    options: () => [...document.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent),
    type: (words: string) =>
      act(async () => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, words);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    /** Presses a key; Enter that nobody takes sends the form, as in a window. */
    press: (key: string) =>
      act(async () => {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
        if (field.dispatchEvent(event) && key === 'Enter')
          field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      }),
  };
}

it('offers what holds the typed words, and takes one over by keys without sending its form', async () => {
  const { field, options, type, press, sent } = await shown();
  expect(field.getAttribute('role')).toBe('combobox');
  await type('work');
  expect(options()).toEqual(['Work', 'Homework']);
  await press('ArrowDown');
  await press('ArrowDown');
  await press('Enter');
  expect(field.value).toBe('Homework');
  expect(options()).toEqual([]);
  expect(sent).not.toHaveBeenCalled();
  await press('Enter');
  expect(sent).toHaveBeenCalledExactlyOnceWith('Homework');
});

it('keeps other words: Enter sends them, and Escape closes the suggestions alone', async () => {
  const { field, options, type, press, sent, escaped } = await shown();
  await type('wor');
  await press('Escape');
  expect(options()).toEqual([]);
  expect(escaped).not.toHaveBeenCalled();
  expect(field.value).toBe('wor');
  await press('Escape');
  expect(escaped).toHaveBeenCalledOnce();
  expect(field.value).toBe('wor');
  await type('work at sea');
  await press('Enter');
  expect(sent).toHaveBeenCalledExactlyOnceWith('work at sea');
});
