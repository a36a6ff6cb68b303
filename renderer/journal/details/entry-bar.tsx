import { PanelRight, Star } from 'lucide-react';
import type { EntrySession } from '#renderer/journal/entry-session.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { useNarrow } from '#renderer/ui/use-narrow.ts';
import { useDetails } from './use-details.ts';

/** The star of an entry, and the way to its details where the window is too narrow for a side panel. */
export function EntryBar({
  id,
  entrySession,
  onDetails,
}: {
  id: string | undefined;
  entrySession: EntrySession | null;
  onDetails: () => void;
}) {
  const { details, say } = useDetails(id, entrySession);
  const isNarrow = useNarrow();
  const starred = details?.starred ?? false;
  return (
    <>
      {entrySession ? (
        <IconButton
          label={starred ? 'Take the star away' : 'Give it a star'}
          aria-pressed={starred}
          onClick={() => void say({ starred: !starred })}
        >
          <Star
            size={16}
            strokeWidth={1.75}
            aria-hidden
            className={starred ? 'fill-energy text-energy' : ''}
          />
        </IconButton>
      ) : null}
      {isNarrow ? (
        <IconButton label="About this entry" onClick={onDetails}>
          <PanelRight size={16} strokeWidth={1.75} aria-hidden />
        </IconButton>
      ) : null}
    </>
  );
}
