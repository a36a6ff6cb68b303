import { z } from 'zod';
import { domains } from './call.ts';

/**
 * What main tells the window without being asked. Replies and events have no order between them, so an event says that
 * something changed and never what it is now; the window asks.
 */
export const events = {
  /** Data of these domains is stale: a command succeeded, or another process wrote to the vault. */
  changed: z.object({
    domains: z.array(z.enum(domains)),
    /** The queries of these domains that may answer otherwise now, where main can tell; null for all of them. */
    queries: z.array(z.string()).nullable(),
    /** The act that caused it, for the window that made it and knows already what of it is new; null for all else. */
    act: z.uuid().nullable(),
  }),
  /** The vault was locked, unlocked, created or replaced, or it failed. */
  'vault-state': z.object({}),
  /** A long work got further. `done` and `total` count the work's own units; total is null while unknown. */
  progress: z.object({ job: z.string(), done: z.number(), total: z.number().nullable() }),
  /** Main is about to close the window or lock: save what is unsaved, then answer with `shell.flushed`. */
  flush: z.object({ token: z.string() }),
  /** Something that Waymark does by itself keeps failing, or its preferences or the facts of O*NET cannot be read. */
  trouble: z.object({
    what: z.enum(['index', 'attachments', 'trash', 'watch', 'preferences', 'occupations']),
  }),
  /** A menu item or a system shortcut asks the window to do something it also does by keyboard. */
  menu: z.object({
    action: z.enum([
      'new-entry',
      'search',
      'find',
      'palette',
      'settings',
      'lock',
      'shortcuts',
      'undo',
      'redo',
      'focusMode',
      'typewriterMode',
      'privacyMode',
    ]),
  }),
} as const;

export type EventName = keyof typeof events;
export type EventData<N extends EventName> = z.infer<(typeof events)[N]>;
