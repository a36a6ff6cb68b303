import { describe, expect, it } from 'vitest';
import { readerOf } from '#main/database/reader.ts';
import { api, type CallName } from '#shared/api.ts';
import { testContext } from '#tests/support/database.ts';
import { bind } from './bind.ts';
import type { Handler, OpenHandlers, ReadContext } from './handlers.ts';

const context = testContext();
const names = (Object.keys(api) as CallName[]).filter((name) => api[name].access === 'open');

/** Handlers of all calls on an open vault that do nothing but what is asked. */
function handlersThat(act: (context: ReadContext) => unknown): OpenHandlers {
  return Object.fromEntries(names.map((name) => [name, act])) as unknown as OpenHandlers;
}

describe('handlers', () => {
  it('get a database that they can write to if they answer a command, and only then', () => {
    const bound = bind(
      handlersThat(({ db }) => db),
      () => context,
    ) as unknown as Record<string, (input: unknown) => unknown>;
    const given = names.map((name) => [name, bound[name]?.({})]);
    const { db } = context;
    expect(given).toEqual(names.map((name) => [name, api[name].type === 'query' ? readerOf(db) : db]));
    expect(given.filter(([, from]) => from === readerOf(db)).length).toBeGreaterThan(50);
  });

  it('of queries that write are refused, and nothing is written', async () => {
    const sql = "INSERT INTO choices (name, value) VALUES ('trash-days', '1') RETURNING name";
    const bound = bind(
      handlersThat(({ db }) => db.prepare(sql).all()),
      () => context,
    );
    expect(() => bound['goals.list']({})).toThrow('may only read');
    const later = bind(
      handlersThat(async ({ db }) => {
        await Promise.resolve();
        return db.prepare(sql).all();
      }),
      () => context,
    );
    await expect(later['goals.list']({})).rejects.toThrow('may only read');
    expect(context.db.prepare('SELECT * FROM choices').all()).toEqual([]);
  });

  it('of queries cannot be written so that they write', () => {
    const clear: Handler<'goals.list'> = ({ db }) => {
      // @ts-expect-error a query's statements only read.
      db.prepare('DELETE FROM goals').run();
      return [];
    };
    expect(() =>
      bind({ ...handlersThat(() => []), 'goals.list': clear }, () => context)['goals.list']({}),
    ).toThrow('may only read');
  });
});
