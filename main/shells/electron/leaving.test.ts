import { setImmediate as turn } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { createLeaving } from './leaving.ts';

function leavingWith({ saved, anyway = false }: { saved: boolean; anyway?: boolean }) {
  const parts = {
    save: vi.fn(async () => saved),
    leaveAnyway: vi.fn(async () => anyway),
    leave: vi.fn(async () => {}),
  };
  return { leaving: createLeaving(parts), ...parts };
}

test('leaves without a question when all is saved, and only once', async () => {
  const { leaving, save, leaveAnyway, leave } = leavingWith({ saved: true });
  leaving.request();
  leaving.request();
  expect(leaving.decided).toBe(false);
  await turn();
  leaving.request();
  await turn();
  expect(leaving.decided).toBe(true);
  expect(save).toHaveBeenCalledOnce();
  expect(leaveAnyway).not.toHaveBeenCalled();
  expect(leave).toHaveBeenCalledOnce();
});

test('stays when the person says so, and asks again the next time', async () => {
  const { leaving, leaveAnyway, leave } = leavingWith({ saved: false });
  leaving.request();
  await turn();
  expect([leaving.decided, leave.mock.calls.length]).toEqual([false, 0]);
  leaving.request();
  await turn();
  expect(leaveAnyway).toHaveBeenCalledTimes(2);
});

test('leaves what is not saved only when the person says so', async () => {
  const { leaving, leave } = leavingWith({ saved: false, anyway: true });
  leaving.request();
  await turn();
  expect(leave).toHaveBeenCalledOnce();
});
