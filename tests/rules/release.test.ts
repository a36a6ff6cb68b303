import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { quietFeatures, quietSwitches } from '#main/shells/chromium-switches.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('what is released', () => {
  const builder = parse(read('electron-builder.yml')) as Record<string, never> & {
    electronFuses: Record<string, boolean>;
    files: string[];
    asar: boolean;
    asarUnpack: string[];
    publish: null;
    artifactName: string;
    linux: { target: string[] };
    mac: { target: { target: string; arch: string[] }[] };
    win: { target: string[] };
  };

  test('has its fuses set', () => {
    expect(builder.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
      loadBrowserProcessSpecificV8Snapshot: false,
    });
  });

  test('is an archive of what is named, with the addon beside it', () => {
    expect(builder.files[0]).toBe('!**/*');
    expect(builder.asar).toBe(true);
    expect(builder.asarUnpack).toEqual(['**/*.node']);
  });

  test('comes for three systems, and goes nowhere by itself', () => {
    expect(builder.linux.target).toEqual(['AppImage', 'deb']);
    expect(builder.mac.target).toEqual([
      { target: 'dmg', arch: ['x64', 'arm64'] },
      { target: 'zip', arch: ['x64', 'arm64'] },
    ]);
    expect(builder.win.target).toEqual(['nsis']);
    expect(builder.publish).toBeNull();
    for (const part of ['version', 'os', 'arch']) expect(builder.artifactName).toContain(`\${${part}}`);
  });

  test('pins every dependency exactly', () => {
    const manifest = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^(npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

describe('what the product never does', () => {
  const sources = ['main', 'preload', 'renderer', 'shared'].flatMap((folder) =>
    (readdirSync(join(root, folder), { recursive: true }) as string[])
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
      .map((path) => `${folder}/${path}`),
  );
  /** The files in which something stands. */
  const having = (pattern: RegExp): string[] => sources.filter((path) => pattern.test(read(path))).sort();

  test('asks the network: only development fetches, from its own server', () => {
    expect(having(/from 'node:(http|https|http2|net|tls|dgram|dns)(\/[a-z]+)?'/)).toEqual([]);
    expect(
      having(/(?<![.\w])fetch\(|\bnet\.(fetch|request)\(|XMLHttpRequest|new WebSocket|sendBeacon/),
    ).toEqual(['main/shells/electron/dev.ts']);
    expect(having(/autoUpdater|crashReporter/)).toEqual([]);
  });

  test('speaks IPC outside the one door and the preload script', () => {
    expect(having(/ipcMain|ipcRenderer/)).toEqual(['main/shells/electron/bridge.ts', 'preload/index.ts']);
    expect(having(/window\.waymark/)).toEqual(['renderer/bridge/client.ts']);
  });

  test('lets Chromium talk of its own accord', () => {
    const names = quietSwitches.map(([name]) => name);
    for (const name of [
      'disable-background-networking',
      'disable-component-update',
      'disable-domain-reliability',
      'no-pings',
    ]) {
      expect(names).toContain(name);
    }
    expect(quietSwitches).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
    expect(quietFeatures).toContain('OptimizationHints');
  });
});
