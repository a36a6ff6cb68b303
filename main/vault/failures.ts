import type { Failure, VaultState } from '#shared/vault/vault.ts';

type Sentences = Pick<Extract<VaultState, { state: 'failed' }>, 'happened' | 'safe' | 'next'>;

/** What a person is told when a vault cannot be opened: what happened, what is safe, what to do. */
export const failureSentences: Record<Failure, Sentences> = {
  'keyring-missing': {
    happened: 'The file keyring.json is missing from the vault’s folder. It holds the key to your words.',
    safe: 'The database with your words is still there, and it has not been touched.',
    next: 'Put keyring.json back if you have moved it, and try again. Otherwise restore a backup: each has a keyring of its own.',
  },
  'keyring-damaged': {
    happened: 'The file keyring.json in the vault’s folder is damaged. It holds the key to your words.',
    safe: 'The database with your words has not been touched.',
    next: 'Restore a backup: each has a keyring of its own. If you keep copies of the folder, a keyring.json from one of them works as well.',
  },
  'keyring-newer': {
    happened: 'This vault’s keyring was written by a newer Waymark.',
    safe: 'Your words are safe, and nothing was changed.',
    next: 'Install the latest Waymark to open this vault.',
  },
  'database-missing': {
    happened: 'The file waymark.db is missing from the vault’s folder. It holds your words.',
    safe: 'The keyring and the backups have not been touched.',
    next: 'Put waymark.db back if you have moved it, and try again. Otherwise restore a backup.',
  },
  'database-damaged': {
    happened: 'The file waymark.db is damaged, or belongs to another vault, and cannot be read.',
    safe: 'Nothing was changed, and your backups are files of their own.',
    next: 'Restore a backup. The damaged file is kept beside the restored one.',
  },
  'database-newer': {
    happened: 'This vault was last opened by a newer Waymark, which arranges the database in another way.',
    safe: 'Your words are safe, and nothing was changed.',
    next: 'Install the latest Waymark to open this vault.',
  },
  'update-failed': {
    happened: 'The vault could not be brought up to date for this version of Waymark.',
    safe: 'Everything is as it was before, and a backup was made first if there was room for it.',
    next: 'Try again after making some room on the disk. The version of Waymark that you used before still opens this vault.',
  },
  'read-only': {
    happened: 'Waymark may not write in the vault’s folder.',
    safe: 'Your words are still there, and nothing was changed.',
    next: 'Check the permissions of the folder, or whether its disk is write-protected, and try again.',
  },
  'disk-full': {
    happened: 'The disk is full, and Waymark needs a little room to open the vault.',
    safe: 'Your words are still there, and nothing was changed.',
    next: 'Make some room on the disk and try again.',
  },
  'in-use': {
    happened: 'Another copy of Waymark has this vault open.',
    safe: 'Your words are safe, and nothing was changed.',
    next: 'Go on in the other window, or close it and try again.',
  },
  unreachable: {
    happened: 'Waymark cannot reach the vault’s folder.',
    safe: 'Nothing was changed.',
    next: 'Connect the disk that it lies on, or check that its path leads to a folder, and try again.',
  },
};
