import { app } from 'electron';
import { quietFeatures, quietSwitches } from '#main/shells/chromium-switches.ts';

/**
 * Keeps Chromium from using the network of its own accord. Must run before Electron is ready.
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
}
