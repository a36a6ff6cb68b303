import type { BackupReason } from '#shared/vault/vault.ts';
import { counted as countedAs, countsText as textOfCounts } from '#shared/wording/counts.ts';
import { number } from './dates.ts';

/** "72 entries, 9 goals, …": the kinds that there are, in words and with the locale's numbers. */
export function countsText(counts: Readonly<Record<string, number>>): string {
  return textOfCounts(counts, number);
}

/** "1 entry", "1,200 entries"; `many` where the plural has no rule. */
export function counted(count: number, one: string, many?: string): string {
  return countedAs(count, one, many, number);
}

/** Why a backup was made, as it is said in a list of them. */
export const backupReasonLabels: Record<BackupReason, string> = {
  manual: 'made by you',
  automatic: 'automatic',
  'before-migration': 'before an update',
};

/** A file's size as people say it. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${number(Math.max(1, Math.round(bytes / 1_000)))} kB`;
  return `${number(Math.round(bytes / 100_000) / 10)} MB`;
}
