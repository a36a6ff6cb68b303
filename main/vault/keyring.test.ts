import { argon2Sync, randomBytes, randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { quickKeyCost } from '#tests/support/vault.ts';
import { derivePassphraseKey } from './derive.ts';
import {
  type Derive,
  type Keyring,
  keyLyingOpen,
  keyringFor,
  keyringText,
  protectionOf,
  readKeyring,
  unwrapByCode,
  unwrapByPassphrase,
  wrapByCode,
  wrapByPassphrase,
} from './keyring.ts';

const derive: Derive = (passphrase, way) => derivePassphraseKey({ passphrase, ...way });

async function protectedKeyring(passphrase = 'correct horse') {
  const key = randomBytes(32);
  const vault = randomUUID();
  const secret = randomBytes(20);
  const keyring = keyringFor(vault, key, {
    passphrase: await wrapByPassphrase(key, vault, passphrase, quickKeyCost, derive),
    recovery: wrapByCode(key, vault, secret),
  });
  return { key, vault, secret, keyring };
}

function reread(keyring: Keyring): Keyring {
  const read = readKeyring(keyringText(keyring));
  if ('fault' in read) throw new Error(read.fault);
  return read.keyring;
}

test('the key comes back by the passphrase and by the code, and by nothing else', async () => {
  const { key, secret, keyring } = await protectedKeyring();
  const read = reread(keyring);
  expect(protectionOf(read)).toBe('passphrase');
  expect(await unwrapByPassphrase(read, 'correct horse', derive)).toEqual(key);
  expect(await unwrapByPassphrase(read, 'correct horsE', derive)).toBeNull();
  expect(unwrapByCode(read, secret)).toEqual(key);
  expect(unwrapByCode(read, randomBytes(20))).toBeNull();
  expect(keyLyingOpen(read)).toBeNull();
});

test('a passphrase is the same however a system composes its letters', async () => {
  const { key, keyring } = await protectedKeyring('Caf\u00e9 \ufb01n');
  expect(await unwrapByPassphrase(keyring, 'Cafe\u0301 fin', derive)).toEqual(key);
});

test('the derivation is Argon2id as OpenSSL computes it', async () => {
  const salt = randomBytes(16);
  const [memory, passes] = [256, 2];
  const derived = await derivePassphraseKey({
    passphrase: 'correct horse',
    salt: salt.toString('base64'),
    memory,
    passes,
  });
  const reference = argon2Sync('argon2id', {
    message: 'correct horse',
    nonce: salt,
    parallelism: 1,
    tagLength: 32,
    memory,
    passes,
  });
  expect(Buffer.from(derived)).toEqual(reference);
});

test('a wrapped key cannot be carried to another vault or another way', async () => {
  const { vault, secret, keyring } = await protectedKeyring();
  expect(unwrapByCode({ ...keyring, vault: randomUUID() }, secret)).toBeNull();
  if (!('passphrase' in keyring.ways)) throw new Error('not protected');
  const { passphrase, recovery } = keyring.ways;
  const swapped = { ...keyring, ways: { recovery, passphrase: { ...passphrase, tag: recovery.tag } } };
  expect(swapped.vault).toBe(vault);
  expect(await unwrapByPassphrase(swapped, 'correct horse', derive)).toBeNull();
});

test('a keyring without protection says so and holds the key open', () => {
  const key = randomBytes(32);
  const keyring = reread(keyringFor(randomUUID(), key));
  expect(protectionOf(keyring)).toBe('none');
  expect(keyLyingOpen(keyring)).toEqual(key);
});

test('a keyring with any character changed is damaged, and never a wrong passphrase', async () => {
  const text = keyringText((await protectedKeyring()).keyring).trimEnd();
  for (let place = 0; place < text.length; place += 1) {
    if (/\s/.test(text[place] ?? '')) continue;
    const changed = text.slice(0, place) + (text[place] === '7' ? '8' : '7') + text.slice(place + 1);
    expect(readKeyring(changed)).toEqual({ fault: 'damaged' });
  }
});

test('an empty, cut, foreign or nonsense keyring is damaged', async () => {
  const text = keyringText((await protectedKeyring()).keyring);
  for (const wrong of ['', '{}', 'null', '[]', '"x"', text.slice(0, -20), '\0'.repeat(500)]) {
    expect(readKeyring(wrong)).toEqual({ fault: 'damaged' });
  }
});
