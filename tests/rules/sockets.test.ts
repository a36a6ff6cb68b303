import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { internetSockets, processTree } from '#tests/support/sockets.ts';

test.skipIf(process.platform !== 'linux')('a socket of this process is seen while it is open', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const seen = internetSockets(processTree(process.pid));
  expect(seen.map(({ protocol }) => protocol)).toContain('tcp');
  server.close();
  await once(server, 'close');
  expect(internetSockets(processTree(process.pid)).length).toBe(seen.length - 1);
});
