import { WaymarkError } from '#shared/bridge/errors.ts';
import { createVaultFiles, wrapAnew } from './create.ts';
import { writeWhole } from './files.ts';
import {
  type Keyring,
  keyringFor,
  keyringText,
  protectedUnlocks,
  unwrapByCode,
  unwrapByPassphrase,
  wrapByCode,
  wrapByPassphrase,
} from './keyring.ts';
import { newRecoveryCode, readRecoveryCode } from './recovery-code.ts';
import { failureError, type Session } from './session.ts';

/**
 * The ways into a vault: making it, opening it, and changing its passphrase and recovery code. Each is to be run in turn
 * (`session.inTurn`).
 */

/** Makes a vault where there is none, and opens it. @returns the recovery code, which is shown this once. */
export async function createVault(session: Session, passphrase: string | null): Promise<string | null> {
  if (session.phase().name === 'open' || session.phase().name === 'locked') throw thereAlready();
  await session.look();
  const phase = session.phase();
  if (phase.name === 'failed') throw failureError(phase.failure);
  if (phase.name !== 'absent') throw thereAlready();
  const { files, keyCost, derive, steps, clock } = session;
  let recoveryCode: string | null = null;
  let key: Buffer | undefined;
  await session.alone(
    async () => {
      const made = await createVaultFiles(files, passphrase, {
        at: clock.now(),
        cost: keyCost,
        derive,
        steps,
      });
      key = made.key;
      recoveryCode = made.recoveryCode;
    },
    () => key,
  );
  return recoveryCode;
}

/** Opens a locked vault by its passphrase. An open one stays as it is. */
export async function unlock(session: Session, passphrase: string): Promise<void> {
  const keyring = await lockedKeyring(session);
  if (keyring === null) return;
  const key = await guarded(session, () => unwrapByPassphrase(keyring, passphrase, session.derive));
  await session.open(keyring, key);
}

/** Opens a locked vault by its recovery code and replaces both the passphrase and the code. @returns the new code. */
export async function recover(session: Session, code: string, passphrase: string): Promise<string> {
  const keyring = await lockedKeyring(session);
  if (keyring === null) {
    throw new WaymarkError('conflict', 'The vault is open already. Change the passphrase in Settings.');
  }
  session.throttle.check();
  const secret = readRecoveryCode(code);
  if (secret === null) {
    throw new WaymarkError(
      'invalid',
      'This recovery code has a typing error. It has nine groups of four letters and digits; check each group.',
    );
  }
  const key = await guarded(session, async () => unwrapByCode(keyring, secret));
  secret.fill(0);
  const { ways, recoveryCode } = await wrapAnew(
    key,
    keyring.vault,
    passphrase,
    session.keyCost,
    session.derive,
  );
  const renewed = keyringFor(keyring.vault, key, ways);
  // The database is opened first: a damaged one must leave the old code working.
  await session.open(keyring, key);
  keep(session, renewed);
  return recoveryCode;
}

/** Sets another passphrase on an open vault, after the present one was given. The recovery code stays. */
export async function changePassphrase(session: Session, current: string, next: string): Promise<void> {
  const { keyring } = session.opened();
  const { recovery } = protectedUnlocks(keyring);
  const key = await guarded(session, () => unwrapByPassphrase(keyring, current, session.derive));
  try {
    const passphrase = await wrapByPassphrase(key, keyring.vault, next, session.keyCost, session.derive);
    keep(session, keyringFor(keyring.vault, key, { passphrase, recovery }));
  } finally {
    key.fill(0);
  }
}

/** Gives a new recovery code, after the passphrase was given; the code before stops working. */
export async function renewRecoveryCode(session: Session, passphrase: string): Promise<string> {
  const { keyring } = session.opened();
  const ways = protectedUnlocks(keyring);
  const key = await guarded(session, () => unwrapByPassphrase(keyring, passphrase, session.derive));
  const code = newRecoveryCode();
  try {
    const recovery = wrapByCode(key, keyring.vault, code.secret);
    keep(session, keyringFor(keyring.vault, key, { passphrase: ways.passphrase, recovery }));
  } finally {
    key.fill(0);
    code.secret.fill(0);
  }
  return code.text;
}

/** Locks an open vault. @throws WaymarkError `unsupported` for one without a passphrase. */
export async function lock(session: Session): Promise<void> {
  if (session.phase().name !== 'open') return;
  protectedUnlocks(session.opened().keyring);
  await session.shut();
}

/** Writes a keyring for the open vault and goes on with it. */
function keep(session: Session, keyring: Keyring): void {
  const vault = session.opened();
  writeWhole(session.files.keyring, keyringText(keyring));
  vault.keyring = keyring;
}

/** The keyring of a locked vault as it is on disk now, or null when the vault is open. */
async function lockedKeyring(session: Session): Promise<Keyring | null> {
  if (session.phase().name === 'open') return null;
  session.throttle.check();
  await session.look();
  const phase = session.phase();
  switch (phase.name) {
    case 'locked':
      return phase.keyring;
    case 'open':
      return null;
    case 'failed':
      throw failureError(phase.failure);
    default:
      throw new WaymarkError('not-found', 'There is no vault here yet. Make one first.');
  }
}

/** Tries a secret under the growing delay. */
export async function guarded(session: Session, attempt: () => Promise<Buffer | null>): Promise<Buffer> {
  session.throttle.check();
  const key = await attempt();
  if (key === null) {
    const retryAfterMs = session.throttle.wrong();
    session.stateChanged();
    throw new WaymarkError('invalid', 'This does not open the vault.', { retryAfterMs });
  }
  session.throttle.reset();
  return key;
}

function thereAlready(): WaymarkError {
  return new WaymarkError('conflict', 'There is a vault here already. Nothing was changed.');
}
