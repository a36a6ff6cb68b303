import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newRecoveryCode, readRecoveryCode, recoveryCodeText } from './recovery-code.ts';

const secrets = fc.uint8Array({ minLength: 20, maxLength: 20 });
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

test('a code is read back as its secret', () => {
  fc.assert(
    fc.property(secrets, (secret) => {
      expect(readRecoveryCode(recoveryCodeText(secret))).toEqual(Buffer.from(secret));
    }),
  );
});

test('a code has nine groups of four and no letter that is taken for another', () => {
  expect(newRecoveryCode().text).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(newRecoveryCode().text).not.toBe(newRecoveryCode().text);
});

test('a code may be typed in small letters, with spaces, and with letters for the digits they resemble', () => {
  const secret = Buffer.alloc(20, 0b0000_1000);
  const text = recoveryCodeText(secret);
  expect(text).toMatch(/[01]/);
  const typed = ` ${text.toLowerCase().replaceAll('-', '  ').replaceAll('1', 'l').replaceAll('0', 'o')}\n`;
  expect(readRecoveryCode(typed)).toEqual(secret);
});

test('one wrong character, two that changed places, and a missing one are typing errors', () => {
  fc.assert(
    fc.property(secrets, fc.nat(35), fc.nat(31), (secret, place, other) => {
      const code = recoveryCodeText(secret).replaceAll('-', '');
      const wrong = code.slice(0, place) + alphabet[other] + code.slice(place + 1);
      if (wrong !== code) expect(readRecoveryCode(wrong)).toBeNull();
      const swapped = code.slice(0, place) + (code[place + 1] ?? '') + code[place] + code.slice(place + 2);
      if (swapped !== code) expect(readRecoveryCode(swapped)).toBeNull();
      expect(readRecoveryCode(code.slice(1))).toBeNull();
    }),
    { seed: 7 },
  );
});

test('nothing of another kind is taken for a code', () => {
  for (const typed of ['', 'my passphrase', 'U'.repeat(36), 'A'.repeat(10_000)]) {
    expect(readRecoveryCode(typed)).toBeNull();
  }
});
