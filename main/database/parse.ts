import type { z } from 'zod';

/**
 * JSON of a row (a kept state, a text, a choice) as what its parser makes of it, which gives later fields their defaults. Null
 * when it is damaged: it is not JSON, something is missing, or of another type.
 */
export function parseStored<R>(parser: z.ZodType<R>, json: string): R | null {
  try {
    return parser.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
