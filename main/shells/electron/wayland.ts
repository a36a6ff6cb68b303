/**
 * Whether this is a Wayland session. There a program asks the desktop for its shortcuts, by the portal of newer desktops;
 * the desktop may ask the person, and does not tell what came of it.
 */
export function isWayland(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): boolean {
  return (
    platform === 'linux' && (environment.XDG_SESSION_TYPE === 'wayland' || !!environment.WAYLAND_DISPLAY)
  );
}

/** The switch that makes Chromium ask by the portal. Must be set before Electron is ready. */
export function portalSwitch(present: string): [name: string, value: string] {
  return ['enable-features', [present, 'GlobalShortcutsPortal'].filter(Boolean).join(',')];
}
