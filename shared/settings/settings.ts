import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';

/**
 * Choices that hold no words of the person, so that the lock screen can follow them; they lie unencrypted beside the
 * window's state.
 */
export const settings = z.object({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** A BCP 47 tag, or null for the system's locale. */
  locale: z.string().max(35).nullable().default(null),
  /** 0 Sunday to 6 Saturday, or null for the locale's. */
  firstDayOfWeek: z.int().min(0).max(6).nullable().default(null),
});
export type Settings = z.infer<typeof settings>;

export const settingsApi = {
  'settings.read': query({ input: z.object({}), output: settings, access: 'anytime' }),
  'settings.save': command({
    input: settings.partial(),
    output: settings,
    changes: ['settings', 'plan'],
    access: 'anytime',
  }),
};
