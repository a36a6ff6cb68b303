import type { Shell } from '#main/ports/shell.ts';

/** What tests share with processes of their own, which run outside the test runner. */

/** Argon2id at a cost that a test can pay often. */
export const quickKeyCost = { memory: 64, passes: 1 };

/** A shell without a window. Its answers can be replaced one by one. */
export function testShell(answers: Partial<Shell> = {}): Shell {
  return {
    name: 'none',
    canChooseFiles: true,
    locale: () => 'en-GB',
    printToPdf: async (html) => new TextEncoder().encode(`%PDF-1.7 of ${html.length} characters`),
    chooseTarget: async () => null,
    chooseSource: async () => null,
    openExternal: async () => false,
    ...answers,
  };
}
