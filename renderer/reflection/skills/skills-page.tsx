import { useRead } from '#renderer/bridge/queries.ts';
import { ClaimsPage, type PageProps } from '#renderer/reflection/claims-page.tsx';
import type { ClaimOf } from '#shared/reflection/claims.ts';
import { gapsOf } from '#shared/reflection/gaps.ts';
import { GapList } from './gap-list.tsx';
import { SkillGrid } from './skill-grid.tsx';

/** Skills: what is still to learn for what one is after, and what one is good at and enjoys. */
export function SkillsPage(props: PageProps) {
  const read = useRead('reflection.claims', { kind: 'skill' });
  const goals = useRead('goals.list', {});
  const skills = (read.data ?? []).filter((claim): claim is ClaimOf<'skill'> => claim.kind === 'skill');
  const active = (goals.data ?? []).filter(({ status }) => status === 'active');
  return (
    <ClaimsPage
      {...props}
      above={
        skills.length === 0 ? null : (
          <div className="grid max-w-[1080px] grid-cols-1 items-start gap-x-7 gap-y-5 @min-[760px]:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]">
            <section className="flex flex-col gap-2">
              <h2 className="text-[12px] font-[570] text-muted">What is still to learn</h2>
              <GapList gaps={gapsOf(skills, active)} />
            </section>
            <SkillGrid skills={skills} />
          </div>
        )
      }
    />
  );
}
