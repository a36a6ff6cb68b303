import { Link } from '@tanstack/react-router';
import { Ellipsis, Flag, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { claimKindLabels } from '#renderer/parts/record-kinds.ts';
import { FieldConflicts } from '#renderer/saving/conflict-notice.tsx';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { SaveStateLine } from '#renderer/saving/save-state.tsx';
import { useDraft, useGroupStatus } from '#renderer/saving/use-draft.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { LineField, TextArea } from '#renderer/ui/field.tsx';
import { FormFields } from '#renderer/ui/form-fields.tsx';
import { linkLook } from '#renderer/ui/link-look.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { type Audience, audienceNames, audiences } from '#shared/audience/audience.ts';
import type { Claim } from '#shared/reflection/reflection.ts';
import { type ClaimFields, readFields, saveFields, versionOf } from './claim-form.ts';
import { ClaimRose } from './claim-rose.tsx';
import { GoalsHeldAgainst } from './conditions/conflicts.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { KindFields } from './kind-fields.tsx';
import { fieldNames, kindLabels, responseLabels } from './labels.ts';
import { Energizers } from './roles/energizers.tsx';
import { Section } from './section.tsx';

/** The details of a strength or weakness beside the lists. Everything in it saves itself. */
export function ClaimPanel({
  claim,
  onClose,
  onTrash,
}: {
  claim: Claim;
  onClose: () => Promise<void>;
  onTrash: (claim: Claim) => Promise<void>;
}) {
  const { id, kind } = claim;
  const group = `claim:${id}`;
  const { draft, value, conflicts } = useDraft<ClaimFields>({
    key: group,
    group,
    loaded: versionOf(claim),
    source: { save: (next, base) => saveFields({ id, kind }, next, base), read: () => readFields(id) },
  });
  const status = useGroupStatus(group);
  const nameless = value.name.trim() === '';

  return (
    <Panel label={claim.name} onClose={onClose}>
      <header className="flex items-center gap-2">
        <Chip tone={kind === 'weakness' ? 'energy' : kind === 'strength' ? 'heather' : 'accent'}>
          {claimKindLabels[kind].one}
        </Chip>
        <div className="ml-auto">
          <SaveStateLine status={status} onRetry={() => void flushGroup(group)} />
        </div>
        <Menu
          trigger={
            <IconButton label="More">
              <Ellipsis size={17} aria-hidden />
            </IconButton>
          }
          actions={[{ label: 'Move to trash', danger: true, onSelect: () => void onTrash(claim) }]}
        />
        <IconButton label="Close" onClick={() => void onClose()}>
          <X size={17} aria-hidden />
        </IconButton>
      </header>

      <FieldConflicts
        conflicts={conflicts}
        draft={draft}
        names={fieldNames}
        texts={['description']}
        textOf={(theirs, field) =>
          field === 'audience'
            ? audienceNames[theirs as Audience]
            : field === 'response' && theirs
              ? nameOfResponse(String(theirs))
              : String(theirs ?? '')
        }
      />

      <div className="flex flex-col gap-1">
        <h2 className="sr-only">{claim.name}</h2>
        <div className="flex items-start gap-4">
          <div className="min-w-0 grow">
            <LineField
              label="Name"
              value={value.name}
              problem={nameless ? `Without a name it stays “${draft.saved().name}”.` : null}
              onChange={(name) => draft.change({ name })}
              onBlur={() => (nameless ? draft.change({ name: draft.saved().name }) : undefined)}
              className="font-serif text-[25px] leading-[1.2] font-[600] tracking-[-0.015em]"
            />
          </div>
          <ClaimRose claim={id} />
        </div>
        <TextArea
          label="Description"
          labelHidden
          look="quiet"
          placeholder={kindLabels[kind].describe}
          value={value.description}
          onChange={(event) => draft.change({ description: event.target.value })}
          className="text-[16.5px] leading-[1.55]!"
        />
      </div>

      <KindFields key={id} kind={kind} value={value} onChange={(fields) => draft.change(fields)} />

      <Section title="Who may see it">
        <Segmented
          label="Who may see it"
          isWide
          value={value.audience}
          options={audiences.map((each) => ({ value: each, label: audienceNames[each] }))}
          onChange={(audience) => draft.change({ audience })}
        />
      </Section>

      {kind === 'role' ? <Energizers role={id} /> : null}
      {kind === 'non-negotiable' ? (
        <GoalsHeldAgainst claim={id} />
      ) : (
        <EvidenceList claim={claim} group={group} />
      )}

      {kind === 'strength' || claim.goals.length > 0 ? (
        <Section title={kind === 'value' ? 'Goals that serve it' : 'Goals that build on it'}>
          {claim.goals.length === 0 ? (
            <p className="text-[13px] text-muted">
              None yet. You can name it as a reason on the sheet of a goal.
            </p>
          ) : (
            <ul className="flex flex-col">
              {claim.goals.map((goal) => (
                <li key={goal.id} className="border-line border-t">
                  <Link
                    to="/goals/$id"
                    params={{ id: goal.id }}
                    className="flex items-center gap-2.5 py-2 text-ink no-underline hover:text-accent"
                  >
                    <Flag size={14} strokeWidth={1.75} aria-hidden className="shrink-0 text-muted" />
                    <span dir="auto" className="min-w-0 wrap-anywhere">
                      {goal.title}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Section>
      ) : null}
    </Panel>
  );
}

function nameOfResponse(response: string): string {
  return Object.entries(responseLabels).find(([key]) => key === response)?.[1].name ?? response;
}

/** Shown in the panel's place when what was linked to is not there any more. */
export function MissingClaim({ onClose }: { onClose: () => Promise<void> }) {
  return (
    <Panel label="Not here any more" onClose={onClose}>
      <h2 className="text-[17px] font-[620]">Not here any more</h2>
      <p className="text-muted">It may be in the trash, from where you can put it back.</p>
      <div className="flex gap-2">
        <Link to="/trash" className={linkLook.plain}>
          Look in the trash
        </Link>
        <Button look="quiet" onClick={() => void onClose()}>
          Close
        </Button>
      </div>
    </Panel>
  );
}

/** The side panel: it takes the focus when it opens, and Escape closes it. */
function Panel({
  label,
  onClose,
  children,
}: {
  label: string;
  onClose: () => Promise<void>;
  children: ReactNode;
}) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <section
      ref={panel}
      tabIndex={-1}
      data-layer
      data-part-of-window
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        void onClose();
      }}
      className="flex flex-col gap-6 overflow-y-auto border-line border-l bg-paper px-5.5 pt-4 pb-10 outline-none"
    >
      <FormFields>{children}</FormFields>
    </section>
  );
}
