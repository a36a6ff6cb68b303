import ICAL from 'ical.js';
import { textOf } from '#main/import/people/decode.ts';
import { lineOf } from '#main/import/people/fitted.ts';
import type { FoundMeeting, Read, Reading } from '#main/import/people/found.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { addDays } from '#shared/calendar/dates.ts';
import { onWall } from './wall.ts';

/** Days, both included. */
interface Span {
  from: string;
  to: string;
}

/** So many meetings of one series are gone through, so that one without end that began long ago ends here. */
const mostOfSeries = 40_000;
const mostMeetings = 50_000;

const block = /^BEGIN:(VEVENT|VTIMEZONE)[ \t]*\r?\n[\s\S]*?^END:\1[ \t]*\r?$/gim;

/**
 * Reads the meetings of a calendar that begin within some days; those of a series one by one.
 *
 * @throws WaymarkError `invalid` for what is no calendar.
 */
export function openIcs(bytes: Uint8Array, span: Span): Reading {
  const text = textOf(bytes)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  if (!/^BEGIN:VCALENDAR\s*$/im.test(text)) {
    throw new WaymarkError(
      'invalid',
      'This is no calendar, or it was cut short at its beginning. Export it again as iCalendar (.ics).',
    );
  }
  const blocks = [...text.matchAll(block)];
  const zones = blocks.filter(([, name]) => name?.toUpperCase() === 'VTIMEZONE').map(([whole]) => whole);
  const events = blocks.filter(([, name]) => name?.toUpperCase() === 'VEVENT').map(([whole]) => whole);
  let done = 0;
  return {
    total: events.length,
    done: () => done,
    things: meetingsOf(zones, events, ownAddress(text), span, (count) => {
      done = count;
    }),
  };
}

/** The address of the person whose calendar it is, where the calendar is called by it. */
function ownAddress(text: string): string {
  return /^X-WR-CALNAME(?:;[^:\n]*)?:\s*(\S+@\S+)\s*$/im.exec(text)?.[1]?.toLowerCase() ?? '';
}

function hasDay(event: ICAL.Component): boolean {
  try {
    return event.getFirstPropertyValue('dtstart') instanceof ICAL.Time;
  } catch {
    return false;
  }
}

interface Series {
  master: ICAL.Component | null;
  exceptions: ICAL.Component[];
  place: number;
}

function* meetingsOf(
  zones: readonly string[],
  events: readonly string[],
  own: string,
  span: Span,
  tell: (done: number) => void,
): Generator<Read> {
  const calendar = new ICAL.Component(['vcalendar', [], []]);
  for (const zone of zones) {
    const read = componentOf(zone);
    if (read !== null) calendar.addSubcomponent(read);
  }
  const series = new Map<string, Series>();
  for (const [index, event] of events.entries()) {
    const read = componentOf(event);
    const where = `Event ${index + 1}`;
    // Within its calendar first: its zone is looked up there.
    if (read !== null) calendar.addSubcomponent(read);
    if (read === null || !hasDay(read)) {
      const reason = 'This event cannot be read or has no day, so it was left out.';
      yield { kind: 'problem', problem: { where, reason } };
      continue;
    }
    const uid = String(read.getFirstPropertyValue('uid') ?? where);
    const known = series.get(uid) ?? { master: null, exceptions: [], place: index + 1 };
    if (read.hasProperty('recurrence-id')) known.exceptions.push(read);
    // Of two that call themselves the same, both count.
    else if (known.master === null) known.master = read;
    else series.set(`${uid} ${index}`, { master: read, exceptions: [], place: index + 1 });
    series.set(uid, known);
  }
  let done = 0;
  let count = 0;
  for (const [uid, one] of series) {
    done += 1 + one.exceptions.length;
    tell(done);
    for (const read of occurrences(uid, one, own, span)) {
      count += 1;
      if (count > mostMeetings) {
        throw new WaymarkError(
          'invalid',
          `There are more than ${mostMeetings.toLocaleString('en')} meetings in these days. Choose fewer days.`,
        );
      }
      yield read;
    }
  }
}

/** One event or time zone; null for one that cannot be read. */
function componentOf(text: string): ICAL.Component | null {
  try {
    return new ICAL.Component(ICAL.parse(text) as unknown[]);
  } catch {
    return null;
  }
}

function* occurrences(
  uid: string,
  { master, exceptions, place }: Series,
  own: string,
  span: Span,
): Generator<Read> {
  const where = `Event ${place}`;
  const problem = (reason: string): Read => ({ kind: 'problem', problem: { where, reason } });
  const met = new Set<string>();
  const meetings: Read[] = [];
  const take = (component: ICAL.Component, start: ICAL.Time, id: string): void => {
    met.add(id);
    if (String(component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED') return;
    const { date, time } = onWall(start, component);
    if (date < span.from || date > span.to) return;
    const meeting = meetingOf(component, date, time, own);
    meetings.push({
      kind: 'meeting',
      where: `${where}, ${meeting.name}`,
      uid: id === '' ? uid : `${uid} ${id}`,
      meeting,
    });
  };
  try {
    if (master !== null) {
      const event = new ICAL.Event(master, { exceptions: [...exceptions] });
      if (!event.isRecurring()) take(master, event.startDate, '');
      else {
        const steps = event.iterator();
        // A day more, since the wall may be a day behind the zone of the event.
        const last = addDays(span.to, 2);
        let gone = 0;
        for (let next = steps.next(); next; next = steps.next()) {
          gone += 1;
          if (dayOf(next) > last) break;
          if (gone > mostOfSeries) {
            yield problem('This series goes back too far, so what comes late in it was left out.');
            break;
          }
          const { item, startDate, recurrenceId } = event.getOccurrenceDetails(next);
          take(item.component, startDate, String(recurrenceId ?? next));
        }
      }
    }
    // What was moved here from outside of these days, and single meetings of a series that is not in the file.
    for (const component of exceptions) {
      const id = String(component.getFirstPropertyValue('recurrence-id') ?? '');
      if (!met.has(id)) take(component, new ICAL.Event(component).startDate, id);
    }
  } catch {
    yield problem('This event repeats in a way that cannot be read, so it was left out.');
    return;
  }
  yield* meetings;
}

function dayOf({ year, month, day }: ICAL.Time): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const rooms = new Set(['RESOURCE', 'ROOM']);

function meetingOf(event: ICAL.Component, date: string, time: string | null, own: string): FoundMeeting {
  const say = (name: string): string => String(event.getFirstPropertyValue(name) ?? '').trim();
  const people = [...event.getAllProperties('attendee'), ...event.getAllProperties('organizer')]
    .filter((property) => !rooms.has(String(property.getParameter('cutype') ?? '').toUpperCase()))
    .map((property) => {
      const email = String(property.getFirstValue() ?? '')
        .replace(/^mailto:/i, '')
        .trim();
      const name = String(property.getParameter('cn') ?? '').trim();
      return {
        name: lineOf(name.includes('@') ? '' : name),
        email: email.includes('@') ? email.toLowerCase() : '',
      };
    })
    .filter(({ name, email }) => (name !== '' || email !== '') && (own === '' || email !== own));
  const attendees = [...new Map(people.map((each) => [each.email || each.name, each])).values()];
  return {
    name: lineOf(say('summary')) || 'A meeting',
    date,
    time,
    place: lineOf(say('location')),
    note: say('description').slice(0, 20_000),
    attendees: attendees.slice(0, 200),
  };
}
