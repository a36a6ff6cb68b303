import { Check } from 'lucide-react';
import { ProgressBar } from '#renderer/ui/progress.tsx';
import { Rose } from '#renderer/ui/rose.tsx';
import type { PlanBlock, PlanDocument } from '#shared/plan/plan.ts';

/** The plan as a page of paper, drawn from the same blocks as the printed one. */
export function PlanPage({ document }: { document: PlanDocument }) {
  return (
    <article
      lang={document.lang}
      className="mx-auto max-w-[760px] rounded-card border border-line bg-raised px-14 pt-14 pb-18 font-serif shadow-lift max-narrow:px-10"
    >
      <header className="border-accent border-b-[1.5px] pb-4">
        <h2 className="text-[38px] leading-[1.15] font-[600] tracking-[-0.018em]">{document.title}</h2>
        <p className="pt-1 font-sans text-[13px] text-muted">{document.made}</p>
      </header>
      {document.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name than their place
        <Block key={index} block={block} first={document.blocks[index - 1]?.type !== 'heading'} />
      ))}
    </article>
  );
}

function Block({ block, first }: { block: PlanBlock; first: boolean }) {
  switch (block.type) {
    case 'heading':
      return block.level === 2 ? (
        <h3 className="pt-11 font-sans text-[19px] font-[640] tracking-[-0.012em] text-accent">
          {block.text}
        </h3>
      ) : (
        <h4
          dir="auto"
          className="mt-5 border-line border-t pt-4.5 text-[20px] leading-[1.3] font-[600] tracking-[-0.008em] wrap-anywhere"
        >
          {block.text}
        </h4>
      );
    case 'paragraph':
      return block.muted ? (
        <p className="font-sans text-[13px] text-muted">{block.text}</p>
      ) : (
        <p
          dir="auto"
          className={`text-[17px] leading-[1.6] whitespace-pre-line wrap-anywhere ${first ? 'pt-3' : 'pt-1.5'}`}
        >
          {block.text}
        </p>
      );
    case 'figure':
      return (
        <div className="pt-4">
          <Rose petals={block.petals} center={block.center} />
        </div>
      );
    case 'progress':
      return (
        <div className="flex items-center gap-3 pt-2.5 font-sans">
          <div className="w-40 shrink-0">
            <ProgressBar share={block.share} label={`Progress: ${block.text}`} />
          </div>
          <span dir="auto" className="num text-[13px] text-muted">
            {block.text}
          </span>
        </div>
      );
    case 'fields':
      return (
        <dl className="flex flex-col gap-2 pt-3">
          {block.fields.map(({ name, text }) => (
            <div key={name} className={row}>
              <dt className={label}>{name}</dt>
              <dd dir="auto" className={words}>
                {text}
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'list':
      return (
        <div className={`${row} pt-2.5`}>
          <p className={label}>{block.label}</p>
          <ul className="flex min-w-0 flex-col gap-1.5">
            {block.items.map((item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: items have no other name than their place
              <Item key={index} item={item} />
            ))}
          </ul>
        </div>
      );
    default:
      return block satisfies never;
  }
}

const row = 'grid grid-cols-[104px_minmax(0,1fr)] gap-x-4 max-[720px]:grid-cols-1';
const label = 'pt-[3px] font-sans text-[12.5px] font-[550] text-muted';
const words = 'text-[16.5px] leading-[1.55] whitespace-pre-line wrap-anywhere';

function Item({
  item: { text, note, done },
}: {
  item: Extract<PlanBlock, { type: 'list' }>['items'][number];
}) {
  return (
    <li dir="auto" className="flex gap-3">
      {done === null ? (
        <span aria-hidden className="mt-[11px] size-[5px] shrink-0 rounded-full bg-accent" />
      ) : (
        <span
          role="img"
          aria-label={done ? 'Done' : 'Open'}
          className={`mt-[5px] grid size-[15px] shrink-0 place-items-center rounded-[4px] border-[1.5px] ${done ? 'border-accent bg-accent text-on-accent' : 'border-edge'}`}
        >
          {done ? <Check size={11} strokeWidth={3.2} aria-hidden /> : null}
        </span>
      )}
      <span className={`min-w-0 ${words}`}>
        {text}
        {note ? <span className="font-sans text-[13px] text-muted"> {note}</span> : null}
      </span>
    </li>
  );
}
