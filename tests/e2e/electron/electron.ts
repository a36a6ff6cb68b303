import type { ElectronApplication } from '@playwright/test';
import type { Waymark } from '#tests/e2e/app.ts';
import type { ElectronWindow } from '#tests/e2e/drivers/electron.ts';
import type { StandIn } from '#tests/e2e/drivers/stand-ins.ts';

/** The Electron behind the window, for looking at its main process. */
export function electronOf(waymark: Waymark): ElectronApplication {
  return (waymark.window as ElectronWindow).app;
}

/** What the shell asked the person so far, and the addresses that it opened. */
export function askedOf(waymark: Waymark): Promise<StandIn['waymarkTest']> {
  return electronOf(waymark).evaluate(() => (globalThis as unknown as StandIn).waymarkTest);
}
