import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { newAct, run } from '#renderer/commands/run.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { claimKindLabels } from '#renderer/parts/record-kinds.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import type { ClaimKind } from '#shared/kinds.ts';
import { mergeClaims } from './commands/merge-claims.ts';

/** Says when claims of a kind are called the same, and makes one of them. */
export function SameNames({ kind }: { kind: ClaimKind }) {
  const { data } = useRead('reflection.sameNames', { kind });
  const [asked, setAsked] = useState<{ id: string; name: string }[] | null>(null);
  const [busy, setBusy] = useState(false);

  const merge = async ([into, ...others]: readonly { id: string; name: string }[]): Promise<void> => {
    if (!into) return;
    setBusy(true);
    try {
      const act = newAct();
      for (const { id } of others) await run(mergeClaims, { from: id, into: into.id }, into.name, { act });
      announce(`“${into.name}” is one now.`);
      setAsked(null);
    } catch (error) {
      notifyFailure(error);
    }
    setBusy(false);
  };

  return (
    <>
      {(data ?? []).map((group) => (
        <p
          key={group[0]?.id}
          className="mb-2.5 flex items-center justify-between gap-3 rounded-card bg-info-soft px-3.5 py-2 text-[13px]"
        >
          <span className="min-w-0 wrap-anywhere">
            {group.length === 2 ? 'Two' : group.length} are called “{group[0]?.name}”.
          </span>
          <Button onClick={() => setAsked(group)}>Make one of them…</Button>
        </p>
      ))}
      <Dialog
        open={asked !== null}
        onClose={() => setAsked(null)}
        title={`Make one ${claimKindLabels[kind].one.toLowerCase()} of ${asked?.length ?? 2}`}
        description={`The first “${asked?.[0]?.name ?? ''}” of the list keeps its own words, and gets the evidence, goals and ties of the others. The others go to the trash with the words that are theirs.`}
        actions={
          <>
            <Button onClick={() => setAsked(null)}>Leave them as they are</Button>
            <Button look="first" disabled={busy} onClick={() => (asked ? void merge(asked) : undefined)}>
              Make one of them
            </Button>
          </>
        }
      />
    </>
  );
}
