import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { newEntryId } from '#renderer/journal/new-entry.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { today } from '#renderer/ui/dates.ts';
import { needLabels } from '#shared/journal/prompts/needs.ts';
import type { Prompt } from '#shared/journal/prompts/prompts.ts';
import { PromptsDialog } from './prompts-dialog.tsx';
import { refuse } from './refuse.ts';

/** One question for today: answer it, take another, or say that it is none for you. */
export function PromptOfDay({ journal }: { journal: string | null }) {
  const day = today();
  const { data: prompt } = useRead('journal.promptOfDay', { day });
  const [choosing, setChoosing] = useState(false);
  const answer = useAnswer(journal);
  const key = prompt?.key;
  useEffect(() => {
    // Only what was on the screen counts as shown. Should it fail, it is shown again another day.
    if (key !== undefined) call('journal.showPrompt', { day, key }).catch(() => {});
  }, [day, key]);
  if (prompt === undefined) return null;
  const another = async (): Promise<void> => {
    try {
      const next = await call('journal.anotherPrompt', { day });
      if (next) announce(next.words);
    } catch (error) {
      notifyFailure(error);
    }
  };
  return (
    <section
      aria-label="Prompt for today"
      className="flex w-full max-w-[460px] flex-col gap-4 rounded-panel border border-line bg-raised px-6 py-5"
    >
      {prompt ? (
        <>
          <p className="text-[12px] font-[570] text-muted">
            Prompt for today
            <span className="font-[460]"> · {needLabels[prompt.need].name}</span>
          </p>
          <p dir="auto" className="font-serif text-[20px] leading-[1.42] text-pretty">
            {prompt.words}
          </p>
          <div className="-mx-1 flex flex-wrap items-center gap-1">
            <Button className="mr-1" onClick={() => answer(prompt)}>
              Write about it
            </Button>
            <Button look="quiet" onClick={() => void another()}>
              Another
            </Button>
            <Button look="quiet" onClick={() => void refuse(prompt)}>
              Not for me
            </Button>
            <Button look="quiet" onClick={() => setChoosing(true)}>
              Choose…
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className="text-muted">Every prompt of the groups you chose is marked as not for you.</p>
          <Button className="self-start" onClick={() => setChoosing(true)}>
            Choose prompts…
          </Button>
        </>
      )}
      {choosing ? (
        <PromptsDialog
          onClose={() => setChoosing(false)}
          onAnswer={(chosen) => {
            setChoosing(false);
            answer(chosen);
          }}
        />
      ) : null}
    </section>
  );
}

/** Begins an entry of today that answers a prompt. */
export function useAnswer(journal: string | null): (prompt: Prompt) => void {
  const navigate = useNavigate();
  return ({ key }) => {
    call('journal.showPrompt', { day: today(), key }).catch(() => {});
    void navigate({ to: '/journal/$id', params: { id: newEntryId({ prompt: key, journal }) } });
  };
}
