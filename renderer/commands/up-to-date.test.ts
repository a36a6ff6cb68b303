import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { keyOf } from '#renderer/bridge/queries.ts';
import { shows } from './command.ts';
import { changeRead } from './up-to-date.ts';

const trash = shows<'trash.restore', 'trash.list'>('trash.list', { now: (items) => items.slice(1) });
const input = { kind: 'goal', id: '019a0000-0000-7000-8000-000000000000' } as const;

function withList(): { client: QueryClient; key: readonly unknown[] } {
  const client = new QueryClient();
  const key = keyOf('trash.list', {});
  client.setQueryData(key, [{ id: 'one' }, { id: 'two' }] as never);
  return { client, key };
}

test('a reading shows a change, and is as fresh as it was', () => {
  const { client, key } = withList();
  changeRead(client, trash, input, {}, '');
  expect(client.getQueryData(key)).toEqual([{ id: 'two' }]);
  expect(client.getQueryState(key)?.isInvalidated).toBe(false);
});

test('one that was stale for something else is read again when it is next shown', async () => {
  const { client, key } = withList();
  await client.invalidateQueries({ queryKey: key });
  changeRead(client, trash, input, {}, '');
  expect(client.getQueryState(key)?.isInvalidated).toBe(true);
});
