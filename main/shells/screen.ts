/** Whether a window could be shown here. Only Linux can be without a screen and say so. */
export function hasScreen(env = process.env, platform = process.platform): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

export const noScreen =
  'There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set).\n' +
  'Start Waymark from a desktop session, or see it without one: "npm run tour" writes pictures of every room to out/tour,\n' +
  'and "xvfb-run -a npm start" opens the window on a virtual screen. The command line needs no screen: npm run waymark -- help';
