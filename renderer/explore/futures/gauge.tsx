import { Menu } from '#renderer/ui/menu.tsx';
import { dontKnow, type Gauge as GaugeName, gaugeWords, markText } from '#shared/explore/future-words.ts';
import { arcSize, hub, markAt, track } from './gauge-arc.ts';

/** A gauge of a future: its mark as a wide band on an arc, dotted where it is not known, and a press to set it. */
export function Gauge({
  gauge,
  mark,
  onMark,
}: {
  gauge: GaugeName;
  mark: number | null;
  onMark: (mark: number | null) => void;
}) {
  const { name, asks, marks } = gaugeWords[gauge];
  const says = markText(gauge, mark);
  return (
    <Menu
      trigger={
        <button
          type="button"
          title={asks}
          data-gauge={gauge}
          className="flex min-w-0 flex-col items-center gap-0.5 rounded-control px-0.5 pt-1.5 pb-1 hover:bg-sunk"
        >
          <Arc mark={mark} />
          <span
            className={`text-center text-[12.5px] leading-4 ${mark === null ? 'text-muted' : 'font-[600]'}`}
          >
            {says}
          </span>{' '}
          <span className="text-center text-[11.5px] leading-4 text-muted">{name}</span>
        </button>
      }
      actions={[
        ...marks.map((word, place) => ({ label: sentence(word), onSelect: () => onMark(place) })),
        { label: sentence(dontKnow), parted: true, onSelect: () => onMark(null) },
      ]}
    />
  );
}

function Arc({ mark }: { mark: number | null }) {
  const { width, height } = arcSize;
  const drawn = mark === null ? null : markAt(mark);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fill="none"
      strokeLinecap="round"
      aria-hidden="true"
    >
      {drawn === null ? (
        <path d={track} className="stroke-edge" strokeWidth={4} strokeDasharray="0.1 7.4" />
      ) : (
        <>
          <path d={track} className="stroke-line" strokeWidth={5} />
          <path d={drawn.band} className="stroke-accent" strokeWidth={5} />
          <path d={drawn.hand} className="stroke-ink" strokeWidth={1.75} />
          <circle cx={hub.x} cy={hub.y} r={3} className="fill-ink" />
        </>
      )}
    </svg>
  );
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
