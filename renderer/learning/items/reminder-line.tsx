import { shortDate } from '#renderer/ui/dates.ts';
import type { Reminder } from '#shared/learning/items.ts';
import { lineOf } from './reminder-places.ts';

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
    <div data-private className="pt-2 pb-0.5">
      <p className="sr-only">
        {points.map(({ on, text }) => (text === '' ? '' : `${shortDate(on, today)}: ${text}.`)).join(' ')}
      </p>
      <div aria-hidden className="relative h-11 max-w-md text-[12px]">
        <span className="absolute inset-x-0 top-1.5 h-px bg-edge" />
        {points.map(({ key, share, look, label, isNamed }) => (
          <span
            key={key}
            className="absolute top-0 flex flex-col"
            style={{
              left: `${share * 100}%`,
              transform: `translateX(${share > 0.85 ? '-100%' : share === 0 ? '0' : '-50%'})`,
            }}
          >
            <span
              className={`block size-3 shrink-0 rounded-full border-[1.5px] ${look === 'today' ? 'size-2.5! border-ink bg-ink' : look === 'next' ? 'border-energy bg-energy' : look === 'done' ? 'border-muted bg-muted' : 'border-muted bg-paper'} ${share > 0.85 ? 'self-end' : share === 0 ? 'self-start' : 'self-center'}`}
            />
            <span
              className={`num mt-1.5 max-w-56 truncate whitespace-nowrap ${isNamed ? 'font-[600] text-ink' : 'text-muted'}`}
            >
              {label}
            </span>
          </span>
        ))}
      </div>
    </div>
  );
}
