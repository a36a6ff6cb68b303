import Database from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { followUpkeep } from './troubles.ts';

const busy = new Database.SqliteError('what the person wrote', 'SQLITE_BUSY');

function followed() {
  const log = { slow: vi.fn(), bug: vi.fn(), note: vi.fn() };
  const tell = vi.fn();
  return { log, tell, went: followUpkeep(log, tell) };
}

test('what fails now and then is logged by its kind, and nobody is bothered', () => {
  const { log, tell, went } = followed();
  went('index', busy);
  went('index', busy);
  went('index', null);
  went('index', busy);
  went('index', busy);
  expect(log.note.mock.calls).toEqual(Array(2).fill(['upkeep of index failed: storage busy']));
  expect(tell).not.toHaveBeenCalled();
});

test('what keeps failing is told once, until it works again', () => {
  const { log, tell, went } = followed();
  for (let times = 0; times < 9; times += 1) went('trash', busy);
  expect(tell.mock.calls).toEqual([['trash']]);
  expect(log.note).toHaveBeenCalledOnce();
  went('trash', null);
  for (let times = 0; times < 9; times += 1) went('trash', new TypeError('a bug'));
  expect(tell).toHaveBeenCalledTimes(2);
  expect(log.bug).toHaveBeenCalledOnce();
});

test('a lock that ends a work is no failure', () => {
  const { log, tell, went } = followed();
  for (let times = 0; times < 9; times += 1) went('attachments', new WaymarkError('cancelled', 'Stopped.'));
  expect(log.note).not.toHaveBeenCalled();
  expect(tell).not.toHaveBeenCalled();
});
