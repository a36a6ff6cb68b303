import { useNavigate } from '@tanstack/react-router';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { newEntryId, type Wanted } from '#renderer/journal/new-entry.ts';
import { useAnswer } from '#renderer/journal/prompts/prompt-of-day.tsx';
import { PromptsDialog } from '#renderer/journal/prompts/prompts-dialog.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { today } from '#renderer/ui/dates.ts';
import { Menu } from '#renderer/ui/menu.tsx';

/** How else a new entry can begin: with a prompt, a template, or an empty page where a rule gives a template. */
export function BeginMenu({ journal }: { journal: string | null }) {
  const navigate = useNavigate();
  const answer = useAnswer(journal);
  const { data: templates } = useRead('journal.templates', {});
  const { data: rules } = useRead('journal.templateRules', {});
  const { data: prompt } = useRead('journal.promptOfDay', { day: today() });
  const [choosing, setChoosing] = useState(false);
  const begin = (wanted: Wanted): void =>
    void navigate({ to: '/journal/$id', params: { id: newEntryId({ journal, ...wanted }) } });
  return (
    <>
      <Menu
        trigger={
          <IconButton label="Begin an entry with…" className="w-6">
            <ChevronDown size={15} aria-hidden />
          </IconButton>
        }
        actions={[
          ...(rules && rules.length > 0
            ? [{ label: 'An empty page', onSelect: () => begin({ template: null }) }]
            : []),
          ...(prompt ? [{ label: 'Today’s prompt', onSelect: () => answer(prompt) }] : []),
          { label: 'A prompt…', onSelect: () => setChoosing(true) },
          ...(templates ?? [])
            .filter(({ damaged }) => !damaged)
            .map(({ key, name }, place) => ({
              label: name,
              parted: place === 0,
              onSelect: () => begin({ template: key }),
            })),
          {
            label: 'Templates…',
            parted: true,
            onSelect: () => void navigate({ to: '/settings', hash: 'templates' }),
          },
        ]}
      />
      {choosing ? (
        <PromptsDialog
          onClose={() => setChoosing(false)}
          onAnswer={(chosen) => {
            setChoosing(false);
            answer(chosen);
          }}
        />
      ) : null}
    </>
  );
}
