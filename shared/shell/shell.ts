import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { nothing } from '#shared/bridge/fields.ts';

/** What the window may ask of the shell that shows it. */
export const shellApi = {
  'shell.info': query({
    input: nothing,
    output: z.object({
      shell: z.enum(['electron', 'browser']),
      version: z.string(),
      platform: z.string(),
      /** The system's locale as a BCP 47 tag. */
      locale: z.string(),
      /** Whether files can be chosen here; without it, imports and restores are done on the command line. */
      canChooseFiles: z.boolean(),
      /** Whether the system marks misspelt words here, with a checker of its own that fetches nothing. */
      checksSpelling: z.boolean(),
      /** Whether there is a small window for one thought, by a shortcut of the system and from the tray. */
      canCapture: z.boolean(),
      /** Whether the system says when it goes to sleep, locks its screen, and was last used. */
      seesSleep: z.boolean(),
    }),
    access: 'anytime',
  }),
  /**
   * How the shortcut for the small window stands: the system may refuse it, above all when another program has it; where the
   * desktop decides and does not tell, nobody is sure.
   */
  'shell.captureShortcut': query({
    input: nothing,
    output: z.object({ state: z.enum(['works', 'refused', 'unsure', 'off']) }),
    access: 'anytime',
  }),
  /** Brings up the small window for one thought. Refused as `unsupported` where there is none. */
  'shell.showCapture': command({ input: nothing, output: nothing, changes: [], access: 'anytime' }),
  /** Takes the small window for one thought away; what is typed in it stays. */
  'shell.hideCapture': command({ input: nothing, output: nothing, changes: [], access: 'anytime' }),
  /** Makes the small window as high as its page needs, within limits. */
  'shell.fitCapture': command({
    input: z.object({ height: z.int().min(0).max(10_000) }),
    output: nothing,
    changes: [],
    access: 'anytime',
  }),
  /** Brings the main window up. */
  'shell.openWindow': command({ input: nothing, output: nothing, changes: [], access: 'anytime' }),
  /**
   * Says what stands after Undo and Redo in the menu; null where there is nothing. `inText` says that they undo what was typed
   * in the text that has the focus. Kept in memory only.
   */
  'shell.showHistory': command({
    input: z.object({
      undo: z.string().max(3_000).nullable(),
      redo: z.string().max(3_000).nullable(),
      inText: z.boolean(),
    }),
    output: nothing,
    changes: [],
    access: 'anytime',
  }),
  /** Undoes or redoes what was typed in the field that has the focus, as the keys do. */
  'shell.editField': command({
    input: z.object({ how: z.enum(['undo', 'redo']) }),
    output: nothing,
    changes: [],
    access: 'anytime',
  }),
  /** Shows the address and asks before it is opened in the person's browser. Only http, https and mailto. */
  'shell.openExternal': command({
    input: z.object({ url: z.string().max(4_000) }),
    output: z.object({ opened: z.boolean() }),
    changes: [],
    access: 'anytime',
  }),
  /** The window's answer to the `flush` event: everything is saved, or the person was told what is not. */
  'shell.flushed': command({
    input: z.object({ token: z.string(), saved: z.boolean() }),
    output: nothing,
    changes: [],
    access: 'anytime',
  }),
};
