import type { BoundHandlers } from '#main/bridge/handlers.ts';
import type { Shell } from '#main/shells/shell.ts';
import type { Vault } from './vault.ts';

/** The handlers of the vault's calls. */
export function vaultHandlers(vault: Vault, _shell: Shell): Pick<BoundHandlers, VaultCall> {
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
    'vault.cancel': ({ job }) => {
      vault.cancel(job);
      return {};
    },
  };
}
type VaultCall =
  | 'vault.state'
  | 'vault.create'
  | 'vault.unlock'
  | 'vault.recover'
  | 'vault.lock'
  | 'vault.retry'
  | 'vault.changePassphrase'
  | 'vault.newRecoveryCode'
  | 'vault.cancel';
