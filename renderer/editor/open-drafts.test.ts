import { afterEach, describe, expect, it } from 'vitest';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { draftOf, flushGroup, forgetDrafts, groupStatus, holdDraft } from './open-drafts.ts';

interface Words {
  words: string;
}

afterEach(() => forgetDrafts());

/** A record and the window's list of what is unsaved. */
function place() {
  let answer: WaymarkError | null = null;
  const saves: string[] = [];
  const holders = new Set<() => Promise<boolean>>();
  const open = (key = 'goal:1') =>
    draftOf<Words>({
      key,
      group: 'goal:1',
      loaded: { value: { words: '' }, revision: 1 },
      register: (flush) => {
        holders.add(flush);
        return () => holders.delete(flush);
      },
      source: {
        save: (value, { revision }) => {
          if (answer) return Promise.reject(answer);
          saves.push(value.words);
          return Promise.resolve({ value, revision: revision + 1 });
        },
        read: () => Promise.reject(new Error('nothing changed elsewhere')),
      },
    });
  const fail = (error: WaymarkError | null): void => {
    answer = error;
  };
  return { open, fail, saves, holders };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('an open draft', () => {
  it('is saved and let go of when nothing shows it any more', async () => {
    const { open, saves, holders } = place();
    const draft = open();
    const leave = holdDraft('goal:1');
    draft.change({ words: 'kept' });
    expect(holders.size).toBe(1);
    leave();
    await settled();
    expect(saves).toEqual(['kept']);
    expect(holders.size).toBe(0);
    expect(open()).not.toBe(draft);
  });

  it('is the same for all who show it, until the last one leaves', async () => {
    const { open } = place();
    const draft = open();
    const leaveFirst = holdDraft('goal:1');
    holdDraft('goal:1');
    leaveFirst();
    await settled();
    expect(open()).toBe(draft);
  });

  it('stays, with its words, while they cannot be saved', async () => {
    const { open, fail, holders, saves } = place();
    const draft = open();
    const leave = holdDraft('goal:1');
    fail(new WaymarkError('storage', 'The disk is full.'));
    draft.change({ words: 'kept' });
    leave();
    await settled();
    expect(open().view().value.words).toBe('kept');
    expect(holders.size).toBe(1);
    fail(null);
    await Promise.all([...holders].map((flush) => flush()));
    expect(saves).toEqual(['kept']);
  });

  it('goes when its record is gone, so that the window can close', async () => {
    const { open, fail, holders } = place();
    const draft = open();
    const leave = holdDraft('goal:1');
    fail(new WaymarkError('not-found', 'It is in the trash.'));
    draft.change({ words: 'too late' });
    leave();
    await settled();
    expect(holders.size).toBe(0);
  });

  it('leaves no words behind when all are forgotten', () => {
    const { open, holders } = place();
    open().change({ words: 'secret' });
    forgetDrafts();
    expect(holders.size).toBe(0);
    expect(open().view().value.words).toBe('');
  });
});

it('a group is as unsaved as the least saved of it', async () => {
  const { open, fail } = place();
  const [goal, milestone] = [open('goal:1'), open('milestone:1')];
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
