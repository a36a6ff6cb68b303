/**
 * Main's log goes to standard error. It takes names of calls, kinds, codes, counts and times, and never a person's
 * words: errors are logged by name, code and stack frames, without their message, which may quote them.
 */
export interface Log {
  slow(call: string, milliseconds: number): void;
  bug(where: string, error: unknown): void;
  note(what: string): void;
}

function withoutWords(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '').split('\n').filter((frame) => /^\s+at /.test(frame));
  return [`${error.name}${code}`, ...frames.slice(0, 12)].join('\n');
}

export const standardErrorLog: Log = {
  slow: (call, milliseconds) => {
    console.error(`waymark: ${call} took ${Math.round(milliseconds)} ms`);
  },
  bug: (where, error) => {
    console.error(`waymark: ${where}: ${withoutWords(error)}`);
  },
  note: (what) => {
    console.error(`waymark: ${what}`);
  },
};

/** The command line's answers are its own lines on standard error; only bugs are added to them, and only when asked for. */
export const commandLineLog: Log = {
  slow: () => {},
  bug: (where, error) => {
    if (process.env.WAYMARK_LOG) standardErrorLog.bug(where, error);
  },
  note: () => {},
};

export const silentLog: Log = { slow: () => {}, bug: () => {}, note: () => {} };
