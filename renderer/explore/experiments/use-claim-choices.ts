import { useRead } from '#renderer/bridge/queries.ts';
import { claimKindLabels } from '#renderer/parts/record-kinds.ts';
import type { ClaimKind } from '#shared/kinds.ts';

interface ClaimChoice {
  id: string;
  kind: ClaimKind;
  label: string;
  hint: string;
}

/** What an experiment can be about, apart from what it is about already; undefined until it is read. */
export function useClaimChoices(taken: readonly string[], isWanted: boolean): ClaimChoice[] | undefined {
  const wanted = { enabled: isWanted };
  const reads = [
    useRead('reflection.claims', { kind: 'value' }, wanted),
    useRead('reflection.claims', { kind: 'strength' }, wanted),
    useRead('reflection.claims', { kind: 'interest' }, wanted),
    useRead('reflection.claims', { kind: 'skill' }, wanted),
    useRead('reflection.claims', { kind: 'weakness' }, wanted),
    useRead('reflection.claims', { kind: 'non-negotiable' }, wanted),
    useRead('reflection.claims', { kind: 'role' }, wanted),
  ];
  if (reads.some(({ data }) => data === undefined)) return undefined;
  return reads
    .flatMap(({ data = [] }) => data)
    .filter(({ id }) => !taken.includes(id))
    .map(({ id, kind, name }) => ({ id, kind, label: name, hint: claimKindLabels[kind].one }));
}
