import { shortDate } from '#renderer/ui/dates.ts';
import type { Reminder } from '#shared/learning/items.ts';
import { type LinePoint, lineOf } from './reminder-places.ts';

const dots: Record<LinePoint['look'], string> = {
  today: 'border-ink bg-ink',
  next: 'border-energy bg-energy',
  done: 'border-muted bg-muted',
  planned: 'border-muted bg-paper',
  end: 'border-muted bg-paper',
};

/** From today to the last day of a certificate, with what to do on the way: the next is full and named, the others are rings. */
export function ReminderLine({
  reminders,
  expiresOn,
  today,
}: {
  reminders: readonly Reminder[];
  expiresOn: string;
  today: string;
}) {
  const points = lineOf(reminders, expiresOn, today);
  return (
    <div data-private className="pt-2.5">
      <p className="sr-only">
        {points.map(({ on, text }) => (text === '' ? '' : `${shortDate(on, today)}: ${text}.`)).join(' ')}
      </p>
      <div aria-hidden className="relative h-9 max-w-lg text-[12px]">
        <span className="absolute inset-x-0 top-[5px] h-px bg-edge" />
        {points.map(({ key, share, room, look, label, isNamed }) => (
          <span
            key={key}
            className={`absolute top-0 flex flex-col gap-1 ${look === 'end' ? 'right-0 items-end' : ''}`}
            style={look === 'end' ? undefined : { left: `${share * 100}%`, width: `${room * 100}%` }}
          >
            <span className={`block size-[11px] shrink-0 rounded-full border-[1.5px] ${dots[look]}`} />
            <span
              className={`num max-w-full truncate whitespace-nowrap ${isNamed ? 'font-[600] text-ink' : 'text-muted'}`}
            >
              {label}
            </span>
          </span>
        ))}
      </div>
    </div>
  );
}
