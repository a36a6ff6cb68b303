import { keepPreviousData } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import { useRef, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { linkLook } from '#renderer/ui/link-look.ts';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { type Audience, audiences } from '#shared/audience/audience.ts';
import { ExportButtons } from './export-buttons.tsx';
import { PlanPage } from './plan-page.tsx';
import { SectionsPanel } from './sections-panel.tsx';

const audienceLabels: Record<Audience, { name: string; about: string }> = {
  me: { name: 'For me', about: 'Everything that you wrote down is in it.' },
  mentor: { name: 'For a mentor', about: 'What a mentor may see, section by section and record by record.' },
  manager: { name: 'For a manager', about: 'A manager sees only what you chose for them.' },
};

/** The plan as a document, for the person or for somebody they choose, and the ways to take it out. */
export function PlanRoom() {
  const [audience, setAudience] = useState<Audience>('me');
  const { data, error } = useRead('plan.read', { audience }, { placeholderData: keepPreviousData });
  const beside = useRef<HTMLElement>(null);
  const words = audienceLabels[audience];
  const nothing = audience === 'me' && data?.empty === true;

  return (
    <div className="grid h-full grid-rows-[auto_minmax(0,1fr)]">
      <header className="flex flex-col gap-2 px-6.5 pt-5 pb-4">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1>Plan</h1>
          {data && !nothing ? (
            <>
              <Segmented
                label="Who it is for"
                value={audience}
                options={audiences.map((each) => ({ value: each, label: audienceLabels[each].name }))}
                onChange={setAudience}
              />
              <ExportButtons audience={audience} disabled={data.empty} />
            </>
          ) : null}
        </div>
        {data && !nothing ? (
          <div className="flex flex-wrap items-center gap-x-3 text-[13px]">
            <p aria-live="polite" className="text-muted">
              {words.about}
            </p>
            {audience === 'me' ? null : (
              // Where there is no room beside the page, what is left out stands below it.
              <Button
                look="quiet"
                className="min-h-7! px-2! py-0.5! text-[12.5px] min-[1100px]:hidden"
                onClick={() => beside.current?.focus()}
              >
                See what is left out
              </Button>
            )}
          </div>
        ) : null}
      </header>
      <div
        className={`overflow-y-auto px-6.5 pb-10 ${audience === 'me' ? '' : 'grid content-start gap-x-8 gap-y-6 min-[1100px]:grid-cols-[minmax(0,1fr)_264px]'}`}
      >
        <section
          aria-label="The plan"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a long page must scroll by keyboard
          tabIndex={0}
          className="min-w-0 focus-visible:-outline-offset-2"
        >
          <ReadProblem error={error} />
          {nothing ? (
            <EmptyState
              icon={<FileText size={26} strokeWidth={1.5} aria-hidden />}
              sentence="Your plan writes itself from your goals, strengths and weaknesses. Begin with one goal, and it appears here as a page to keep or to share."
              action={
                <Link to="/goals" className={linkLook.first}>
                  Write down a goal
                </Link>
              }
            />
          ) : data ? (
            <PlanPage document={data.document} />
          ) : null}
        </section>
        {data && audience !== 'me' ? (
          <SectionsPanel ref={beside} audience={audience} sections={data.sections} />
        ) : null}
      </div>
    </div>
  );
}
