import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { type DevToolsEvent, speakDevTools } from './devtools.ts';

function conversation() {
  const toBrowser = new PassThrough();
  const fromBrowser = new PassThrough();
  const events: DevToolsEvent[] = [];
  const devtools = speakDevTools(toBrowser, fromBrowser);
  devtools.on((event) => events.push(event));
  const sent = (): unknown => JSON.parse(String(toBrowser.read()).replace(/\0$/, ''));
  return { devtools, fromBrowser, events, sent };
}

test('an answer reaches whoever asked, in whatever pieces it comes', async () => {
  const { devtools, fromBrowser, sent } = conversation();
  const answer = devtools.send('Page.enable', { a: 'ü' }, 'S');
  expect(sent()).toEqual({ id: 1, method: 'Page.enable', params: { a: 'ü' }, sessionId: 'S' });
  const bytes = Buffer.from(`${JSON.stringify({ id: 1, result: { word: 'Übung' } })}\0`);
  for (const byte of bytes) fromBrowser.write(Buffer.from([byte]));
  expect(await answer).toEqual({ word: 'Übung' });
});

test('several messages in one piece are several', async () => {
  const { devtools, fromBrowser, events } = conversation();
  const answer = devtools.send('X');
  const messages = [
    { method: 'A', params: { n: 1 }, sessionId: 'S' },
    { id: 1, result: {} },
    { method: 'B' },
  ];
  fromBrowser.write(messages.map((message) => `${JSON.stringify(message)}\0`).join(''));
  await answer;
  expect(events).toEqual([
    { method: 'A', params: { n: 1 }, session: 'S' },
    { method: 'B', params: {}, session: undefined },
  ]);
});

test('a refusal is thrown, and so is whatever was asked of a browser that is gone', async () => {
  const { devtools, fromBrowser } = conversation();
  const refused = devtools.send('X');
  fromBrowser.write(`${JSON.stringify({ id: 1, error: { message: 'no such method' } })}\0`);
  await expect(refused).rejects.toThrow('no such method');
  const lost = devtools.send('Y');
  fromBrowser.destroy();
  await expect(lost).rejects.toThrow('gone');
  await expect(devtools.send('Z')).rejects.toThrow('gone');
});
