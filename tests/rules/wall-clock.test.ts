import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

function moduleOf(name: string): string {
  return new URL(`../../shared/calendar/${name}.ts`, import.meta.url).href;
}

/** What the wall shows in a zone at some instants. A program takes its zone when it starts, so one is started for each. */
function wallIn(
  zone: string,
  instants: readonly Date[],
): { date: string; time: string; again: string; end: number; endBefore: number }[] {
  const code = `
    import { addDays } from ${JSON.stringify(moduleOf('dates'))};
    import { dateOnWall, endOfDate, instantOnWall, timeOnWall } from ${JSON.stringify(moduleOf('wall'))};
    console.log(JSON.stringify(${JSON.stringify(instants)}.map((text) => {
      const instant = new Date(text);
      const [date, time] = [dateOnWall(instant), timeOnWall(instant)];
      const again = instantOnWall(date, time);
      return { date, time, again: dateOnWall(again) + ' ' + timeOnWall(again),
        end: endOfDate(date).getTime(), endBefore: endOfDate(addDays(date, -1)).getTime() };
    })));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

describe.each([
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
])('the wall in %s', (zone) => {
  test('shows dates and times that lead back to the same place, through every clock change', () => {
    const anywhere = fc.sample(
      fc.date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true }),
      300,
    );
    // Every hour around the changes of clocks, and the day that Samoa left out.
    const changes = [
      '2026-03-28',
      '2026-10-24',
      '2026-03-07',
      '2026-10-31',
      '2026-04-04',
      '2026-10-03',
      '2011-12-29',
    ];
    const hours = changes.flatMap((day) =>
      Array.from({ length: 72 }, (_, hour) => new Date(Date.parse(`${day}T00:30:00Z`) + hour * 3_600_000)),
    );
    const instants = [...anywhere, ...hours];
    const shown = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    wallIn(zone, instants).forEach(({ date: day, time, again, end, endBefore }, index) => {
      const instant = instants[index] ?? new Date(Number.NaN);
      expect(day, instant.toISOString()).toBe(shown.format(instant));
      expect(again).toBe(`${day} ${time}`);
      expect(instant.getTime()).toBeLessThan(end);
      expect(endBefore).toBeLessThanOrEqual(instant.getTime());
    });
  });
});
