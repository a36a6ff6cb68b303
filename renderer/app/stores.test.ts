// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { follow } from '#renderer/attachments/attachment-cache.ts';
import { pushDone } from '#renderer/commands/history.ts';
import { showPending } from '#renderer/commands/shown.ts';
import { cameFrom } from '#renderer/explore/came-from.ts';
import { surprises } from '#renderer/explore/for-you/surprises.ts';
import { browse } from '#renderer/journal/browsing.ts';
import { newEntryId } from '#renderer/journal/new-entry.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import { emptyStores, storesNow } from '#renderer/ui/stores.ts';
import { showOverlay } from './overlays.ts';
import { router } from './routes.tsx';

it('a lock leaves nothing in what the window keeps', () => {
  vi.stubGlobal('waymark', { call: () => new Promise(() => {}), on: () => () => {} });
  // All that the window can show is there, and so is all that it keeps.
  expect(router).toBeDefined();
  announce('Learn to draw moved');
  notify({ words: '“Learn to draw” is done.' });
  const nothing = async (): Promise<void> => {};
  pushDone({ act: '1', label: 'move a goal', made: Promise.resolve(true), undo: nothing, redo: nothing });
  showPending([{ query: 'goals.list', isMeant: () => true, now: (goals) => goals }]);
  showOverlay('palette');
  browse({ day: '2026-03-04' });
  newEntryId({ prompt: 'What did you dare?' });
  cameFrom.set({ page: 'browse', view: { words: 'judge' }, opened: null });
  surprises.set(2);
  follow('a picture', 'page', () => {});
  expect(storesNow().filter(({ isEmpty }) => isEmpty)).toEqual([]);
  emptyStores();
  expect(storesNow().filter(({ isEmpty }) => !isEmpty)).toEqual([]);
});
