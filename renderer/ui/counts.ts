import type { BackupReason } from '#shared/vault/vault.ts';
import { number } from './dates.ts';

/** "72 entries, 9 goals, …": the kinds that there are, in words. */
export function countsText(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${number(count)} ${count === 1 ? singular(kind) : kind}`);
  return parts.length === 0 ? 'nothing yet' : parts.join(', ');
}

/** "1 entry", "12 entries". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

function singular(kind: string): string {
  if (kind.endsWith('sses')) return kind.slice(0, -2);
  return kind.endsWith('ies') ? `${kind.slice(0, -3)}y` : kind.replace(/s$/, '');
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
