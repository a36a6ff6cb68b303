import { app, type Session } from 'electron';
import { quietFeatures, quietSwitches } from '#main/shells/chromium-switches.ts';

/**
 * Keeps Chromium from using the network of its own accord, in every session. Must run before Electron is ready.
 *
 * @param resolves further host resolver rules; for development only.
 */
export function quietChromium(resolves = ''): void {
  const { commandLine } = app;
  for (const [name, value] of quietSwitches) {
    if (value === undefined) commandLine.appendSwitch(name);
    else commandLine.appendSwitch(name, name === 'host-resolver-rules' ? value + resolves : value);
  }
  const disabled = commandLine.getSwitchValue('disable-features');
  commandLine.appendSwitch('disable-features', [disabled, ...quietFeatures].filter(Boolean).join(','));
  app.on('session-created', wantNoDictionaries);
}

/**
 * A session that checks the spelling of any language looks for its dictionary on the network as soon as it is made, whatever
 * else is set. macOS has a checker of its own and is not concerned.
 */
function wantNoDictionaries(session: Session): void {
  session.setSpellCheckerLanguages([]);
}
