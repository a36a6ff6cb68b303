/** Whether this is root, for whom Chromium refuses to start with its own sandbox. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}
