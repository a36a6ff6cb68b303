import { folded } from '#shared/reflection/folded.ts';

/** The words of a text as they are compared: without case, accents and what is no letter or digit. */
export function foldedWords(text: string): string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
