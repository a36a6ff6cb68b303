import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { longDate, number, today } from '#renderer/ui/dates.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';
import type { StoredDocument } from '#shared/document/document.ts';
import { agreeing } from '#shared/wording/counts.ts';
import {
  type BlockDifference,
  blockDifferences,
  blockKinds,
  type Fold,
  folded,
  type TextBlock,
} from './block-differences.ts';
import { differences, type Stretch, shortened } from './differences.ts';

/** A text with what stands above it. */
export interface WholeText {
  title: string;
  date: string | null;
  document: StoredDocument;
}

/** What differs between an earlier version and the entry as it is now, line by line. */
export function DifferencesView({ before, now }: { before: WholeText; now: () => WholeText }) {
  const found = useMemo(() => {
    const present = now();
    const rows = blockDifferences(before.document, present.document);
    return { present, rows: rows && folded(rows) };
  }, [before, now]);
  const { present, rows } = found;
  const place = useRef<HTMLDivElement>(null);
  const count =
    (rows ?? []).filter(({ where }) => where !== 'both' && where !== 'fold').length +
    Number(before.title !== present.title) +
    Number(before.date !== present.date);
  if (rows === null) {
    return <p className="text-muted">Nearly everything differs. Look at the version as it was.</p>;
  }
  if (count === 0) {
    return <p className="text-muted">Word for word the same as now. Only the look of some words differs.</p>;
  }
  return (
    <div ref={place}>
      <Legend count={count} place={place} />
      {before.title === present.title ? null : <TitleRow before={before.title} now={present.title} />}
      {before.date === present.date ? null : <DateRow before={before.date} now={present.date} />}
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows that are only read keep their order
        <Row key={index} row={row} />
      ))}
    </div>
  );
}

/** What the signs mean, and the way from one difference to the next: buttons, and the keys N and P. */
function Legend({ count, place }: { count: number; place: RefObject<HTMLDivElement | null> }) {
  const step = (by: 1 | -1): void => {
    const marks = [...(place.current?.querySelectorAll<HTMLElement>('[data-difference]') ?? [])];
    const at = marks.indexOf(document.activeElement as HTMLElement);
    const next = at === -1 ? (by === 1 ? 0 : marks.length - 1) : (at + by + marks.length) % marks.length;
    marks[next]?.focus();
    marks[next]?.scrollIntoView({ block: 'center' });
  };
  const latest = useLatest(step);
  useEffect(() => {
    const area = place.current?.closest('[data-decision]');
    const press = (event: Event): void => {
      if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key !== 'n' && event.key !== 'p') return;
      event.preventDefault();
      latest()(event.key === 'n' ? 1 : -1);
    };
    area?.addEventListener('keydown', press);
    return () => area?.removeEventListener('keydown', press);
  }, [place, latest]);
  return (
    <div className="sticky -top-5 z-10 -mx-2 -mt-2 mb-3 flex items-center gap-4 bg-paper px-2 py-2 text-[12.5px] text-muted">
      <span>
        <ins className={only.before}>Only then</ins>
      </span>
      <span>
        <del className={only.now}>Only now</del>
      </span>
      <span className="num ml-auto">
        {number(count)} {agreeing(count, 'difference')}
      </span>
      <span className="flex">
        <IconButton label="Previous difference (P)" onClick={() => step(-1)}>
          <ArrowUp size={15} aria-hidden />
        </IconButton>
        <IconButton label="Next difference (N)" onClick={() => step(1)}>
          <ArrowDown size={15} aria-hidden />
        </IconButton>
      </span>
    </div>
  );
}

function TitleRow({ before, now }: { before: string; now: string }) {
  const words = differences(before, now) ?? [];
  return (
    <Mark sign="~" said="Title changed">
      <span className="text-[24px] leading-tight font-[600]">
        {before === '' || now === '' ? <WholeWords before={before} now={now} /> : <Stretches words={words} />}
      </span>
    </Mark>
  );
}

function DateRow({ before, now }: { before: string | null; now: string | null }) {
  return (
    <Mark sign="~" said="Date changed">
      <span className="font-sans text-[13px]">
        <WholeWords before={longDate(before, today())} now={longDate(now, today())} />
      </span>
    </Mark>
  );
}

function WholeWords({ before, now }: { before: string; now: string }) {
  return (
    <>
      {before ? <ins className={only.before}>{before}</ins> : null}
      {before && now ? ' ' : null}
      {now ? <del className={only.now}>{now}</del> : null}
    </>
  );
}

