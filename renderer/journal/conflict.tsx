import { useNavigate } from '@tanstack/react-router';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { ConflictNotice } from '#renderer/saving/conflict-notice.tsx';
import type { Conflict } from '#renderer/saving/record-session.ts';
import { plainText } from '#shared/document/plain-text.ts';
import type { EntrySession, Writing } from './entry-session.ts';

/** The entry was changed in another place, or is gone, while it was written here. Nothing is lost until the person chooses. */
export function EntryConflict({
  conflict: { theirs },
  entrySession,
  reload,
}: {
  conflict: Conflict<Writing>;
  entrySession: EntrySession;
  reload: () => void;
}) {
  const navigate = useNavigate();
  const keepApart = (): void =>
    void entrySession
      .keepBoth()
      .then((id) => navigate({ to: '/journal/$id', params: { id } }))
      .catch(notifyFailure);
  const letGo = (): void => {
    entrySession.discard();
    if (theirs === null) void navigate({ to: '/journal' });
    else reload();
  };
  const says = theirs && [theirs.value.title, plainText(theirs.value.read())].filter(Boolean).join('\n');
  return (
    <ConflictNotice
      label={theirs ? 'This entry was changed in another place' : 'This entry is gone'}
      theirs={says}
      choices={
        theirs
          ? [
              { label: 'Keep both, as two entries', look: 'first', run: keepApart },
              {
                label: 'Keep mine, the other as a version',
                run: () => void entrySession.overwrite().catch(notifyFailure),
              },
              { label: 'Let mine go and show the other', look: 'quiet', run: letGo },
            ]
          : [
              { label: 'Keep it as a new entry', look: 'first', run: keepApart },
              { label: 'Let it go', look: 'quiet', run: letGo },
            ]
      }
      className="mt-1 mb-3"
    >
      <span className="font-[570] text-energy-ink">
        {theirs
          ? 'This entry was changed in another place meanwhile.'
          : 'This entry is not in the vault any more.'}
      </span>{' '}
      What you wrote here is not saved yet.{theirs ? ' There it says:' : ''}
    </ConflictNotice>
  );
}
