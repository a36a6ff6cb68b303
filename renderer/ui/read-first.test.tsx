// @vitest-environment happy-dom
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, onTestFinished, vi } from 'vitest';
import { ReadFirst } from './read-first.tsx';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

/** A record of three facts, with a draft of its own. */
function Record() {
  const [place, setPlace] = useState('The weir');
  const line = (value: string, onChange: (now: string) => void, wrong = false) => (
    <input
      aria-invalid={wrong ? true : undefined}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
  return (
    <>
      <ReadFirst
        label="About it"
        facts={[
          { name: 'Where', said: place, field: line(place, setPlace) },
          { name: 'When', said: '2019', field: line('20', () => {}, true) },
          { name: 'Why', said: '', field: line('', () => {}) },
        ]}
      />
      <button type="button">Elsewhere</button>
    </>
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
  await act(() => root.render(<Record />));
  const fact = (name: string) => place.querySelector<HTMLButtonElement>(`[data-fact="${name}"]`);
  const press = (key: string) =>
    act(async () => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    });
  const open = (name: string) => act(async () => fact(name)?.click());
  return { place, fact, press, open };
}

it('what is said stands as text, and what is empty hides until everything is shown', async () => {
  const { place, fact } = await shown();
  expect(place.querySelector('input')).toBeNull();
  expect(fact('Where')?.getAttribute('aria-label')).toBe('Where: The weir');
  expect(fact('Why')).toBeNull();
  const all = [...place.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Show everything',
  );
  await act(async () => all?.click());
  expect(document.activeElement).toBe(fact('Why'));
  expect(fact('Why')?.getAttribute('aria-label')).toBe('Why: not said');
});

it('a fact becomes its field where it is pressed, and Escape and Enter give the focus back to it', async () => {
  const { place, fact, press, open } = await shown();
  for (const key of ['Escape', 'Enter']) {
    await open('Where');
    expect(document.activeElement).toBe(place.querySelector('input'));
    await press(key);
    expect(place.querySelector('input')).toBeNull();
    expect(document.activeElement).toBe(fact('Where'));
  }
});

it('a field whose words cannot be taken stays open when it is left, and Escape still leaves it', async () => {
  const { place, fact, press, open } = await shown();
  await open('When');
  await press('Enter');
  expect(place.querySelector('input')?.value).toBe('20');
  await press('Escape');
  expect(document.activeElement).toBe(fact('When'));
});
