import { Plus } from 'lucide-react';
import { useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { Button } from '#renderer/ui/button.tsx';
import type { Need } from '#shared/journal/prompts/needs.ts';

/** A line that becomes a prompt of the person's own, once it is asked for. */
export function OwnPrompt({ need }: { need: Need }) {
  const [open, setOpen] = useState(false);
  const add = async (words: string): Promise<boolean> => {
    try {
      await call('journal.addPrompt', { need, words });
      return true;
    } catch (error) {
      notifyFailure(error);
      return false;
    }
  };
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
