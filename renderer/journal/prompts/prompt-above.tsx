import { useRead } from '#renderer/bridge/queries.ts';
import type { StoredDocument } from '#shared/document/document.ts';
import { plainText } from '#shared/document/plain-text.ts';

/** The prompt that an entry answers, above its text. A text that says the prompt itself needs no second one. */
export function PromptAbove({ prompt, document }: { prompt: string | null; document: StoredDocument }) {
  const { data } = useRead('journal.prompt', { key: prompt ?? '-' }, { enabled: prompt !== null });
  if (!data || plainText(document).includes(data.words)) return null;
  return (
    <p
      role="note"
      aria-label="The prompt"
      dir="auto"
      className="mt-3.5 border-accent border-l-2 py-0.5 pl-4 font-serif text-[18px] leading-[1.5] text-muted italic"
    >
      {data.words}
    </p>
  );
}
