import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { type Need, needLabels, needs } from '#shared/journal/prompts/needs.ts';
import type { Prompt } from '#shared/journal/prompts/prompts.ts';
import { OwnPrompt } from './own-prompt.tsx';
import { PromptLine } from './prompt-line.tsx';
import { useChooseNeeds } from './use-choose-needs.ts';

let lastNeed: Need = 'values';

/** All prompts by need: answer one, write an own one, and choose what the prompt of the day is taken from. */
export function PromptsDialog({
  onClose,
  onAnswer,
}: {
  onClose: () => void;
  /** Left out where nothing is to be answered, as in Settings. */
  onAnswer?: (prompt: Prompt) => void;
}) {
  const { data } = useRead('journal.prompts', {});
  const [need, setNeed] = useState<Need>(lastNeed);
  const choose = useChooseNeeds();
  const show = (wanted: Need): void => {
    lastNeed = wanted;
    setNeed(wanted);
  };
  const isChosen = data?.needs.includes(need) ?? true;
  return (
    <Dialog open onClose={onClose} title="Prompts" wide>
      <div className="grid h-[58vh] min-h-0 grid-cols-[184px_minmax(0,1fr)] gap-6">
        <ul aria-label="What for" className="-mx-2 overflow-y-auto px-2 py-0.5">
          {needs.map((other) => (
            <li key={other}>
              <button
                type="button"
                aria-pressed={other === need}
                onClick={() => show(other)}
                className="flex w-full items-baseline justify-between gap-2 rounded-control px-2.5 py-1.5 text-left text-[13px] font-[520] hover:bg-sunk aria-pressed:bg-accent-soft"
              >
                {needLabels[other].name}
                {data && !data.needs.includes(other) ? (
                  <span className="text-[11.5px] font-[460] text-muted">off</span>
                ) : null}
              </button>
            </li>
          ))}
        </ul>
        <section aria-label={needLabels[need].name} className="flex min-h-0 flex-col">
          <div className="flex items-start justify-between gap-4 pb-2">
            <p className="text-muted">{needLabels[need].about}.</p>
            <Button
              look="quiet"
              className="-mt-1.5 -mr-2"
              disabled={data === undefined || (isChosen && data.needs.length === 1)}
              onClick={() => choose(data?.needs ?? [], need, !isChosen)}
            >
              {isChosen ? 'Leave out of the daily prompt' : 'Take into the daily prompt'}
            </Button>
          </div>
          <ul aria-label="Prompts" className="min-h-0 grow overflow-y-auto pr-1">
            {data?.prompts
              .filter((prompt) => prompt.need === need)
              .map((prompt) => (
                <PromptLine key={prompt.key} prompt={prompt} onAnswer={onAnswer} />
              ))}
          </ul>
          <OwnPrompt need={need} />
        </section>
      </div>
    </Dialog>
  );
}
