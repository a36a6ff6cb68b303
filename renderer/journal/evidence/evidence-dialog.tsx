import { Command } from 'cmdk';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { addClaim } from '#renderer/commands/common/add-claim.ts';
import { addEvidence } from '#renderer/commands/common/add-evidence.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { claimKindLabels } from '#renderer/parts/record-kinds.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { Claim, Passage, Stance } from '#shared/reflection/reflection.ts';

/** The kinds of claims that stand on evidence. */
const leaning = ['value', 'strength', 'weakness', 'skill', 'interest', 'role'] as const;
type Leaning = (typeof leaning)[number];

const stanceOptions = [
  { value: 'supports', label: 'Speaks for it' },
  { value: 'contradicts', label: 'Speaks against it' },
] as const satisfies readonly { value: Stance; label: string }[];

/** Chooses what selected words are evidence for: a claim there is, or a new one. */
export function EvidenceDialog({
  entry,
  passage,
  onClose,
}: {
  entry: string;
  passage: Passage;
  onClose: () => void;
}) {
  const [stance, setStance] = useState<Stance>('supports');
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const name = typed.trim();

  const leanOn = async (claim: Pick<Claim, 'id' | 'name'>, act: string): Promise<void> => {
    setBusy(true);
    const said = { claim: claim.id, stance, entry, passage };
    if ((await attempt(addEvidence, said, claim.name, { act })) === null) {
      setBusy(false);
      return;
    }
    onClose();
    offerUndo(`It is evidence ${stance === 'supports' ? 'for' : 'against'} “${claim.name}” now.`, act);
  };
  const add = async (kind: Leaning): Promise<void> => {
    setBusy(true);
    const act = newAct();
    const claim = await attempt(addClaim, { kind, name }, name, { act });
    if (claim === null) setBusy(false);
    else await leanOn(claim, act);
  };

  return (
    <Dialog open onClose={onClose} title="Use as evidence for…">
      <blockquote
        dir="auto"
        className="line-clamp-4 border-energy border-l-2 pl-3 font-serif text-[15px] leading-[1.5]"
      >
        {passage.quote}
      </blockquote>
      <Command label="What it is evidence for" loop vimBindings={false} className="flex flex-col gap-3">
        <Command.Input
          value={typed}
          onValueChange={setTyped}
          disabled={busy}
          placeholder="A value, strength, weakness, skill, interest or role"
          aria-label="What it is evidence for"
          className="min-h-9 w-full rounded-control border border-edge bg-paper px-3 placeholder:text-muted"
        />
        <Segmented label="What it says" value={stance} options={stanceOptions} onChange={setStance} />
        <Command.List className="-mx-2 max-h-[300px] overflow-y-auto px-2">
          {leaning.map((kind) => (
            <Claims key={kind} kind={kind} onChoose={(claim) => void leanOn(claim, newAct())} />
          ))}
          {name === '' ? (
            <Command.Empty className="text-muted">
              Nothing is in your Compass yet. Type a name to add the first.
            </Command.Empty>
          ) : (
            <Command.Group forceMount heading={`Add “${name}” as a new`} className={groupLook}>
              {leaning.map((kind) => (
                <Command.Item
                  key={kind}
                  forceMount
                  value={`new ${kind}`}
                  onSelect={() => void add(kind)}
                  className={itemLook}
                >
                  <Plus size={15} strokeWidth={1.75} aria-hidden className="text-muted" />
                  {claimKindLabels[kind].one}
                </Command.Item>
              ))}
            </Command.Group>
          )}
        </Command.List>
      </Command>
    </Dialog>
  );
}

const groupLook =
  '[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-[12px] [&_[cmdk-group-heading]]:font-[570] [&_[cmdk-group-heading]]:text-muted';
const itemLook =
  'flex min-h-8 cursor-default items-center gap-2 rounded-control px-2 text-[14px] data-[selected=true]:bg-accent-soft data-[selected=true]:text-accent';

function Claims({ kind, onChoose }: { kind: Leaning; onChoose: (claim: Claim) => void }) {
  const { data } = useRead('reflection.claims', { kind });
  const { many, icon: Icon } = claimKindLabels[kind];
  if (!data || data.length === 0) return null;
  return (
    <Command.Group heading={many} className={groupLook}>
      {data.map((claim) => (
        <Command.Item
          key={claim.id}
          value={claim.id}
          keywords={[claim.name, claimKindLabels[kind].one]}
          onSelect={() => onChoose(claim)}
          className={itemLook}
        >
          <Icon size={15} strokeWidth={1.75} aria-hidden className="shrink-0 text-muted" />
          <span dir="auto" className="min-w-0 truncate">
            {claim.name}
          </span>
        </Command.Item>
      ))}
    </Command.Group>
  );
}
