import { ChevronLeft, ChevronRight, Printer } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useCommand, useRead } from '#renderer/bridge/queries.ts';
import { namedDirections } from '#renderer/goals/board/groups.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { dateOf, longDate, today } from '#renderer/ui/dates.ts';
import { notify } from '#renderer/ui/notices.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { Goal } from '#shared/goals/goals.ts';
import { moved, type Span, spans, viewAround, zoomed } from '#shared/goals/timeline/axis.ts';
import { timelineOf } from '#shared/goals/timeline/rows.ts';
import { TimelineChart } from './timeline-chart.tsx';
import { TimelineTable } from './timeline-table.tsx';

const spanNames: Record<Span, string> = {
  quarter: 'Quarter',
  year: 'Year',
  'three-years': '3 years',
  'ten-years': '10 years',
};

const forms = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
] as const;

/** Directions, goals and milestones on one axis of time, from a quarter to ten years. */
export function Timeline({
  goals,
  openId,
  onOpen,
}: {
  goals: readonly Goal[];
  openId: string | undefined;
  onOpen: (id: string) => void;
}) {
  const { data: directions } = useRead('reflection.directions', {});
  const [view, setView] = useState(() => viewAround(today(), 'year'));
  const [form, setForm] = useState<(typeof forms)[number]['value']>('chart');
  const timeline = useMemo(() => {
    const named = namedDirections(directions ?? []).map(({ id, name }) => ({
      id,
      name,
      until: directions?.find((each) => each.id === id)?.until ?? null,
    }));
    return timelineOf(goals, named, { today: today(), dayOf: dateOf });
  }, [goals, directions]);
  const zoom = (span: Span): void => {
    setView((now) => zoomed(now, span));
    announce(`${spanNames[span]} in sight.`);
  };
  const shift = (by: -1 | 1): void => {
    const next = moved(view, by);
    setView(next);
    announce(`From ${longDate(next.from, today())} on.`);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const at = spans.indexOf(view.span);
    const closer = spans[at - 1];
    const further = spans[at + 1];
    if (event.key === '+' && closer) zoom(closer);
    else if (event.key === '-' && further) zoom(further);
    else if (event.key === 'PageUp') shift(-1);
    else if (event.key === 'PageDown') shift(1);
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the chart and the buttons in it
    <div onKeyDown={press} className="flex min-h-0 grow flex-col gap-3 px-6.5 pb-5 max-narrow:px-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Segmented
          label="In sight"
          value={view.span}
          options={spans.map((span) => ({ value: span, label: spanNames[span] }))}
          onChange={zoom}
        />
        <span className="flex items-center">
          <IconButton label="Earlier" onClick={() => shift(-1)}>
            <ChevronLeft size={16} aria-hidden />
          </IconButton>
          <Button look="quiet" className="px-2!" onClick={() => setView(viewAround(today(), view.span))}>
            Today
          </Button>
          <IconButton label="Later" onClick={() => shift(1)}>
            <ChevronRight size={16} aria-hidden />
          </IconButton>
        </span>
        <span className="ml-auto flex items-center gap-2">
          <Segmented label="Shown as" value={form} options={forms} onChange={setForm} />
          <Print from={view.from} span={view.span} goals={goals} />
        </span>
      </div>
      {timeline.rows.length === 0 ? (
        <p className="text-muted">
          No goal has a date yet. Give one a due day, or a milestone its date, and it stands here.
        </p>
      ) : form === 'chart' ? (
        <TimelineChart rows={timeline.rows} view={view} goals={goals} openId={openId} onOpen={onOpen} />
      ) : (
        <TimelineTable rows={timeline.rows} onOpen={onOpen} />
      )}
      {timeline.undated.length > 0 ? <Undated goals={timeline.undated} onOpen={onOpen} /> : null}
    </div>
  );
}

function Print({ from, span, goals }: { from: string; span: Span; goals: readonly Goal[] }) {
  const print = useCommand('goals.printTimeline');
  return (
    <Button
      disabled={print.isPending}
      onClick={() =>
        print.mutate(
          { from, span, goals: goals.map(({ id }) => id) },
          {
            onSuccess: ({ saved }) => (saved === null ? undefined : notify({ words: `Saved as ${saved}.` })),
            onError: (error) => (error.kind === 'cancelled' ? undefined : notifyFailure(error)),
          },
        )
      }
    >
      <Printer size={15} aria-hidden />
      {print.isPending ? 'Writing it…' : 'PDF'}
    </Button>
  );
}

/** Goals that have no place on the axis yet. */
function Undated({
  goals,
  onOpen,
}: {
  goals: readonly { id: string; title: string }[];
  onOpen: (id: string) => void;
}) {
  return (
    <section aria-label="Without a date" className="flex max-h-28 shrink-0 flex-col gap-1 overflow-y-auto">
      <h2 className="text-[12px] font-[570] text-muted">Without a date</h2>
      <ul className="flex flex-wrap gap-1.5">
        {goals.map(({ id, title }) => (
          <li key={id} className="max-w-full">
            <button
              type="button"
              dir="auto"
              onClick={() => onOpen(id)}
              className="max-w-full truncate rounded-full border border-line px-2.5 py-1 text-[13px] hover:border-edge"
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
