import { join } from 'node:path';
import { silentLog } from '#main/bridge/log.ts';
import { type Core, createCore } from '#main/core.ts';
import { testShell } from '#tests/support/shell.ts';
import type { Folders } from './drivers/folders.ts';

/** Does something with the vault from another process's place, as the command line does beside the window. */
export async function beside<T>(
  { vault, settings }: Folders,
  act: (core: Core) => Promise<T>,
  passphrase?: string,
): Promise<T> {
  const core = createCore({
    vaultFolder: vault,
    preferencesFile: join(settings, 'beside.json'),
    shell: testShell(),
    window: false,
    log: silentLog,
  });
  try {
    await core.call('vault.state', {});
    if (passphrase !== undefined) await core.call('vault.unlock', { passphrase });
    return await act(core);
  } finally {
    await core.close();
  }
}
