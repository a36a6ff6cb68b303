import type { ReactNode } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { ClaimList } from '#renderer/reflection/claim-list.tsx';
import { BeginCheck } from '#renderer/reflection/interests/begin-check.tsx';
import { InterestCheck } from '#renderer/reflection/interests/interest-check.tsx';
import { Profile } from '#renderer/reflection/interests/profile.tsx';
import { useInterestCheck } from '#renderer/reflection/interests/use-interest-check.ts';
import { Energizers } from '#renderer/reflection/roles/energizers.tsx';
import { trashClaim } from '#renderer/reflection/trash-claim.ts';
import { BeginSort } from '#renderer/reflection/values/begin-sort.tsx';
import { CardSort } from '#renderer/reflection/values/card-sort.tsx';
import { useCardSort } from '#renderer/reflection/values/use-card-sort.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { ClaimKind } from '#shared/kinds.ts';
import type { PathPart } from '#shared/reflection/path.ts';
import { Directions } from './directions.tsx';

/** What is written in a part of the path: the same lists, cards and lines as on the pages of Compass. */
export function PartBody({ part, onTurn }: { part: PathPart; onTurn: (part: PathPart) => void }) {
  switch (part) {
    case 'values':
      return <Values />;
    case 'strengths':
      return <Claims kind="strength" />;
    case 'weaknesses':
      return <Claims kind="weakness" />;
    case 'skills':
      return <Claims kind="skill" />;
    case 'interests':
      return <Interests />;
    case 'roles':
      return <Claims kind="role" />;
    case 'energizers':
      return <AcrossRoles onTurn={onTurn} />;
    case 'non-negotiables':
      return <Claims kind="non-negotiable" />;
    case 'directions':
      return <Directions />;
  }
}

function Claims({ kind, above }: { kind: ClaimKind; above?: ReactNode }) {
  const { data, error } = useRead('reflection.claims', { kind });
  if (error) return <ReadProblem error={error} />;
  return data ? (
    <div className="flex max-w-[720px] flex-col gap-5">
      {above}
      <ClaimList
        kind={kind}
        claims={data}
        openId={undefined}
        onTrash={async (claim) => void (await trashClaim(claim))}
      />
    </div>
  ) : null;
}

function Values() {
  const cards = useCardSort();
  return cards.sorted ? (
    <CardSort loaded={cards.sorted} onLeave={cards.leave} onDone={cards.leave} />
  ) : (
    <Claims kind="value" above={<BeginSort {...cards} />} />
  );
}

function Interests() {
  const check = useInterestCheck();
  return check.taken ? (
    <InterestCheck loaded={check.taken} onLeave={check.leave} onDone={check.leave} />
  ) : (
    <Claims
      kind="interest"
      above={
        <>
          <BeginCheck {...check} />
          {check.past && check.past.length > 0 ? <Profile checks={check.past} /> : null}
        </>
      }
    />
  );
}

/** How many roles are asked about here; the rest can be said on their page. */
const rolesAtMost = 4;

function AcrossRoles({ onTurn }: { onTurn: (part: PathPart) => void }) {
  const { data: roles } = useRead('reflection.claims', { kind: 'role' });
  if (!roles) return null;
  if (roles.length === 0) {
    return (
      <div className="flex max-w-[720px] flex-col items-start gap-3">
        <p className="text-muted">Name a role first: what gives energy and takes it is said of one.</p>
        <Button onClick={() => onTurn('roles')}>Name a role</Button>
      </div>
    );
  }
  return (
    <div className="flex max-w-[720px] flex-col gap-8">
      {roles.slice(0, rolesAtMost).map(({ id, name }) => (
        <section key={id} aria-label={name} className="flex flex-col gap-4">
          <h2 dir="auto" className="font-serif text-[19px] leading-[1.3] font-[600] wrap-anywhere">
            {name}
          </h2>
          <div className="grid grid-cols-1 gap-x-8 gap-y-4 @min-[620px]:grid-cols-2">
            <Energizers role={id} />
          </div>
        </section>
      ))}
      {roles.length > rolesAtMost ? (
        <p className="text-[13px] text-muted">Your other roles can be told of on the page of roles.</p>
      ) : null}
    </div>
  );
}
