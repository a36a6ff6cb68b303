import { Plus } from 'lucide-react';
import { useState } from 'react';
import { attempt } from '#renderer/commands/run.ts';
import { addPrompt } from '#renderer/journal/commands/add-prompt.ts';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { Button } from '#renderer/ui/button.tsx';
import type { Need } from '#shared/journal/prompts/needs.ts';

/** A line that becomes a prompt of the person's own, once it is asked for. */
export function OwnPrompt({ need }: { need: Need }) {
  const [open, setOpen] = useState(false);
  const add = async (words: string): Promise<boolean> => (await attempt(addPrompt, { need, words })) !== null;
  if (!open) {
    return (
      <Button look="quiet" className="mt-1 self-start" onClick={() => setOpen(true)}>
        <Plus size={15} aria-hidden /> A prompt of your own
      </Button>
    );
  }
  return (
    <InlineAdd
      key={need}
      label="Your own prompt"
      placeholder="A prompt of your own"
      onAdd={add}
      autoFocus
      onLeave={() => setOpen(false)}
      className="mt-1"
    />
  );
}
