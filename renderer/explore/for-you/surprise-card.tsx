import { useNavigate } from '@tanstack/react-router';
import { Shuffle } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { nameOf, rememberOpened } from '#renderer/explore/came-from.ts';
import { preparationLabel } from '#renderer/explore/labels.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import type { Suggestion } from '#shared/explore/for-you.ts';

/** One occupation that nothing in what a person said asks for. */
export function SurpriseCard({
  occupation,
  isComing,
  onAgain,
}: {
  occupation: Suggestion;
  /** Another one is being read. */
  isComing: boolean;
  onAgain: () => void;
}) {
  const navigate = useNavigate();
  const { title, sentence, source, code, preparation, speaksFor } = occupation;
  const name = nameOf(occupation);
  const isAsked = useRef(false);
  useEffect(() => {
    if (isAsked.current && !isComing) announce(`${title}. ${sentence}`);
  }, [title, sentence, isComing]);
  const [reason] = speaksFor;
  return (
    <section
      aria-label="A surprise"
      className="mt-4 flex items-center gap-4 rounded-panel border border-line bg-raised px-4.5 py-3"
    >
      <Shuffle size={19} strokeWidth={1.75} aria-hidden className="shrink-0 text-energy-ink" />
      <div className="min-w-0 grow text-[13px] leading-[1.5] text-muted">
        <h3 className="inline pr-2.5 font-serif text-[16.5px] font-[600] text-ink">{title}</h3>
        {sentence} {reason === undefined ? 'Nothing in what you said asks for it.' : null}
        {reason?.quote === null ? ` ${reason.text}` : null} The way in:{' '}
        {preparationLabel(preparation).toLowerCase()}.
      </div>
      <div className="flex shrink-0 gap-2.5 max-narrow:flex-col">
        <Button
          data-occupation={name}
          onClick={() => {
            rememberOpened(name);
            void navigate({ to: '/explore/$source/$code', params: { source, code } });
          }}
        >
          Look at it
        </Button>
        <Button
          onClick={() => {
            isAsked.current = true;
            onAgain();
          }}
        >
          Surprise me again
        </Button>
      </div>
    </section>
  );
}
