import { type HandlersOf, joined } from '#main/bridge/handlers.ts';
import { exportHandlers } from '#main/export/index.ts';
import { importHandlers } from '#main/import/index.ts';
import { sampleHandlers } from '#main/sample/index.ts';

/** What comes in from other programs and goes out to files. */
export const transferHandlers = joined(
  importHandlers,
  exportHandlers,
  sampleHandlers,
) satisfies HandlersOf<'transfer'>;
