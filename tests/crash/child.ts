import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { standardErrorLog } from '#main/bridge/log.ts';
import { createCore } from '#main/core.ts';
import { migrations } from '#main/database/migrate.ts';
import { quickKeyCost, testShell } from '#tests/support/shell.ts';
import { type Act, acts, type Fact, laterSteps, must, passphraseOf } from './acts.ts';

/** A process that works on a vault until it is killed: `child.ts ACT FOLDER BESIDE`. It tells facts line by line. */
const [act, folder = '', beside = ''] = process.argv.slice(2) as [Act, string, string];
// At once and not by the event loop: what was told must have left the process before the kill.
const tell = (fact: Fact): void => {
  writeSync(1, `${JSON.stringify(fact)}\n`);
};
const answer = { path: '' };
const early = act === 'create' || act === 'migrate';
if (early) tell({ ready: true });
const core = createCore({
  vaultFolder: folder,
  preferencesFile: `${beside}/preferences.json`,
  shell: testShell({ chooseSource: async () => answer.path }),
  window: true,
  log: standardErrorLog,
  keyCost: quickKeyCost,
  steps: act === 'migrate' ? laterSteps : migrations,
});
if (act === 'passphrase') await must(core, 'vault.unlock', { passphrase: passphraseOf(0) });
// The next process need not compile what this one has; killed, it keeps nothing.
flushCompileCache();
if (!early) tell({ ready: true });
await acts[act]({ core, beside, tell, answer });
tell({ finished: true });
// What is done before the kill waits for it.
setInterval(() => {}, 1_000);
