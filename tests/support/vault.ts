import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { silentLog } from '#main/bridge/log.ts';
import { type Core, type CoreOptions, createCore } from '#main/core.ts';
import type { CallName, Input, Output } from '#shared/api.ts';
import { type TestClock, temporaryFolder, testClock } from './database.ts';
import { quickKeyCost, testShell } from './shell.ts';

export { quickKeyCost } from './shell.ts';

export interface TestCore extends Core {
  readonly folder: string;
  readonly clock: TestClock;
  /** A call that must succeed. @throws the call's failure, with its kind and sentence. */
  must<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>>;
}

/**
 * A core on a vault folder of its own, or on the given one. It is open, without a passphrase, unless `vault` says
 * otherwise: `absent` leaves the folder as it is; any other string becomes the passphrase.
 */
export async function createTestCore({
  vault = 'open',
  folder = join(temporaryFolder(), 'vault'),
  clock = testClock(),
  ...options
}: Partial<Omit<CoreOptions, 'vaultFolder' | 'clock'>> & {
  vault?: string;
  folder?: string;
  clock?: TestClock;
} = {}): Promise<TestCore> {
  const core = createCore({
    vaultFolder: folder,
    preferencesFile: join(temporaryFolder(), 'preferences.json'),
    shell: testShell(),
    window: false,
    clock,
    log: silentLog,
    keyCost: quickKeyCost,
    checkOutput: true,
    ...options,
  });
  onTestFinished(() => core.close());
  const must: TestCore['must'] = async (name, input) => {
    const result = await core.call(name, input);
    if (!result.ok) throw new Error(`${name}: ${result.error.kind}: ${result.error.message}`);
    return result.value;
  };
  if (vault === 'open') await must('vault.create', { protection: 'none' });
  else if (vault !== 'absent') await must('vault.create', { protection: 'passphrase', passphrase: vault });
  return { ...core, folder, clock, must };
}
