import { call, sentenceOf } from '#renderer/bridge/client.ts';
import { registerUnsaved } from '#renderer/bridge/unsaved.ts';
import { InlineAdd } from '#renderer/ui/inline-add.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import type { Need } from '#shared/journal/prompts/needs.ts';

/** A line that becomes a prompt of the person's own. */
export function OwnPrompt({ need }: { need: Need }) {
  const add = async (words: string): Promise<boolean> => {
    try {
      await call('journal.addPrompt', { need, words });
      return true;
    } catch (error) {
      notify({ tone: 'problem', words: sentenceOf(error) });
      return false;
    }
  };
  return (
    <InlineAdd
      key={need}
      label="Your own prompt"
      placeholder="A prompt of your own"
      onAdd={add}
      register={registerUnsaved}
      className="mt-1"
    />
  );
}
