const variable = 'WAYMARK_TEST_SCREENS';

/** Tells the workers, which inherit the environment, which screens there are for them; none when they use the present one. */
export function nameScreens(displays: readonly string[]): void {
  process.env[variable] = displays.join(' ');
}

/** What an app needs in its environment for showing its window on the screen of this worker. */
export function screenOfWorker(): Record<string, string> {
  const displays = (process.env[variable] ?? '').split(' ').filter(Boolean);
  const mine = displays[Number(process.env.TEST_PARALLEL_INDEX ?? 0) % Math.max(1, displays.length)];
  return mine === undefined ? {} : { DISPLAY: mine, XDG_SESSION_TYPE: 'x11', WAYLAND_DISPLAY: '' };
}
