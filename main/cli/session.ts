import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLineLog } from '#main/bridge/log.ts';
import { type Core, createCore } from '#main/core.ts';
import { settingsFolder, vaultFolder } from '#main/folders.ts';
import type { CallName, Input, Output } from '#shared/api.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { VaultState } from '#shared/vault/vault.ts';
import type { Parsed } from './arguments.ts';
import type { Io } from './io.ts';
import { askPassphrase, passphraseFromFile } from './passphrase.ts';
import { commandLineShell } from './shell.ts';

/** A command's way to the core: the window's contract, with errors thrown. */
export interface Session {
  readonly folder: string;
  call<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>>;
  state(): Promise<VaultState>;
  /** The passphrase from the file that was named, else asked for. */
  passphrase(): Promise<string>;
  /** The passphrase if one was given on the command line. */
  givenPassphrase(): string | null;
  close(): Promise<void>;
}

/** Opens the core on the vault that a command line names. */
export function openSession(
  parsed: Parsed,
  io: Io,
  paths: { source?: string; target?: string } = {},
): Session {
  return sessionOn(vaultFolder(parsed.data), parsed, io, paths);
}

/** A session on a vault in a folder for the moment, for trying something out. It is gone when the session closes. */
export async function openScratchSession(
  parsed: Parsed,
  io: Io,
  paths: { source?: string; target?: string },
): Promise<Session> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-try-'));
  const session = sessionOn(join(folder, 'vault'), parsed, io, paths);
  await session.call('vault.create', { protection: 'none' });
  return {
    ...session,
    close: async () => {
      await session.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function sessionOn(
  folder: string,
  parsed: Parsed,
  io: Io,
  paths: { source?: string; target?: string },
): Session {
  const core: Core = createCore({
    vaultFolder: folder,
    preferencesFile: join(settingsFolder(), 'preferences.json'),
    shell: commandLineShell(io, paths),
    window: false,
    log: commandLineLog,
    ...io.core,
  });
  core.subscribe((name, data) => {
    // The only trouble that a command can meet and go on.
    if (name !== 'trouble' || !('what' in data) || data.what !== 'occupations') return;
    io.stderr.write(
      'O*NET’s facts were damaged and were set aside. Read them in again with "waymark occupations import PATH".\n',
    );
  });
  const call = async <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => {
    const result = await core.call(name, input);
    if (result.ok) return result.value as Output<N>;
    throw new WaymarkError(result.error.kind, result.error.message, result.error.details);
  };
  return {
    folder,
    call,
    state: () => call('vault.state', {}),
    passphrase: async () =>
      parsed.passphraseFile === undefined ? askPassphrase(io) : passphraseFromFile(parsed.passphraseFile),
    givenPassphrase: () =>
      parsed.passphraseFile === undefined ? null : passphraseFromFile(parsed.passphraseFile),
    close: () => core.close(),
  };
}

/**
 * Opens the vault for a command, asking for the passphrase where it needs one.
 *
 * @throws WaymarkError `not-found` when the folder holds no vault, unless the command may make one.
 */
export async function unlock(session: Session, io: Io, { make = false } = {}): Promise<void> {
  const state = await session.state();
  switch (state.state) {
    case 'open':
      return;
    case 'absent':
      if (!make)
        throw new WaymarkError(
          'not-found',
          'There is no vault in this folder. Make one with "waymark init".',
        );
      await session.call('vault.create', { protection: 'none' });
      io.stderr.write(`Made a vault without a passphrase in ${session.folder}\n`);
      return;
    case 'locked':
      await session.call('vault.unlock', { passphrase: await session.passphrase() });
      return;
    case 'failed':
      throw new WaymarkError('storage', `${state.happened} ${state.next}`);
  }
}
