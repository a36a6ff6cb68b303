import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Protection } from '#shared/vault/vault.ts';

/**
 * The keyring holds the database's key once per way of getting in. `docs/recovery.md` describes the file so that it can be
 * opened without Waymark; keep the two together.
 */
const format = 'waymark-keyring';
const keyringVersion = 1;
export const keyBytes = 32;

/** What deriving a key from a passphrase costs: memory in KiB, passes over it. */
export interface KeyCost {
  memory: number;
  passes: number;
}

export const defaultKeyCost: KeyCost = { memory: 65_536, passes: 3 };

const base64 = (bytes: number) =>
  z.string().refine((text) => {
    const read = Buffer.from(text, 'base64');
    return read.length === bytes && read.toString('base64') === text;
  });

const wrapped = z.strictObject({ nonce: base64(12), key: base64(keyBytes), tag: base64(16) });
export type Wrapped = z.infer<typeof wrapped>;

// The bounds keep a keyring that someone else wrote from asking for all memory or all day.
const passphraseWay = wrapped.extend({
  derivation: z.literal('argon2id'),
  memory: z.int().min(8).max(1_048_576),
  passes: z.int().min(1).max(64),
  salt: base64(16),
});
export type PassphraseUnlock = z.infer<typeof passphraseWay>;

const recoveryWay = wrapped.extend({ derivation: z.literal('hkdf-sha256'), salt: base64(16) });
export type RecoveryUnlock = z.infer<typeof recoveryWay>;

const content = z.strictObject({
  vault: z.uuid(),
  cipher: z.literal('aegis'),
  /** Tells whether a key is this keyring's, so that a damaged database is never taken for one with another key. */
  check: z.string().regex(/^[0-9a-f]{32}$/),
  ways: z.union([
    z.strictObject({ passphrase: passphraseWay, recovery: recoveryWay }),
    z.strictObject({ open: z.strictObject({ key: base64(keyBytes) }) }),
  ]),
});
export type Keyring = z.infer<typeof content>;
export type ProtectedUnlocks = Extract<Keyring['ways'], { passphrase: unknown }>;

/** How a vault with this keyring is protected. */
export function protectionOf(keyring: Keyring): Protection {
  return 'open' in keyring.ways ? 'none' : 'passphrase';
}

/**
 * Reads a keyring's text. The digest over its content tells a damaged keyring from a wrong passphrase, and a newer
 * keyring from a damaged one.
 */
export function readKeyring(text: string): { keyring: Keyring } | { fault: 'damaged' | 'newer' } {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return { fault: 'damaged' };
  }
  if (typeof read !== 'object' || read === null) return { fault: 'damaged' };
  const { format: saidFormat, version, content: held, digest } = read as Record<string, unknown>;
  if (saidFormat !== format || typeof version !== 'number' || digest !== digestOf(version, held)) {
    return { fault: 'damaged' };
  }
  if (version > keyringVersion) return { fault: 'newer' };
  const parsed = content.safeParse(held);
  return parsed.success ? { keyring: parsed.data } : { fault: 'damaged' };
}

export function keyringText(keyring: Keyring): string {
  const digest = digestOf(keyringVersion, keyring);
  return `${JSON.stringify({ format, version: keyringVersion, content: keyring, digest }, null, 2)}\n`;
}

/** Every version of the format keeps this rule: SHA-256 over the version, a colon, and the content without spaces. */
function digestOf(version: number, held: unknown): string {
  return createHash('sha256')
    .update(`${version}:${JSON.stringify(held)}`)
    .digest('hex');
}

/** Names a key without giving it away: a part of an HMAC under it. */
export function keyCheck(key: Uint8Array): string {
  return createHmac('sha256', key).update('waymark key check 1').digest('hex').slice(0, 32);
}

type Way = 'passphrase' | 'recovery';

function bound(vault: string, way: Way): Buffer {
  return Buffer.from(`${format}:${keyringVersion}:${vault}:${way}`);
}

