import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { expect, test } from '@playwright/test';
import { type DevTools, speakDevTools } from '#main/shells/browser/devtools.ts';
import { findElectron } from '#main/shells/electron-runtime.ts';
import { isRoot } from '#main/shells/root.ts';
import { environmentOf, type Folders, makeFolders, removeFolders } from '#tests/e2e/drivers/folders.ts';
import { processTree, watchSockets } from '#tests/support/sockets.ts';
import { until } from '#tests/support/until.ts';

const root = join(import.meta.dirname, '..', '..', '..');

test('no process of the app holds an internet socket, at any time', async () => {
  test.skip(process.platform !== 'linux', 'sockets are read from /proc');
  const folders = makeFolders();
  const child = spawn(findElectron(root) ?? '', argumentsFor(folders), {
    env: environmentOf(folders),
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const watch = watchSockets(child.pid ?? 0);
  const run = await pageOf(speakDevTools(child.stdio[3] as Writable, child.stdio[4] as Readable));
  const call = (name: string, input: object): Promise<unknown> =>
    run(`window.waymark.call(${JSON.stringify(name)}, ${JSON.stringify(input)})`);
  expect(await call('vault.create', { protection: 'none' })).toMatchObject({ ok: true });
  expect(await call('transfer.addSample', {})).toMatchObject({ ok: true });
  expect(await call('vault.verify', { job: 'check' })).toMatchObject({ ok: true });
  for (const room of ['journal', 'compass', 'goals', 'plan', 'trash', 'settings']) {
    await run(`window.location.hash = '#/${room}'`);
    await until(`${room} is shown`, () =>
      run(`location.hash.startsWith('#/${room}') && document.querySelector('h1') !== null`),
    );
    await watch.lookMore();
  }
  await run(`fetch('https://example.org').catch(() => {})`);
  await watch.lookMore();
  expect(processTree(child.pid ?? 0).length, 'processes of the app').toBeGreaterThan(2);
  child.kill('SIGTERM');
  await ended;
  expect(watch.end()).toEqual([]);
  removeFolders(folders);
});

test('no process of the app begins to talk to another machine, however briefly', async () => {
  test.skip(process.platform !== 'linux', 'system calls are watched by strace');
  test.skip(
    !canTrace(),
    'strace is not installed or may not watch here: short-lived sockets were not looked for',
  );
  const folders = makeFolders();
  const trace = join(folders.all, 'calls');
  const child = spawn(
    'strace',
    [
      ...['-f', '-qq', '--seccomp-bpf', '-e', 'trace=connect,sendto,sendmsg,sendmmsg', '-o', trace],
      findElectron(root) ?? '',
      ...argumentsFor(folders),
    ],
    { env: environmentOf(folders), stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = once(child, 'exit');
  const run = await pageOf(speakDevTools(child.stdio[3] as Writable, child.stdio[4] as Readable));
  const call = (name: string, input: object): Promise<unknown> =>
    run(`window.waymark.call(${JSON.stringify(name)}, ${JSON.stringify(input)})`);
  expect(await call('vault.create', { protection: 'none' })).toMatchObject({ ok: true });
  // The other sessions: printing's, and the one of the small window.
  expect(await call('shell.showCapture', {})).toMatchObject({ ok: true });
  expect(await call('transfer.addSample', {})).toMatchObject({ ok: true });
  for (const id of processTree(child.pid ?? 0).slice(1, 2)) process.kill(id, 'SIGTERM');
  await ended;
  const lines = readFileSync(trace, 'utf8').split('\n');
  expect(lines.length, 'calls that were seen').toBeGreaterThan(10);
  expect(lines.filter((line) => /AF_INET6?/.test(line))).toEqual([]);
  removeFolders(folders);
});

function canTrace(): boolean {
  return spawnSync('strace', ['-f', '-qq', '--seccomp-bpf', '-e', 'trace=connect', 'true']).status === 0;
}

/** Without a debugger's port and Node's inspector, so that no socket is excused. */
function argumentsFor(folders: Folders): string[] {
  return [
    root,
    ...(isRoot() ? ['--no-sandbox'] : []),
    '--remote-debugging-pipe',
    `--user-data-dir=${folders.settings}`,
    '--data',
    folders.vault,
  ];
}

/** @returns what runs an expression in the page, and waits for what it promises. */
async function pageOf(devtools: DevTools): Promise<(expression: string) => Promise<unknown>> {
  const page = await until('the window shows a page', async () => {
    const { targetInfos } = await devtools.send('Target.getTargets');
    return (targetInfos as { type: string; url: string; targetId: string }[]).find(
      ({ type, url }) => type === 'page' && url.startsWith('app://'),
    );
  });
  const { sessionId } = await devtools.send('Target.attachToTarget', {
    targetId: page.targetId,
    flatten: true,
  });
  const session = String(sessionId);
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await devtools.send(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
      session,
    );
    if (exceptionDetails !== undefined) throw new Error(`the page threw at ${expression}`);
    return (result as { value?: unknown }).value;
  };
  await until('the page has its heading', () =>
    run(`document.querySelector('h1') !== null`).catch(() => false),
  );
  return run;
}
