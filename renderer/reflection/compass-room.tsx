import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { call, sentenceOf } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { flushGroup } from '#renderer/editor/open-drafts.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { Claim } from '#shared/reflection/claims.ts';
import { ClaimList } from './claim-list.tsx';
import { ClaimPanel, MissingClaim } from './claim-panel.tsx';
import { sayFailure } from './failed.ts';
import { kindWords } from './words.ts';

const lists = ['strength', 'weakness'] as const;

/** Strengths and weaknesses side by side; the one with this id is open beside them. */
export function CompassRoom({ id }: { id?: string | undefined }) {
  const strengths = useRead('reflection.claims', { kind: 'strength' });
  const weaknesses = useRead('reflection.claims', { kind: 'weakness' });
  const read = { strength: strengths, weakness: weaknesses };
  const navigate = useNavigate();
  const [narrowKind, setNarrowKind] = useState<(typeof lists)[number]>('strength');
  const claims = [...(strengths.data ?? []), ...(weaknesses.data ?? [])];
  const open = claims.find((claim) => claim.id === id);
  const hasLighter = claims.some((claim) => claim.evidence.length === 0);
  const openKind = open?.kind;
  useEffect(() => {
    if (id && (openKind === 'strength' || openKind === 'weakness')) setNarrowKind(openKind);
  }, [id, openKind]);
  const loaded = strengths.data !== undefined && weaknesses.data !== undefined;
  const failure = strengths.error ?? weaknesses.error;

  const close = useCallback(async () => {
    await navigate({ to: '/compass' });
    if (id) document.querySelector<HTMLElement>(`[data-claim="${id}"] a`)?.focus();
  }, [navigate, id]);

  const trash = useCallback(
    async (claim: Claim) => {
      try {
        await flushGroup(`claim:${claim.id}`);
        await call('reflection.trashClaim', { id: claim.id });
      } catch (error) {
        return sayFailure(error);
      }
      if (claim.id === id) await navigate({ to: '/compass' });
      announce(`${claim.name} is in the trash.`);
      notify({
        words: `“${claim.name}” is in the trash.`,
        action: {
          label: 'Undo',
          run: () => void call('trash.putBack', { kind: claim.kind, id: claim.id }).catch(sayFailure),
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
            options={lists.map((kind) => ({ value: kind, label: kindWords[kind].many }))}
            onChange={setNarrowKind}
          />
        </div>
        {loaded ? (
          <div className="grid max-w-[1080px] grid-cols-1 items-start gap-x-7 @min-[560px]:grid-cols-2">
            {lists.map((kind) => (
              <div key={kind} className={kind === narrowKind ? '' : 'hidden @min-[560px]:block'}>
                <ClaimList kind={kind} claims={read[kind].data ?? []} openId={id} onTrash={trash} />
              </div>
            ))}
          </div>
        ) : null}
      </div>
      {id && open ? <ClaimPanel key={id} claim={open} onClose={close} onTrash={trash} /> : null}
      {id && loaded && !open ? <MissingClaim onClose={close} /> : null}
    </div>
  );
}
