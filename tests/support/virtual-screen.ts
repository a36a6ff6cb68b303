import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { hasScreen } from '#main/shells/screen.ts';
import { inTime } from './until.ts';

/**
 * Makes sure that windows have a screen: sets `DISPLAY` to a virtual one where there is none.
 *
 * @returns what takes it away again; null when there is no screen and none can be had.
 */
export async function ensureScreen(): Promise<(() => void) | null> {
  if (hasScreen()) return () => {};
  const screen = await openScreen();
  if (screen === null) return null;
  process.env.DISPLAY = screen.display;
  return screen.end;
}

export interface VirtualScreen {
  /** Its name, for `DISPLAY`. */
  display: string;
  end(): void;
}

/** Opens a virtual screen; null when Xvfb cannot be had. It ends with this process at the latest. */
export async function openScreen(): Promise<VirtualScreen | null> {
  // Its screen saver would come after ten minutes without a key or a mouse, neither of which it has, and be a locked screen to
  // Waymark, which then locks a protected vault.
  const noScreenSaver = ['-s', '0'];
  const size = ['-screen', '0', '1600x1100x24'];
  const child = spawn('Xvfb', ['-displayfd', '3', ...size, ...noScreenSaver, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const said = new Promise<string | null>((done) => {
    let told = '';
    (child.stdio[3] as Readable).on('data', (chunk: Buffer) => {
      told += chunk.toString('latin1');
      const number = /^(\d+)\n/.exec(told)?.[1];
      if (number !== undefined) done(`:${number}`);
    });
    child.on('error', () => done(null));
    child.on('exit', () => done(null));
  });
  const display = await inTime('Xvfb to say which screen it is', said);
  if (display === null) {
    child.kill();
    return null;
  }
  const end = (): void => {
    process.off('exit', end);
    child.kill();
  };
  process.on('exit', end);
  child.unref();
  return { display, end };
}
