import { argon2id } from 'hash-wasm';
import type { DeriveOrder } from './tasks.ts';

/**
 * Argon2id of a passphrase, run in a worker. The passphrase is normalised (NFKC), so that the same letters typed on
 * another system give the same key.
 */
export async function derivePassphraseKey({
  passphrase,
  salt,
  memory,
  passes,
}: DeriveOrder): Promise<Uint8Array> {
  return await argon2id({
    password: passphrase.normalize('NFKC'),
    salt: Buffer.from(salt, 'base64'),
    parallelism: 1,
    iterations: passes,
    memorySize: memory,
    hashLength: 32,
    outputType: 'binary',
  });
}
