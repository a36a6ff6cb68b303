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
      })
      .partial(),
    output: settings,
    changes: ['settings', 'plan'],
    access: 'anytime',
  }),
};
