import { Check } from 'lucide-react';
import type { PlanBlock, PlanDocument } from '#shared/plan/plan.ts';

/** A brief as a page of paper, drawn from the same blocks as the printed one. */
export function BriefSheet({ document }: { document: PlanDocument }) {
  return (
    <article
      lang={document.lang}
      className="mx-auto max-w-[720px] rounded-card border border-line bg-raised px-12 pt-11 pb-14 font-serif shadow-lift max-narrow:px-8"
    >
      <header className="border-accent border-b-[1.5px] pb-3.5">
        <h2 className="text-[32px] leading-[1.15] font-[600] tracking-[-0.018em]" dir="auto">
          {document.title}
        </h2>
        <p className="pt-1 font-sans text-[13px] text-muted">{document.made}</p>
      </header>
      {document.blocks.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name than their place
        <Block key={place} block={block} />
      ))}
    </article>
  );
}

/** A brief has headings, paragraphs and lists, and nothing else. */
function Block({ block }: { block: PlanBlock }) {
  if (block.type === 'heading')
    return (
      <h3 className="pt-8 font-sans text-[17px] font-[640] tracking-[-0.012em] text-accent">{block.text}</h3>
    );
  if (block.type === 'paragraph')
    return (
      <p dir="auto" className="pt-1.5 text-[16.5px] leading-[1.6] wrap-anywhere">
        {block.text}
      </p>
    );
  if (block.type !== 'list') return null;
  return (
    <div className="pt-2">
      {block.label === '' ? null : (
        <p className="font-sans text-[13px] font-[570] text-muted" dir="auto">
          {block.label}
        </p>
      )}
      <ul className="flex flex-col gap-1.5 pt-1">
        {block.items.map(({ text, note, done }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item has no other name than its place
          <li key={place} className="flex gap-2.5 text-[16px] leading-[1.5]">
            <Mark done={done} />
            <span className="min-w-0 wrap-anywhere">
              <span dir="auto">{text}</span>
              {note === '' ? null : <span className="font-sans text-[13px] text-muted"> · {note}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Mark({ done }: { done: boolean | null }) {
  if (done === null) return <span aria-hidden className="mt-2.5 size-1.25 shrink-0 rounded-full bg-accent" />;
  return (
    <span
      role="img"
      aria-label={done ? 'Done' : 'Open'}
      className={`mt-1 grid size-4 shrink-0 place-items-center rounded-[4px] border ${done ? 'border-accent bg-accent text-on-accent' : 'border-edge'}`}
    >
      {done ? <Check size={12} strokeWidth={3} aria-hidden /> : null}
    </span>
  );
}
