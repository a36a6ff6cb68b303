import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useCallback, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { focusRecord } from '#renderer/ui/focus/keeper.ts';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { ClaimKind } from '#shared/kinds.ts';
import type { Claim } from '#shared/reflection/claims.ts';
import { ClaimList } from './claim-list.tsx';
import { ClaimPanel, MissingClaim } from './claim-panel.tsx';
import { kindLabels } from './labels.ts';
import type { CompassPage } from './pages.ts';
import { SameNames } from './same-names.tsx';
import { trashClaim } from './trash-claim.ts';

export interface PageProps {
  page: CompassPage;
  openId: string | undefined;
  /** The claim that is open; undefined while it is being read. */
  open: Claim | undefined;
  /** What should be open is not there any more. */
  isMissing: boolean;
}

/** The claims of a page in their lists, and the one that is open beside them. */
export function ClaimsPage({
  page,
  openId,
  open,
  isMissing,
  instead,
  above,
  below,
}: PageProps & {
  /** An exercise that is under way, which has the page for itself. */
  instead?: ReactNode;
  /** What else the page has, between its heading and its lists. */
  above?: ReactNode;
  /** What else the page has after its lists. */
  below?: ReactNode;
}) {
  const navigate = useNavigate();
  const [narrowKind, setNarrowKind] = useState<ClaimKind | undefined>(page.kinds[0]);
  const openKind = open?.kind;
  const [lastOpen, setLastOpen] = useState<ClaimKind | undefined>();
  if (openKind && openKind !== lastOpen) {
    setLastOpen(openKind);
    setNarrowKind(openKind);
  }
  const { slug } = page;
  const hasLighter = useHasLighter(page.kinds);

  const close = useCallback(async () => {
    await navigate({ to: '/compass/$id', params: { id: slug } });
    if (openId) focusRecord(openId);
  }, [navigate, openId, slug]);

  const trash = useCallback(
    async (claim: Claim) => {
      if (!(await trashClaim(claim))) return;
      if (claim.id === openId) await navigate({ to: '/compass/$id', params: { id: slug } });
    },
    [navigate, openId, slug],
  );

  if (instead) {
    return (
      <div className="@container flex h-full min-h-0 flex-col gap-5 overflow-y-auto px-6.5 pt-5 pb-10">
        <h1>{page.label}</h1>
        {instead}
      </div>
    );
  }
  return (
    <div
      className={`grid h-full min-h-0 grid-rows-[minmax(0,1fr)] ${openId ? 'grid-cols-[minmax(0,1fr)_minmax(340px,410px)]' : 'grid-cols-[minmax(0,1fr)]'}`}
    >
      <div
        data-part-of-window
        className="@container flex min-h-0 flex-col gap-4 overflow-y-auto px-6.5 pt-5 pb-10"
      >
        <header className="flex flex-col gap-0.5">
          <h1>{page.label}</h1>
          <p className="max-w-[62ch] text-muted">
            {page.about}
            {hasLighter ? ' Lighter cards have no evidence yet.' : ''}
          </p>
        </header>
        {above}
        {page.kinds.length > 1 ? (
          <div className="self-start @min-[560px]:hidden">
            <Segmented
              label="Which list"
              value={narrowKind ?? ''}
              options={page.kinds.map((kind) => ({ value: kind, label: kindLabels[kind].many }))}
              onChange={(kind) => setNarrowKind(page.kinds.find((known) => known === kind))}
            />
          </div>
        ) : null}
        <div
          className={`grid grid-cols-1 items-start gap-x-7 ${page.kinds.length > 1 ? 'max-w-[1080px] @min-[560px]:grid-cols-2' : 'max-w-[720px]'}`}
        >
          {page.kinds.map((kind) => (
            <div key={kind} className={kind === narrowKind ? '' : 'hidden @min-[560px]:block'}>
              <SameNames kind={kind} />
              <List kind={kind} openId={openId} onTrash={trash} />
            </div>
          ))}
        </div>
        {below}
      </div>
      {openId && open ? <ClaimPanel key={openId} claim={open} onClose={close} onTrash={trash} /> : null}
      {isMissing ? <MissingClaim onClose={close} /> : null}
    </div>
  );
}

/** Whether a claim on the page has no evidence yet. A page has two kinds at most. */
function useHasLighter([first, second]: readonly ClaimKind[]): boolean {
  const one = useRead('reflection.claims', { kind: first ?? 'value' }, { enabled: first !== undefined });
  const other = useRead('reflection.claims', { kind: second ?? 'value' }, { enabled: second !== undefined });
  const claims = [...(first ? (one.data ?? []) : []), ...(second ? (other.data ?? []) : [])];
  return claims.some(({ kind, evidence }) => kind !== 'non-negotiable' && evidence.length === 0);
}

function List({
  kind,
  openId,
  onTrash,
}: {
  kind: ClaimKind;
  openId: string | undefined;
  onTrash: (claim: Claim) => Promise<void>;
}) {
  const { data, error } = useRead('reflection.claims', { kind });
  if (error) return <ReadProblem error={error} />;
  return data ? <ClaimList kind={kind} claims={data} openId={openId} onTrash={onTrash} /> : null;
}
