import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { call, sentenceOf } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { flushGroup } from '#renderer/editor/open-drafts.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { type Trait, type TraitKind, traitKinds } from '#shared/reflection/reflection.ts';
import { sayFailure } from './failed.ts';
import { TraitList } from './trait-list.tsx';
import { MissingTrait, TraitPanel } from './trait-panel.tsx';
import { kindWords } from './words.ts';

/** Strengths and weaknesses side by side; the one with this id is open beside them. */
export function CompassRoom({ id }: { id?: string | undefined }) {
  const strengths = useRead('reflection.traits', { kind: 'strength' });
  const weaknesses = useRead('reflection.traits', { kind: 'weakness' });
  const read = { strength: strengths, weakness: weaknesses };
  const navigate = useNavigate();
  const [narrowKind, setNarrowKind] = useState<TraitKind>('strength');
  const traits = [...(strengths.data ?? []), ...(weaknesses.data ?? [])];
  const open = traits.find((trait) => trait.id === id);
  const hasLighter = traits.some((trait) => trait.evidence.length === 0);
  const openKind = open?.kind;
  useEffect(() => {
    if (id && openKind) setNarrowKind(openKind);
  }, [id, openKind]);
  const loaded = strengths.data !== undefined && weaknesses.data !== undefined;
  const failure = strengths.error ?? weaknesses.error;

  const close = useCallback(async () => {
    await navigate({ to: '/compass' });
    if (id) document.querySelector<HTMLElement>(`[data-trait="${id}"] a`)?.focus();
  }, [navigate, id]);

  const trash = useCallback(
    async (trait: Trait) => {
      try {
        await flushGroup(`trait:${trait.id}`);
        await call('reflection.trashTrait', { id: trait.id });
      } catch (error) {
        return sayFailure(error);
      }
      if (trait.id === id) await navigate({ to: '/compass' });
      announce(`${trait.name} is in the trash.`);
      notify({
        words: `“${trait.name}” is in the trash.`,
        action: {
          label: 'Undo',
          run: () => void call('trash.putBack', { kind: trait.kind, id: trait.id }).catch(sayFailure),
        },
      });
    },
    [navigate, id],
  );

  return (
    <div
      className={`grid h-full grid-rows-[minmax(0,1fr)] ${id ? 'grid-cols-[minmax(0,1fr)_minmax(340px,410px)]' : 'grid-cols-[minmax(0,1fr)]'}`}
    >
      <div className="@container flex min-h-0 flex-col gap-4 overflow-y-auto px-6.5 pt-5 pb-10">
        <header className="flex flex-col gap-0.5">
          <h1>Compass</h1>
          <p className="max-w-[62ch] text-muted">
            What you are good at, what is hard for you, and how you know.
            {hasLighter ? ' Lighter cards have no evidence yet.' : ''}
          </p>
        </header>
        {failure ? (
          <p role="alert" className="text-drain">
            {sentenceOf(failure)}
          </p>
        ) : null}
        <div className="self-start @min-[560px]:hidden">
          <Segmented
            label="Which list"
            value={narrowKind}
            options={traitKinds.map((kind) => ({ value: kind, label: kindWords[kind].many }))}
            onChange={setNarrowKind}
          />
        </div>
        {loaded ? (
          <div className="grid max-w-[1080px] grid-cols-1 items-start gap-x-7 @min-[560px]:grid-cols-2">
            {traitKinds.map((kind) => (
              <div key={kind} className={kind === narrowKind ? '' : 'hidden @min-[560px]:block'}>
                <TraitList kind={kind} traits={read[kind].data ?? []} openId={id} onTrash={trash} />
              </div>
            ))}
          </div>
        ) : null}
      </div>
      {id && open ? <TraitPanel key={id} trait={open} onClose={close} onTrash={trash} /> : null}
      {id && loaded && !open ? <MissingTrait onClose={close} /> : null}
    </div>
  );
}
