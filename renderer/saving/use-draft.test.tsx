// @vitest-environment happy-dom
import { act, StrictMode, Suspense, use } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { DraftSource } from './draft.ts';
import { heldDraft } from './open-drafts.ts';
import { flushAll, forgetUnsaved } from './unsaved.ts';
import { useDraft } from './use-draft.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
afterEach(() => forgetUnsaved());

interface Words {
  words: string;
}

const loaded = { value: { words: '' }, revision: 1 };
const source: DraftSource<Words> = {
  save: () => Promise.reject(new WaymarkError('storage', 'The disk is full.')),
  read: () => Promise.resolve(loaded),
};

function Form({ until }: { until?: Promise<void> }) {
  const { draft, value } = useDraft<Words>({ key: 'goal:1', group: 'goal:1', loaded, source });
  if (until) use(until);
  return <input value={value.words} onChange={(event) => draft.change({ words: event.target.value })} />;
}

function screen() {
  const place = document.createElement('div');
  const root = createRoot(place);
  onTestFinished(() => act(() => root.unmount()));
  return { place, root };
}

it('a draft that never comes to the screen leaves nothing behind', async () => {
  const { root } = screen();
  await act(() =>
    root.render(
      <Suspense fallback="">
        <Form until={new Promise(() => {})} />
      </Suspense>,
    ),
  );
  expect(heldDraft('goal:1')).toBeNull();
  expect(await act(flushAll)).toBe(true);
});

it('two parts that show one record at once show one draft, also where React runs effects twice', async () => {
  const { place, root } = screen();
  await act(() =>
    root.render(
      <StrictMode>
        <Form />
        <Form />
      </StrictMode>,
    ),
  );
  await act(async () => heldDraft<Words>('goal:1')?.change({ words: 'both' }));
  expect([...place.querySelectorAll('input')].map(({ value }) => value)).toEqual(['both', 'both']);
});

it('words that could not be saved are there again when their record is opened again', async () => {
  const { place, root } = screen();
  await act(() => root.render(<Form />));
  await act(async () => heldDraft<Words>('goal:1')?.change({ words: 'kept' }));
  await act(() => root.render(null));
  expect(await act(flushAll)).toBe(false);
  await act(() => root.render(<Form />));
  expect(place.querySelector('input')?.value).toBe('kept');
});
