import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { run } from '#renderer/commands/run.ts';
import { describeEntry } from '#renderer/journal/commands/describe-entry.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import type { Direction } from '#shared/journal/journal.ts';
import { useModes } from './use-modes.ts';

/** How the text of an entry is written, for its editor and its menu. `id` is null until a new entry is in the vault. */
export function useWriting(id: string | null) {
  const { typewriterMode: typewriter, privacyMode: privacy } = useModes();
  const { data: settings } = useRead('settings.read', {});
  const { data: shell } = useRead('shell.info', {});
  const { data: details } = useRead('journal.details', { id: id ?? '' }, { enabled: id !== null });
  /** What was chosen before the entry is in the vault, or before the vault has answered. */
  const [chosen, setChosen] = useState<Direction | null>(null);
  const navigate = useNavigate();

  const stored = details?.direction;
  if (chosen !== null && chosen === stored) setChosen(null);
  useEffect(() => {
    if (chosen === null || stored === undefined || id === null || chosen === stored) return;
    run(describeEntry, { id, changes: { direction: chosen } }).catch((error: unknown) => {
      setChosen(null);
      notifyFailure(error);
    });
  }, [id, chosen, stored]);

  const onSearchAll = useCallback(
    (words: string) => void navigate({ to: '.', search: { find: words } }),
    [navigate],
  );
  const direction = chosen ?? stored ?? 'auto';
  const spelling = (shell?.checksSpelling ?? false) && (settings?.spelling ?? true);
  return useMemo(
    () => ({
      editor: { modes: { typewriter, privacy }, direction, spelling, onSearchAll },
      chooseDirection: setChosen,
    }),
    [typewriter, privacy, direction, spelling, onSearchAll],
  );
}