function Row({ row }: { row: BlockDifference | Fold }) {
  const [open, setOpen] = useState(false);
  switch (row.where) {
    case 'fold':
      return open ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows that are only read keep their order
        row.blocks.map((block, index) => <Same key={index} block={block} />)
      ) : (
        <Button
          look="quiet"
          className="my-1 ml-3 px-2! text-[12.5px] font-[460]!"
          onClick={() => setOpen(true)}
        >
          {number(row.blocks.length)} lines the same
        </Button>
      );
    case 'both':
      return <Same block={row.block} />;
    case 'changed': {
      const { before, now, words } = row;
      const isKind = before.kind !== now.kind;
      return (
        <Mark sign="~" said="Changed">
          {isKind ? (
            <span className="block font-sans text-[12px]">
              <ins className={only.before}>{blockKinds[before.kind]}</ins>{' '}
              <del className={only.now}>{blockKinds[now.kind]}</del>
            </span>
          ) : null}
          <InBlock block={now} withKind={!isKind}>
            <Stretches words={shortened(words)} />
          </InBlock>
        </Mark>
      );
    }
    case 'before':
      return (
        <Mark sign="+" said="Only then">
          <InBlock block={row.block}>
            <ins className={only.before}>{wordsOf(row.block)}</ins>
          </InBlock>
        </Mark>
      );
    case 'now':
      return (
        <Mark sign="−" said="Only now">
          <InBlock block={row.block}>
            <del className={only.now}>{wordsOf(row.block)}</del>
          </InBlock>
        </Mark>
      );
  }
}

function Same({ block }: { block: TextBlock }) {
  return (
    <div dir="auto" className={`${line} border-transparent`}>
      <InBlock block={block}>{wordsOf(block)}</InBlock>
    </div>
  );
}

const line = 'border-l-2 py-1.5 pl-4 font-serif text-[16.5px] leading-[1.55] break-words whitespace-pre-wrap';

/** A line that differs. The sign at its edge says how, besides the colour. */
function Mark({ sign, said, children }: { sign: '~' | '+' | '−'; said: string; children: ReactNode }) {
  const edge = { '~': 'border-info', '+': 'border-accent', '−': 'border-drain' }[sign];
  return (
    <div
      dir="auto"
      data-difference
      tabIndex={-1}
      className={`${line} relative rounded-r-control ${edge} focus-visible:bg-sunk`}
    >
      <span aria-hidden className="absolute top-2 -left-4 font-sans text-[13px] text-muted">
        {sign}
      </span>
      <span className="sr-only">{said}: </span>
      {children}
    </div>
  );
}

/** Draws a block as what it is. */
function InBlock({
  block: { kind, depth },
  withKind = true,
  children,
}: {
  block: TextBlock;
  withKind?: boolean;
  children: ReactNode;
}) {
  const sign = withKind ? signs[kind] : undefined;
  return (
    <span
      className={`flex gap-2 ${looks[kind] ?? ''}`}
      style={depth > 0 ? { paddingInlineStart: `${depth * 20}px` } : undefined}
    >
      {sign ? (
        <span aria-hidden className="shrink-0 text-muted">
          {sign}
        </span>
      ) : null}
      <span className="min-w-0">{children}</span>
    </span>
  );
}

const signs: Partial<Record<TextBlock['kind'], string>> = {
  bullet: '•',
  number: '1.',
  done: '☑',
  open: '☐',
};
const looks: Partial<Record<TextBlock['kind'], string>> = {
  h1: 'text-[22px] font-[600]',
  h2: 'text-[19px] font-[600]',
  h3: 'text-[17px] font-[600]',
  quote: 'text-muted italic',
  code: 'font-mono text-[13.5px]',
};

function wordsOf({ kind, words }: TextBlock): string {
  return words === '' ? `(${blockKinds[kind]})` : words;
}

function Stretches({ words }: { words: readonly Stretch[] }) {
  return words.map(({ where, words: said }, place) => {
    const key = `${place} ${where}`;
    if (where === 'both') return <span key={key}>{said}</span>;
    return where === 'before' ? (
      <ins key={key} className={only.before}>
        {said}
      </ins>
    ) : (
      <del key={key} className={only.now}>
        {said}
      </del>
    );
  });
}

/** A sign each besides the tint: a line below, a line through. */
const only = {
  before: 'mx-px rounded-sm bg-accent-soft text-accent underline decoration-1 underline-offset-3',
  now: 'mx-px rounded-sm bg-drain-soft text-drain line-through decoration-1',
} as const;
