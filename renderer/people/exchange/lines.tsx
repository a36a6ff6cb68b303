import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { LineChoice, PreviewLine } from '#shared/transfer/people.ts';
import type { Chosen } from './choices.ts';
import { LineRow } from './line-row.tsx';

/** The lines of a preview, drawn only where they are in sight. */
export function Lines({
  lines,
  chosen,
  onChosen,
}: {
  lines: readonly PreviewLine[];
  chosen: Chosen;
  onChosen: (chosen: Chosen) => void;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => lines[index]?.id ?? index,
    estimateSize: (index) => {
      const line = lines[index];
      return 45 + (line === undefined ? 0 : line.changes.length * 28 + (line.state === 'maybe' ? 36 : 0));
    },
    overscan: 8,
  });
  const choose = (choice: LineChoice | null, id: number): void => {
    const next = new Map(chosen.lines);
    if (choice === null) next.delete(id);
    else next.set(id, choice);
    onChosen({ ...chosen, lines: next });
  };
  return (
    <div ref={scroller} className="min-h-0 grow overflow-y-auto px-3.5 max-narrow:px-2">
      <ul aria-label="What is in it" className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const line = lines[index];
          return line === undefined ? null : (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={lines.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0 border-b border-line/70"
              style={{ transform: `translateY(${start}px)` }}
            >
              <LineRow line={line} chosen={chosen} onChoose={choose} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
