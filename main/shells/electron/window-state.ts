import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const state = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1).max(20_000),
  height: z.int().min(1).max(20_000),
  maximized: z.boolean(),
  /** Chromium's zoom factor, 1 for none. */
  zoom: z.number().min(0.3).max(5),
});

/** Where the window was, in the screen's device-independent pixels. */
export type WindowState = z.infer<typeof state>;

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const smallest = { width: 900, height: 600 } as const;
const usual = { width: 1280, height: 800 } as const;

/** How much of the window's top edge must lie on a screen so that a person can reach it, in pixels. */
const reachable = { width: 120, height: 40 } as const;

/**
 * The bounds to open with: the remembered ones while the window could be reached there, else of the usual size wherever
 * the system puts a window.
 *
 * @param screens the work areas of the screens that are there now.
 */
export function boundsFor(remembered: WindowState | null, screens: readonly Area[]): Partial<Area> {
  const largest = screens.reduce<Area | null>(
    (best, screen) =>
      best === null || screen.width * screen.height > best.width * best.height ? screen : best,
    null,
  );
  const within = (side: 'width' | 'height', wanted: number): number =>
    Math.max(smallest[side], Math.min(wanted, largest?.[side] ?? wanted));
  if (remembered === null)
    return { width: within('width', usual.width), height: within('height', usual.height) };
  const size = { width: within('width', remembered.width), height: within('height', remembered.height) };
  const { x, y } = remembered;
  const onScreen = screens.some(
    (screen) =>
      Math.min(x + size.width, screen.x + screen.width) - Math.max(x, screen.x) >= reachable.width &&
      y >= screen.y &&
      y + reachable.height <= screen.y + screen.height,
  );
  return onScreen ? { x, y, ...size } : size;
}

/** What was remembered; null when nothing was, or when it cannot be read. */
export function readWindowState(file: string): WindowState | null {
  try {
    return state.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Remembers where the window is. A disk that refuses costs only the place of the window. */
export function writeWindowState(file: string, remembered: WindowState): void {
  try {
    writeFileSync(`${file}.new`, `${JSON.stringify(remembered)}\n`);
    renameSync(`${file}.new`, file);
  } catch {
    // The next start opens where the system puts a window.
  }
}
