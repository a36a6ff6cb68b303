export { vaultFiles } from './files.ts';
export { vaultHandlers } from './handlers.ts';
export type { KeyCost } from './keyring.ts';
export {
  backUpVault,
  checkDatabase,
  copyUnderKey,
  derivePassphraseKey,
  fits,
  protectBackup,
  unpackVault,
  verifyVault,
} from './tasks.ts';
export { createVault, type Vault } from './vault.ts';
