export { vaultHandlers } from './handlers.ts';
export type { KeyCost } from './keyring.ts';
export { createVault, type Vault } from './vault.ts';
