import { afterEach, describe, expect, it } from 'vitest';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { createDraft, type DraftSource } from './draft.ts';
import { flushGroup, groupStatus, heldDraft, holdDraft } from './open-drafts.ts';
import { flushAll, forgetUnsaved } from './unsaved.ts';

interface Words {
  words: string;
}

afterEach(() => forgetUnsaved());

/** A record that parts of the window show. */
function place() {
  let answer: WaymarkError | null = null;
  const saves: string[] = [];
  const source: DraftSource<Words> = {
    save: (value, { revision }) => {
      if (answer) return Promise.reject(answer);
      saves.push(value.words);
      return Promise.resolve({ value, revision: revision + 1 });
    },
    read: () => Promise.reject(new Error('nothing changed elsewhere')),
  };
  /** What a part of the window does with a draft: it shows the one that is held, or begins one. */
  const show = (key = 'goal:1') => {
    const own = createDraft<Words>({ value: { words: '' }, revision: 1 }, source);
    const leave = holdDraft(key, 'goal:1', own);
    return { draft: heldDraft<Words>(key) ?? own, leave };
  };
  const fail = (error: WaymarkError | null): void => {
    answer = error;
  };
  return { show, fail, saves };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('an open draft', () => {
  it('is saved and let go of when nothing shows it any more', async () => {
    const { show, saves } = place();
    const { draft, leave } = show();
    draft.change({ words: 'kept' });
    leave();
    await settled();
    expect(saves).toEqual(['kept']);
    expect(heldDraft('goal:1')).toBeNull();
  });

  it('is the same for all who show it, until the last one leaves', async () => {
    const { show } = place();
    const first = show();
    const second = show();
    expect(second.draft).toBe(first.draft);
    first.leave();
    await settled();
    expect(heldDraft('goal:1')).toBe(first.draft);
    second.leave();
    await settled();
    expect(heldDraft('goal:1')).toBeNull();
  });

  it('stays, with its words, while they cannot be saved', async () => {
    const { show, fail, saves } = place();
    const { draft, leave } = show();
    fail(new WaymarkError('storage', 'The disk is full.'));
    draft.change({ words: 'kept' });
    leave();
    await settled();
    expect(show().draft.view().value.words).toBe('kept');
    expect(await flushAll()).toBe(false);
    fail(null);
    expect(await flushAll()).toBe(true);
    expect(saves).toEqual(['kept']);
  });

  it('goes when its record is gone, so that the window can close', async () => {
    const { show, fail } = place();
    const { draft, leave } = show();
    fail(new WaymarkError('not-found', 'It is in the trash.'));
    draft.change({ words: 'too late' });
    expect(await flushAll()).toBe(false);
    leave();
    await settled();
    expect(await flushAll()).toBe(true);
  });

  it('leaves no words behind when all are forgotten', async () => {
    const { show, fail } = place();
    fail(new WaymarkError('storage', 'The disk is full.'));
    show().draft.change({ words: 'secret' });
    forgetUnsaved();
    expect(await flushAll()).toBe(true);
    expect(show().draft.view().value.words).toBe('');
  });
});

it('a group is as unsaved as the least saved of it', async () => {
  const { show, fail } = place();
  const [goal, milestone] = [show('goal:1').draft, show('milestone:1').draft];
  expect(groupStatus('goal:1').state).toBe('clean');
  goal.change({ words: 'a' });
  expect(groupStatus('goal:1').state).toBe('dirty');
  expect(await flushGroup('goal:1')).toBe(true);
  expect(groupStatus('goal:1').state).toBe('saved');
  fail(new WaymarkError('storage', 'The disk is full.'));
  milestone.change({ words: 'b' });
  expect(await flushGroup('goal:1')).toBe(false);
  expect(groupStatus('goal:1')).toMatchObject({ state: 'failed', error: { message: 'The disk is full.' } });
  expect(groupStatus('goal:2').state).toBe('clean');
});
