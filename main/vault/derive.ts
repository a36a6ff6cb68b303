import { argon2id } from 'hash-wasm';

/**
 * Argon2id of a passphrase, run in a worker. The passphrase is normalised (NFKC), so that the same letters typed on
 * another system give the same key.
 */
export async function derivePassphraseKey({
  passphrase,
  salt,
  memory,
  passes,
}: {
  passphrase: string;
  /** Base64. */
  salt: string;
  /** KiB. */
  memory: number;
  passes: number;
}): Promise<Uint8Array> {
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
