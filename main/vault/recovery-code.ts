import { createHash, randomBytes } from 'node:crypto';

/**
 * A recovery code is 160 random bits and a checksum of 20 bits, written in Crockford's Base32 (no I, L, O, U): nine groups
 * of four characters. The checksum tells a typing error from a wrong code.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretBytes = 20;
const secretCharacters = 32;
const checkCharacters = 4;
const length = secretCharacters + checkCharacters;

export interface RecoveryCode {
  /** What the key is derived from. */
  secret: Buffer;
  /** What the person writes down. */
  text: string;
}

export function newRecoveryCode(): RecoveryCode {
  const secret = randomBytes(secretBytes);
  return { secret, text: recoveryCodeText(secret) };
}

export function recoveryCodeText(secret: Uint8Array): string {
  const characters = encode(secret, secretCharacters) + checksum(secret);
  return (characters.match(/.{4}/g) ?? []).join('-');
}

/**
 * Reads a code as people type it: any case, any spaces and dashes, O for 0, I or L for 1. Null when it has a typing
 * error.
 */
export function readRecoveryCode(typed: string): Buffer | null {
  const characters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (characters.length !== length) return null;
  const secret = decode(characters.slice(0, secretCharacters));
  return secret !== null && checksum(secret) === characters.slice(secretCharacters) ? secret : null;
}

function checksum(secret: Uint8Array): string {
  const hash = createHash('sha256').update('waymark recovery code 1').update(secret).digest();
  return encode(hash, checkCharacters);
}

/** The first characters of bytes, five bits each, the highest first. */
function encode(bytes: Uint8Array, characters: number): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5 && text.length < characters) {
      bits -= 5;
      text += alphabet[(held >> bits) & 31];
      held &= (1 << bits) - 1;
    }
  }
  return text;
}

function decode(text: string): Buffer | null {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of text) {
    const value = alphabet.indexOf(character);
    if (value < 0) return null;
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push(held >> bits);
      held &= (1 << bits) - 1;
    }
  }
  return Buffer.from(bytes);
}