function wrap(key: Uint8Array, wrapping: Uint8Array, vault: string, way: Way): Wrapped {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', wrapping, nonce).setAAD(bound(vault, way));
  const hidden = Buffer.concat([cipher.update(key), cipher.final()]);
  return {
    nonce: nonce.toString('base64'),
    key: hidden.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  };
}

function unwrap(held: Wrapped, wrapping: Uint8Array, vault: string, way: Way): Buffer | null {
  const cipher = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(held.nonce, 'base64'), {
    authTagLength: 16,
  })
    .setAAD(bound(vault, way))
    .setAuthTag(Buffer.from(held.tag, 'base64'));
  try {
    return Buffer.concat([cipher.update(Buffer.from(held.key, 'base64')), cipher.final()]);
  } catch {
    return null;
  }
}

/** Derives 32 bytes from a passphrase by Argon2id; it takes a good part of a second, so it runs off the painting thread. */
export type Derive = (
  passphrase: string,
  way: { salt: string; memory: number; passes: number },
) => Promise<Uint8Array>;

/** Wraps a key by a passphrase, under a new salt. */
export async function wrapByPassphrase(
  key: Uint8Array,
  vault: string,
  passphrase: string,
  cost: KeyCost,
  derive: Derive,
): Promise<PassphraseUnlock> {
  const salt = randomBytes(16).toString('base64');
  const wrapping = await derive(passphrase, { salt, ...cost });
  try {
    return { derivation: 'argon2id', ...cost, salt, ...wrap(key, wrapping, vault, 'passphrase') };
  } finally {
    wrapping.fill(0);
  }
}

/** The key, or null when the passphrase is another one. */
export async function unwrapByPassphrase(
  { vault, ways }: Keyring,
  passphrase: string,
  derive: Derive,
): Promise<Buffer | null> {
  if ('open' in ways) return Buffer.from(ways.open.key, 'base64');
  const wrapping = await derive(passphrase, ways.passphrase);
  try {
    return unwrap(ways.passphrase, wrapping, vault, 'passphrase');
  } finally {
    wrapping.fill(0);
  }
}

function deriveFromCode(secret: Uint8Array, salt: string): Uint8Array {
  return new Uint8Array(
    hkdfSync('sha256', secret, Buffer.from(salt, 'base64'), 'waymark recovery 1', keyBytes),
  );
}

/** Wraps a key by the secret of a recovery code, which is random enough to need no slow derivation. */
export function wrapByCode(key: Uint8Array, vault: string, secret: Uint8Array): RecoveryUnlock {
  const salt = randomBytes(16).toString('base64');
  const wrapping = deriveFromCode(secret, salt);
  return { derivation: 'hkdf-sha256', salt, ...wrap(key, wrapping, vault, 'recovery') };
}

/** The key, or null when the code is another one, or the vault has none. */
export function unwrapByCode({ vault, ways }: Keyring, secret: Uint8Array): Buffer | null {
  if ('open' in ways) return null;
  return unwrap(ways.recovery, deriveFromCode(secret, ways.recovery.salt), vault, 'recovery');
}

/** A keyring for a key that is wrapped, or that lies open when no ways are given. */
export function keyringFor(vault: string, key: Uint8Array, ways?: ProtectedUnlocks): Keyring {
  return {
    vault,
    cipher: 'aegis',
    check: keyCheck(key),
    ways: ways ?? { open: { key: Buffer.from(key).toString('base64') } },
  };
}

/** The key that lies open in a keyring without protection. */
export function keyLyingOpen({ ways }: Keyring): Buffer | null {
  return 'open' in ways ? Buffer.from(ways.open.key, 'base64') : null;
}

/** The ways of a protected vault. @throws WaymarkError `unsupported` for one without a passphrase. */
export function protectedUnlocks({ ways }: Keyring): ProtectedUnlocks {
  if ('open' in ways) {
    throw new WaymarkError('unsupported', 'This vault has no passphrase yet. Set one in Settings first.');
  }
  return ways;
}
