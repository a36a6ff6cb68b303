import { Eye } from 'lucide-react';
import { call } from '#renderer/bridge/client.ts';
import { attempt } from '#renderer/commands/run.ts';
import { saveNote } from '#renderer/explore/commands/save-note.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { fullDate, today } from '#renderer/ui/dates.ts';
import type { OccupationPage } from '#shared/explore/occupation.ts';
import { noteGroup } from './note-group.ts';

/** Whether the person looked at it, and when. It asks for nothing, and can be taken back. */
export function LookedAt({ page }: { page: OccupationPage }) {
  const { source, code, title } = page;
  const { lookedOn } = page.note;
  const turn = async (): Promise<void> => {
    try {
      // A note that is being written is saved first, and what is there then is what this is based on.
      if (!(await flushGroup(noteGroup(page)))) return;
      const { note } = await call('explore.occupation', { source, code });
      const next = note.lookedOn === null ? today() : null;
      await attempt(
        saveNote,
        { source, code, lookedOn: next, note: note.words, revision: note.revision },
        title,
      );
    } catch (error) {
      notifyFailure(error);
    }
  };
  return (
    <div className="flex items-center gap-3">
      {lookedOn === null ? null : (
        <p className="flex items-center gap-1.5 text-[13px] text-accent">
          <Eye size={14} aria-hidden />
          <span className="num">You looked at this on {fullDate(lookedOn, today())}</span>
        </p>
      )}
      <Button data-part="looked-at" onClick={() => void turn()}>
        {lookedOn === null ? 'I looked at this' : 'Take it back'}
      </Button>
    </div>
  );
}
