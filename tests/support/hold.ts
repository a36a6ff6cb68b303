import { silentLog } from '#main/bridge/log.ts';
import { createCore } from '#main/core.ts';
import { quickKeyCost, testShell } from './shell.ts';

/** A process of its own that has a vault in its window until it is killed. It says so on standard output. */
const [folder = ''] = process.argv.slice(2);
const core = createCore({
  vaultFolder: folder,
  preferencesFile: `${folder}-preferences.json`,
  shell: testShell(),
  window: true,
  log: silentLog,
  keyCost: quickKeyCost,
});
const result = await core.call('vault.state', {});
process.stdout.write(`${JSON.stringify(result)}\n`);
setInterval(() => {}, 1_000);
