import { basename } from 'node:path';
import type { BoundHandlers } from '#main/bridge/handlers.ts';
import { readerOf } from '#main/database/reader.ts';
import { type Clock, todayOf } from '#main/ports/clock.ts';
import type { CoreShell } from '#main/ports/core-shell.ts';
import type { CallName } from '#shared/api.ts';
import { countAll } from './counts.ts';
import type { Vault } from './vault.ts';

/** The handlers of the vault's calls. */
export function vaultHandlers(
  vault: Vault,
  { shell, clock }: { shell: CoreShell; clock: Clock },
): Pick<BoundHandlers, VaultCall> {
  return {
    'vault.state': async () => {
      await vault.settled();
      return vault.state();
    },
    'vault.create': async (input) => ({
      recoveryCode: await vault.create(input.protection === 'none' ? null : input.passphrase),
    }),
    'vault.unlock': async ({ passphrase }) => {
      await vault.unlock(passphrase);
      return {};
    },
    'vault.recover': async ({ recoveryCode, passphrase }) => ({
      recoveryCode: await vault.recover(recoveryCode, passphrase),
    }),
    'vault.lock': async () => {
      await vault.lock();
      return {};
    },
    'vault.retry': () => vault.retry(),
    'vault.changePassphrase': async ({ current, next }) => {
      await vault.changePassphrase(current, next);
      return {};
    },
    'vault.newRecoveryCode': async ({ passphrase }) => ({
      recoveryCode: await vault.renewRecoveryCode(passphrase),
    }),
    'vault.protect': async ({ passphrase }) => ({ recoveryCode: await vault.protect(passphrase) }),
    'vault.stats': () => countAll(readerOf(vault.opened().db)),
    'vault.backups': () => vault.backups(),
    'vault.backUp': async ({ job }) => {
      const target = await shell.chooseTarget({
        title: 'Save a backup',
        suggestedName: `Waymark backup ${todayOf(clock)}.waymark`,
        extension: 'waymark',
      });
      if (target === null) return { saved: null };
      await vault.backUpTo(target.path, job);
      return { saved: basename(target.path) };
    },
    'vault.inspectBackup': async ({ id, passphrase }) => {
      if (id !== null) return await vault.inspectBackup({ id }, passphrase);
      const file = await shell.chooseSource({
        title: 'Choose a backup',
        kind: 'file',
        extensions: ['waymark'],
      });
      return file === null ? null : await vault.inspectBackup({ file }, passphrase);
    },
    'vault.openBackup': ({ token, passphrase }) => vault.openBackup(token, passphrase),
    'vault.restoreBackup': async ({ token, passphrase }) => ({
      kept: await vault.restore(token, passphrase),
    }),
    'vault.verify': ({ job }) => vault.verify(job),
    'vault.cancel': ({ job }) => {
      vault.cancel(job);
      return {};
    },
  };
}
type VaultCall = Extract<CallName, `vault.${string}`>;
