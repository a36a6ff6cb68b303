import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

function moduleOf(name: string): string {
  return new URL(`../../shared/calendar/${name}.ts`, import.meta.url).href;
}

interface Shown {
  date: string;
  time: string;
  again: string;
  end: number;
  endBefore: number;
}

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
];

/** What the wall shows in each zone at some instants. A thread keeps its zone, so a program is started that changes its own. */
function wallIn(instants: readonly Date[]): Record<string, Shown[]> {
  const code = `
    import { addDays } from ${JSON.stringify(moduleOf('dates'))};
    import { dateOnWall, endOfDate, instantOnWall, timeOnWall } from ${JSON.stringify(moduleOf('wall'))};
    const shown = ${JSON.stringify(zones)}.map((zone) => {
      process.env.TZ = zone;
      return [zone, ${JSON.stringify(instants)}.map((text) => {
        const instant = new Date(text);
        const [date, time] = [dateOnWall(instant), timeOnWall(instant)];
        const again = instantOnWall(date, time);
        return { date, time, again: dateOnWall(again) + ' ' + timeOnWall(again),
          end: endOfDate(date).getTime(), endBefore: endOfDate(addDays(date, -1)).getTime() };
      })];
    });
    console.log(JSON.stringify(Object.fromEntries(shown)));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    maxBuffer: 2 ** 25,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Every hour around the changes of clocks, and the day that Samoa left out. */
const changes = [
  '2026-03-28',
  '2026-10-24',
  '2026-03-07',
  '2026-10-31',
  '2026-04-04',
  '2026-10-03',
  '2011-12-29',
];

const instants = [
  ...fc.sample(
    fc.date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true }),
    300,
  ),
  ...changes.flatMap((day) =>
    Array.from({ length: 72 }, (_, hour) => new Date(Date.parse(`${day}T00:30:00Z`) + hour * 3_600_000)),
  ),
];

let walls: Record<string, Shown[]> = {};
beforeAll(() => {
  walls = wallIn(instants);
});

describe.each(zones)('the wall in %s', (zone) => {
  test('shows dates and times that lead back to the same place, through every clock change', () => {
    const dates = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    const shown = walls[zone] ?? [];
    expect(shown).toHaveLength(instants.length);
    shown.forEach(({ date: day, time, again, end, endBefore }, index) => {
      const instant = instants[index] ?? new Date(Number.NaN);
      expect(day, instant.toISOString()).toBe(dates.format(instant));
      expect(again).toBe(`${day} ${time}`);
      expect(instant.getTime()).toBeLessThan(end);
      expect(endBefore).toBeLessThanOrEqual(instant.getTime());
    });
  });
});
