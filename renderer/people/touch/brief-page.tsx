import { keepPreviousData } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import { useId, useState } from 'react';
import { useCommand, useRead } from '#renderer/bridge/queries.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { linkLook } from '#renderer/ui/link-look.ts';
import { notify } from '#renderer/ui/notices.tsx';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import { type BriefFormat, type BriefSection, briefSectionNames } from '#shared/plan/brief.ts';
import { BriefSheet } from './brief-sheet.tsx';
import { TouchHeader } from './touch-header.tsx';

/** A brief for somebody: what they will read, what of it is left out, and the way to take it along. */
export function BriefPage({ id }: { id: string }) {
  const [leftOut, setLeftOut] = useState<BriefSection[]>([]);
  const { data, error } = useRead(
    'plan.brief',
    { person: id, leftOut },
    { placeholderData: keepPreviousData },
  );
  const person = useRead('people.mentor', { person: id });
  const take = useCommand('plan.exportBrief');
  const heading = useId();
  const save = (format: BriefFormat): void =>
    take.mutate(
      { person: id, leftOut, format },
      {
        onSuccess: ({ saved }) => (saved === null ? undefined : notify({ words: `Saved as ${saved}.` })),
        onError: (problem) => (problem.kind === 'cancelled' ? undefined : notifyFailure(problem)),
      },
    );
  const keep = (section: BriefSection, kept: boolean): void =>
    setLeftOut(kept ? leftOut.filter((each) => each !== section) : [...leftOut, section]);
  return (
    <div className="flex h-full flex-col">
      <TouchHeader
        person={{ id, name: person.data?.name ?? 'Back' }}
        title="A brief"
        action={
          <div className="flex items-center gap-2">
            <Button disabled={!data?.sections.length || take.isPending} onClick={() => save('md')}>
              Markdown
            </Button>
            <Button
              look="first"
              disabled={!data?.sections.length || take.isPending}
              onClick={() => save('pdf')}
            >
              {take.isPending ? 'Writing it…' : 'Save as PDF'}
            </Button>
          </div>
        }
      />
      <div className="min-h-0 grow overflow-y-auto px-6.5 pb-12 max-narrow:px-5">
        <ReadProblem error={error} />
        {data === undefined ? null : data.sections.length === 0 ? (
          <EmptyState
            icon={<FileText size={26} strokeWidth={1.5} aria-hidden />}
            sentence="There is nothing in it that a mentor may see yet. A goal that they go along with is enough to begin."
            action={
              <Link to="/goals" className={linkLook.plain}>
                To your goals
              </Link>
            }
          />
        ) : (
          <div className="grid max-w-[1080px] items-start gap-x-8 gap-y-6 min-[1000px]:grid-cols-[minmax(0,1fr)_230px]">
            <section
              aria-label="The brief"
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a long page must scroll by keyboard
              tabIndex={0}
              className="min-w-0 max-[999px]:order-last"
            >
              <BriefSheet document={data.document} />
            </section>
            <aside aria-labelledby={heading} className="flex flex-col gap-2.5">
              <h2 id={heading} className="text-[12.5px] font-[570] text-muted">
                What is in it
              </h2>
              <ul className="flex flex-col gap-2">
                {data.sections.map((section) => (
                  <li key={section} className="flex items-center gap-2.5">
                    <TickBox
                      label={briefSectionNames[section]}
                      checked={!leftOut.includes(section)}
                      onChange={(kept) => keep(section, kept)}
                    />
                    <span aria-hidden>{briefSectionNames[section]}</span>
                  </li>
                ))}
              </ul>
              <p className="text-[12.5px] leading-[1.5] text-muted">
                It has two pages at most, and holds only what a mentor may see. Long lists are shortened.
              </p>
            </aside>
          </div>
        )}
      </div>
    </div>
  );
}
