import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const theme = z.enum(['system', 'light', 'dark']);
/** A BCP 47 tag, or null for the system's locale. */
const locale = z
  .string()
  .max(35)
  .refine(isLanguageTag, 'Waymark does not know this language. Choose one of the list.')
  .nullable();

const modifiers = ['CommandOrControl', 'Alt', 'Shift', 'Super'];

/** A shortcut of the whole system must not be one that programs use: a letter is held with two keys, F1 to F24 with one. */
function isShortcut(text: string): boolean {
  const keys = text.split('+');
  const key = keys.at(-1) ?? '';
  const held = keys.slice(0, -1);
  const isFunctionKey = /^F([1-9]|1\d|2[0-4])$/.test(key);
  return (
    held.length >= (isFunctionKey ? 1 : 2) &&
    held.every((name, place) => modifiers.includes(name) && held.indexOf(name) === place) &&
    (isFunctionKey || /^([A-Z0-9]|Space)$/.test(key))
  );
}

/** A shortcut as Electron names it (an accelerator), such as CommandOrControl+Shift+Space. */
const shortcut = z
  .string()
  .max(60)
  .refine(
    isShortcut,
    'Hold two of Ctrl or Cmd, Alt and Shift together with a letter, a digit or Space, so that no other program’s keys are taken.',
  );
/** In minutes. */
const lockAfter = z.int().min(0).max(60);

/**
 * Choices that hold no words of the person, so that the lock screen can follow them; they lie unencrypted beside the
 * window's state.
 */
export const settings = z.object({
  theme: theme.default('system'),
  locale: locale.default(null),
  /** While an entry is open, only its page is shown. */
  focusMode: z.boolean().default(false),
  /** The line that is written stays at one height. */
  typewriterMode: z.boolean().default(false),
  /** What is written is blurred, apart from the line with the cursor. */
  privacyMode: z.boolean().default(false),
  /** The system's own spelling checker, where there is one that fetches nothing. */
  spelling: z.boolean().default(true),
  /** Minutes without a key or a movement in the window after which it locks; 0 for never. */
  lockAfter: lockAfter.default(10),
  lockOnSleep: z.boolean().default(true),
  lockOnScreenLock: z.boolean().default(true),
  /** A small window for one thought, by shortcut and from the tray. */
  quickCapture: z.boolean().default(true),
  captureShortcut: shortcut.default('CommandOrControl+Shift+Space'),
  /** Closing the window leaves Waymark in the tray. */
  stayInTray: z.boolean().default(false),
  /** The person was told once what closing the window does then. */
  trayTold: z.boolean().default(false),
});
export type Settings = z.infer<typeof settings>;

export const settingsApi = {
  'settings.read': query({ input: z.object({}), output: settings, access: 'anytime' }),
  'settings.save': command({
    /** Only what is named changes; a default here would reset the rest. */
    input: z
      .object({
        theme,
        locale,
        focusMode: z.boolean(),
        typewriterMode: z.boolean(),
        privacyMode: z.boolean(),
        spelling: z.boolean(),
        lockAfter,
        lockOnSleep: z.boolean(),
        lockOnScreenLock: z.boolean(),
        quickCapture: z.boolean(),
        captureShortcut: shortcut,
        stayInTray: z.boolean(),
        trayTold: z.boolean(),
      })
      .partial(),
    output: settings,
    changes: ['settings', 'plan'],
    access: 'anytime',
  }),
};
