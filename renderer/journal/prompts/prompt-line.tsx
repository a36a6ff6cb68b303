import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { removePrompt } from '#renderer/journal/commands/remove-prompt.ts';
import { savePrompt } from '#renderer/journal/commands/save-prompt.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { LineField } from '#renderer/ui/field.tsx';
import { Menu, type MenuAction } from '#renderer/ui/menu.tsx';
import type { Prompt } from '#shared/journal/prompts/prompts.ts';
import { refuse, setRefused } from './refuse.ts';

/** A prompt in the list of its need. */
export function PromptLine({
  prompt,
  onAnswer,
}: {
  prompt: Prompt & { refused: boolean; answers: number };
  onAnswer: ((prompt: Prompt) => void) | undefined;
}) {
  const [editing, setEditing] = useState(false);
  const { key, words, own, refused, answers } = prompt;
  const actions: MenuAction[] = [
    refused
      ? { label: 'Propose it again', onSelect: () => void setRefused(key, false) }
      : { label: 'Not for me', onSelect: () => void refuse(prompt) },
    ...(own
      ? [
          { label: 'Change the words', onSelect: () => setEditing(true) },
          { label: 'Remove', danger: true, onSelect: () => void remove(key) },
        ]
      : []),
  ];
  const notes = [
    ...(own ? ['Yours'] : []),
    ...(refused ? ['Not for you'] : []),
    ...(answers > 0 ? [`${counted(answers, 'answer')}`] : []),
  ];
  if (editing) return <Edited prompt={prompt} onDone={() => setEditing(false)} />;
  return (
    <li className="flex items-start gap-2 border-line border-t py-2.5 first:border-t-0">
      <div className="min-w-0 grow">
        <p dir="auto" className={`text-pretty ${refused ? 'text-muted line-through decoration-1' : ''}`}>
          {words}
        </p>
        {notes.length > 0 ? <p className="num text-[12px] text-muted">{notes.join(' · ')}</p> : null}
      </div>
      {onAnswer && !refused ? (
        <Button aria-label={`Write about: ${words}`} onClick={() => onAnswer(prompt)}>
          Write
        </Button>
      ) : null}
      <Menu
        trigger={
          <IconButton label={`More about: ${words}`}>
            <Ellipsis size={16} aria-hidden />
          </IconButton>
        }
        actions={actions}
      />
    </li>
  );
}

function Edited({ prompt, onDone }: { prompt: Prompt; onDone: () => void }) {
  const [words, setWords] = useState(prompt.words);
  const keep = (): void => {
    if (words.trim() === '' || words === prompt.words) onDone();
    else {
      const saved = { id: prompt.key, need: prompt.need, words };
      void attempt(savePrompt, saved).then((made) => (made === null ? undefined : onDone()));
    }
  };
  return (
    <li className="border-line border-t px-2.5 py-2 first:border-t-0">
      <LineField
        label="Words of the prompt"
        value={words}
        onChange={setWords}
        onEnter={keep}
        onBlur={keep}
        autoFocus
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onDone();
        }}
      />
    </li>
  );
}

async function remove(id: string): Promise<void> {
  const act = newAct();
  if ((await attempt(removePrompt, { id }, '', { act })) !== null) offerUndo('Prompt removed.', act);
}
