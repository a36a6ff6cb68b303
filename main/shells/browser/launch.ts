import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { quietFeatures, quietSwitches } from '#main/shells/chromium-switches.ts';
import { isRoot } from '#main/shells/root.ts';
import { type DevTools, speakDevTools } from './devtools.ts';

export interface Browser {
  devtools: DevTools;
  /** Settles when the browser's process has ended and its profile is gone. */
  ended: Promise<void>;
  /** Ends the browser. */
  close(): Promise<void>;
}

/** What a throw-away profile says no to before it is asked. 2 is Chromium's "block". */
const preferences = {
  browser: { enable_spellchecking: false, check_default_browser: false },
  credentials_enable_service: false,
  profile: {
    password_manager_enabled: false,
    default_content_setting_values: { geolocation: 2, notifications: 2, media_stream: 2, popups: 2 },
  },
  autofill: { profile_enabled: false, credit_card_enabled: false },
  search: { suggest_enabled: false },
  safebrowsing: { enabled: false },
  spellcheck: { use_spelling_service: false, dictionaries: [] },
  translate: { enabled: false },
};

/** Starts a browser on a profile of its own, without a port; the profile is deleted when it ends. */
export function launchBrowser(program: string, args: readonly string[]): Browser {
  const profile = mkdtempSync(join(tmpdir(), 'waymark-window-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const child = spawn(
    program,
    [
      ...quietSwitches.map(([name, value]) => (value === undefined ? `--${name}` : `--${name}=${value}`)),
      `--disable-features=${quietFeatures.join(',')}`,
      `--user-data-dir=${profile}`,
      '--remote-debugging-pipe',
      // Chromium keeps what is typed into forms for its session files unless it is told to remember nothing.
      '--incognito',
      '--password-store=basic',
      '--use-mock-keychain',
      '--hide-crash-restore-bubble',
      // Without it the browser warns of the switch that keeps it off the network.
      '--test-type',
      ...(isRoot() ? ['--no-sandbox'] : []),
      ...args,
      ...(process.env.WAYMARK_BROWSER_ARGS ?? '').split(' ').filter(Boolean),
    ],
    { stdio: ['ignore', 'ignore', process.env.WAYMARK_BROWSER_ARGS ? 'inherit' : 'ignore', 'pipe', 'pipe'] },
  );
  const [toBrowser, fromBrowser] = pipesOf(child);
  const devtools = speakDevTools(toBrowser, fromBrowser);
  const ended = new Promise<void>((resolve) => {
    child.on('exit', () => resolve());
    child.on('error', () => resolve());
  }).then(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }));
  const stop = (): void => {
    child.kill();
  };
  process.on('exit', stop);
  return {
    devtools,
    ended: ended.finally(() => process.off('exit', stop)),
    close: async () => {
      await devtools.send('Browser.close').catch(stop);
      const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(late);
    },
  };
}

function pipesOf(child: ChildProcess): [Writable, Readable] {
  const [, , , toBrowser, fromBrowser] = child.stdio;
  return [toBrowser as Writable, fromBrowser as Readable];
}
