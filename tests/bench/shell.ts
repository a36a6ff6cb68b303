import type { Shell } from '#main/ports/shell.ts';

/** A shell for measuring the core alone: nobody to ask, nothing to print with. */
export const benchShell: Shell = {
  name: 'none',
  canChooseFiles: false,
  locale: () => 'en-GB',
  printToPdf: () => Promise.reject(new Error('nothing to print with')),
  chooseTarget: () => Promise.resolve(null),
  chooseSource: () => Promise.resolve(null),
  openExternal: () => Promise.resolve(false),
};

/** What a call answered that must succeed. */
export async function must<T>(
  answer: Promise<{ ok: true; value: T } | { ok: false; error: { message: string } }>,
): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
