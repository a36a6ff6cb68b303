import { useRead } from '#renderer/bridge/queries.ts';
import { ClaimsPage, type PageProps } from '#renderer/reflection/claims-page.tsx';
import type { ClaimOf } from '#shared/reflection/claims.ts';
import { EnergyBars } from './energy-bars.tsx';
import { LifeLine } from './life-line.tsx';

/** Roles on their line of time, and what gives energy and takes it across them. */
export function RolesPage(props: PageProps) {
  const read = useRead('reflection.claims', { kind: 'role' });
  const sources = useRead('reflection.energySources', {}).data ?? [];
  const roles = (read.data ?? []).filter((claim): claim is ClaimOf<'role'> => claim.kind === 'role');
  return (
    <ClaimsPage
      {...props}
      above={
        roles.length === 0 ? null : (
          <div className="flex max-w-[1080px] flex-col gap-5">
            <LifeLine roles={roles} />
            <div className="grid grid-cols-1 gap-x-9 gap-y-4 @min-[640px]:grid-cols-2">
              <EnergyBars sources={sources} effect="energizes" />
              <EnergyBars sources={sources} effect="drains" />
            </div>
          </div>
        )
      }
    />
  );
}
