import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { useJob } from '#renderer/bridge/use-job.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { number } from '#renderer/ui/dates.ts';
import { JobLine } from '#renderer/ui/job-line.tsx';
import type { ExchangePreview, ExchangeReport } from '#shared/transfer/people.ts';
import { asChoices, type Chosen, type Reading } from './choices.ts';
import { Choose } from './choose.tsx';
import { Done } from './done.tsx';
import { Preview } from './preview.tsx';

type Step =
  | { at: 'choose' }
  | { at: 'preview'; source: string; name: string; preview: ExchangePreview }
  | { at: 'done'; report: ExchangeReport };

/** People in from other programs, and out to them: a page of its own. */
export function ExchangePage() {
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const job = useJob();
  const heading = useRef<HTMLHeadingElement>(null);
  const place = step.at;
  const isFirst = useRef(true);
  useEffect(() => {
    // Another step is another page for those who hear it; the first one is announced by arriving.
    if (isFirst.current) isFirst.current = false;
    else if (place !== 'choose' || heading.current) heading.current?.focus();
  }, [place]);

  const read = async (source: string, name: string, reading: Reading): Promise<void> => {
    try {
      const preview = await job.run((job) => call('transfer.previewPeople', { job, source, ...reading }));
      setStep({ at: 'preview', source, name, preview });
    } catch (error) {
      notifyFailure(error);
    }
  };

  const choose = async (kind: 'file' | 'folder'): Promise<void> => {
    try {
      const chosen = await call('transfer.choosePeople', { kind });
      if (chosen !== null) await read(chosen.source, chosen.name, { uses: null, span: null });
    } catch (error) {
      notifyFailure(error);
    }
  };

  const take = async (source: string, preview: ExchangePreview, chosen: Chosen): Promise<void> => {
    try {
      const report = await job.run((job) =>
        call('transfer.takePeople', {
          job,
          source,
          uses: preview.table?.uses ?? null,
          span: preview.span,
          choices: asChoices(chosen),
          seal: preview.seal,
        }),
      );
      setStep({ at: 'done', report });
    } catch (error) {
      notifyFailure(error);
    }
  };

  const isBusy = job.progress !== null;
  const isReading = step.at === 'choose';
  return (
    <div className="flex h-full flex-col">
      <header className="flex flex-col gap-1 px-6.5 pt-5 pb-3 max-narrow:px-5">
        <Link to="/people" className="w-fit text-[13px] text-muted no-underline hover:text-ink">
          People
        </Link>
        <h1 ref={heading} tabIndex={-1} className="outline-none">
          {step.at === 'preview'
            ? `What is in ${step.name}`
            : step.at === 'done'
              ? 'They are here'
              : 'In and out'}
        </h1>
      </header>
      {isBusy ? (
        <div className="px-6.5 pb-3 max-narrow:px-5">
          <JobLine
            job={job}
            label={isReading ? 'Looking into it…' : 'Bringing them in…'}
            figures={(figure) => number(figure)}
          />
        </div>
      ) : null}
      {step.at === 'choose' ? (
        <Choose isBusy={isBusy} onChoose={(kind) => void choose(kind)} />
      ) : step.at === 'preview' ? (
        <Preview
          key={step.source}
          preview={step.preview}
          isBusy={isBusy}
          onRead={(reading) => void read(step.source, step.name, reading)}
          onTake={(chosen) => void take(step.source, step.preview, chosen)}
          onLeave={() => setStep({ at: 'choose' })}
        />
      ) : (
        <Done report={step.report} onLeave={() => setStep({ at: 'choose' })} />
      )}
    </div>
  );
}
