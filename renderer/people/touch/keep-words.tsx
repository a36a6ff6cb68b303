import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import type { Somebody } from './acts.ts';
import { EvidenceDialog } from './evidence-dialog.tsx';

/** Keeps words that somebody said in a talk as evidence of a strength, a skill or another claim. */
export function KeepWords({ person, conversation }: { person: Somebody; conversation: string }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button
        look="quiet"
        className="-ml-2.5 self-start px-2.5! whitespace-normal! text-left"
        onClick={() => setAsking(true)}
      >
        Keep their words as evidence…
      </Button>
      {isAsking ? (
        <EvidenceDialog person={person} conversation={conversation} onClose={() => setAsking(false)} />
      ) : null}
    </>
  );
}
