import { describe, expect, it, vi } from 'vitest';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { createDraft, type DraftSource, type Version } from './draft.ts';

interface Sheet {
  title: string;
  why: string;
  measure: { now: number } | null;
}

/** A record that another place may change too. */
function record(first: Sheet, retry: number | null = null) {
  let current: Version<Sheet> = { value: first, revision: 1 };
  let broken = false;
  const saves: Sheet[] = [];
  let tries = 0;
  let meanwhile: { at: number; act: () => void } | null = null;
  const source: DraftSource<Sheet> = {
    save: (value, base) => {
      tries += 1;
      if (meanwhile?.at === tries) meanwhile.act();
      if (broken) return Promise.reject(new WaymarkError('storage', 'The disk is full.'));
      if (base.revision !== current.revision) {
        return Promise.reject(new WaymarkError('conflict', 'It was changed in another place.'));
      }
      saves.push(value);
      current = { value, revision: current.revision + 1 };
      return Promise.resolve(current);
    },
    read: () => Promise.resolve(current),
  };
  const elsewhere = (fields: Partial<Sheet>): Version<Sheet> => {
    current = { value: { ...current.value, ...fields }, revision: current.revision + 1 };
    return current;
  };
  const setBroken = (now: boolean): void => {
    broken = now;
  };
  /** Something happens in another place just before the save of that number. */
  const beforeSave = (at: number, act: () => void): void => {
    meanwhile = { at, act };
  };
  const draft = createDraft(current, source, { retry });
  return { draft, saves, elsewhere, beforeSave, setBroken, now: () => current.value };
}

const blank: Sheet = { title: 'Lead a workshop', why: '', measure: null };

describe('a draft', () => {
  it('saves what was written, once, and says so', async () => {
    const { draft, saves } = record(blank);
    draft.change({ why: 'I like' });
    draft.change({ why: 'I like it' });
    expect(draft.view().status.state).toBe('dirty');
    expect(await draft.flush()).toBe(true);
    expect(saves).toEqual([{ ...blank, why: 'I like it' }]);
    expect(draft.view().status.state).toBe('saved');
    expect(draft.saved().why).toBe('I like it');
  });

  it('takes in a change of another place while nothing is being written', () => {
    const { draft, elsewhere } = record(blank);
    draft.offer(elsewhere({ title: 'Lead two' }));
    expect(draft.view().value.title).toBe('Lead two');
  });

  it('is not overwritten by what was read earlier, or while it is being written', async () => {
    const { draft, elsewhere, now } = record(blank);
    draft.change({ why: 'mine' });
    draft.offer(elsewhere({ title: 'Lead two' }));
    expect(draft.view().value).toEqual({ ...blank, why: 'mine' });
    expect(await draft.flush()).toBe(true);
    draft.offer({ value: blank, revision: 2 });
    expect(draft.view().value.why).toBe('mine');
    expect(now()).toEqual({ ...blank, title: 'Lead two', why: 'mine' });
  });

  it('joins fields that only one side changed', async () => {
    const { draft, elsewhere, now } = record(blank);
    draft.change({ why: 'mine' });
    elsewhere({ title: 'Theirs', measure: { now: 3 } });
    expect(await draft.flush()).toBe(true);
    expect(now()).toEqual({ title: 'Theirs', why: 'mine', measure: { now: 3 } });
    expect(draft.view()).toMatchObject({
      conflicts: [],
      value: { title: 'Theirs' },
      status: { state: 'saved' },
    });
  });

  it.each([
    ['mine', 'mine'],
    ['theirs', 'theirs'],
  ] as const)('waits when both changed a field, until %s is chosen', async (side, outcome) => {
    const { draft, elsewhere, now, saves } = record(blank);
    draft.change({ why: 'mine', title: 'Mine too' });
    elsewhere({ why: 'theirs' });
    expect(await draft.flush()).toBe(false);
    expect(draft.view().conflicts).toEqual([{ field: 'why', theirs: 'theirs' }]);
    expect(draft.view().value.why).toBe('mine');
    draft.change({ title: 'Mine still' });
    expect(await draft.flush()).toBe(false);
    expect(saves).toEqual([]);
    draft.settle('why', side);
    expect(await draft.flush()).toBe(true);
    expect(now()).toEqual({ ...blank, title: 'Mine still', why: outcome });
  });

  it('asks again when the record changes once more while the person chooses', async () => {
    const { draft, elsewhere, now } = record(blank);
    draft.change({ why: 'mine' });
    elsewhere({ why: 'theirs' });
    expect(await draft.flush()).toBe(false);
    elsewhere({ why: 'theirs again' });
    draft.settle('why', 'mine');
    expect(await draft.flush()).toBe(false);
    expect(draft.view().conflicts).toEqual([{ field: 'why', theirs: 'theirs again' }]);
    draft.settle('why', 'mine');
    expect(await draft.flush()).toBe(true);
    expect(now().why).toBe('mine');
  });

  it('keeps both texts where the person wants both', async () => {
    const { draft, elsewhere, now } = record(blank);
    draft.change({ why: 'mine' });
    elsewhere({ why: 'theirs' });
    expect(await draft.flush()).toBe(false);
    draft.settle('why', 'both');
    expect(await draft.flush()).toBe(true);
    expect(now().why).toBe('mine\n\ntheirs');
  });

  it('joins again when the record moves on while it is joined', async () => {
    const { draft, elsewhere, now, beforeSave } = record(blank);
    draft.change({ why: 'mine' });
    elsewhere({ title: 'Theirs' });
    beforeSave(2, () => elsewhere({ measure: { now: 2 } }));
    expect(await draft.flush()).toBe(true);
    expect(now()).toEqual({ title: 'Theirs', why: 'mine', measure: { now: 2 } });
  });

  it('does not try again by itself while the person chooses', async () => {
    vi.useFakeTimers();
    const { draft, elsewhere } = record(blank, 3_000);
    draft.change({ why: 'mine' });
    elsewhere({ why: 'theirs' });
    await vi.advanceTimersByTimeAsync(1_000);
    const told = vi.fn();
    draft.subscribe(told);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(draft.view().status.state).toBe('failed');
    expect(told).not.toHaveBeenCalled();
    vi.useRealTimers();
  });

  it('does not call two equal changes a conflict', async () => {
    const { draft, elsewhere, now } = record(blank);
    draft.change({ measure: { now: 4 } });
    elsewhere({ measure: { now: 4 }, title: 'Theirs' });
    expect(await draft.flush()).toBe(true);
    expect(now()).toEqual({ ...blank, measure: { now: 4 }, title: 'Theirs' });
  });

  it('keeps its words when saving fails, and saves them later', async () => {
    const { draft, setBroken, now } = record(blank);
    const told = vi.fn();
    draft.subscribe(told);
    setBroken(true);
    draft.change({ why: 'kept' });
    expect(await draft.flush()).toBe(false);
    expect(draft.view()).toMatchObject({ value: { why: 'kept' }, status: { state: 'failed' } });
    expect(told).toHaveBeenCalled();
    setBroken(false);
    expect(await draft.flush()).toBe(true);
    expect(now().why).toBe('kept');
  });
});
