import { useCallback, useEffect, useRef, useState } from 'react';
import { attempt } from '#renderer/commands/run.ts';
import { registerUnsaved } from '#renderer/saving/unsaved.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TextArea } from '#renderer/ui/field.tsx';
import type { Session } from '#shared/learning/sessions.ts';
import { saveSession } from './commands/save-session.ts';

/** Saves a session with other words. Resolves to whether it was done. */
export async function saveWith(
  { id, revision, date, minutes, text, use, itemName }: Session,
  other: Partial<Pick<Session, 'date' | 'minutes' | 'text' | 'use'>>,
): Promise<boolean> {
  const fields = { date, minutes, text, use, ...other };
  return (await attempt(saveSession, { id, revision, ...fields }, itemName)) !== null;
}

/** Asks once what will be used of a session that was just written down. */
export function AskedUse({ session, onClose }: { session: Session; onClose: () => void }) {
  const [use, setUse] = useState('');
  const held = useRef('');
  const isKept = useRef(false);
  const keep = useCallback(async (): Promise<boolean> => {
    if (held.current.trim() === '' || isKept.current) return true;
    isKept.current = true;
    return saveWith(session, { use: held.current });
  }, [session]);
  useEffect(() => registerUnsaved(keep), [keep]);
  const done = async (): Promise<void> => {
    if (await keep()) onClose();
  };
  return (
    <form
      className="flex flex-col gap-2 rounded-card border border-line bg-raised p-3"
      onSubmit={(event) => {
        event.preventDefault();
        void done();
      }}
    >
      <TextArea
        label="What will you use, and where?"
        placeholder="Say it in your own words"
        value={use}
        maxLength={20_000}
        onChange={(event) => {
          held.current = event.target.value;
          setUse(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void done();
          if (event.key === 'Escape') {
            event.stopPropagation();
            onClose();
          }
        }}
        className="font-serif text-[15.5px]"
      />
      <span className="flex justify-end gap-2">
        <Button look="quiet" onClick={onClose}>
          Not now
        </Button>
        <Button type="submit" disabled={use.trim() === ''}>
          Keep
        </Button>
      </span>
    </form>
  );
}
