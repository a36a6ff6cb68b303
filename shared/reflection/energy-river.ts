import { dateOfDay, dayNumber } from '#shared/calendar/dates.ts';
import { agreeing } from '#shared/wording/counts.ts';
import type { Activity, EnergyWeek } from './activities.ts';

/** The river is drawn from so many weeks on, and reaches so many weeks back. */
const fewestWeeks = 3;
const mostWeeks = 52;
const middle = 3;

/**
 * The log by weeks that end with today, from the first week that has a line in it, at most a year back. Empty when there are
 * too few weeks to draw.
 *
 * @param today `YYYY-MM-DD`.
 */
export function energyWeeks(
  all: readonly Pick<Activity, 'name' | 'date' | 'energy'>[],
  today: string,
): EnergyWeek[] {
  const end = dayNumber(today);
  const weeks = new Map<number, { gave: number; took: number; best: number; most: EnergyWeek['most'] }>();
  for (const { name, date, energy } of all) {
    const back = Math.floor((end - dayNumber(date)) / 7);
    if (energy === null || back < 0 || back >= mostWeeks) continue;
    const week = weeks.get(back) ?? { gave: 0, took: 0, best: 0, most: null };
    const away = energy - middle;
    week.gave += Math.max(0, away);
    week.took += Math.max(0, -away);
    if (Math.abs(away) > week.best) {
      week.best = Math.abs(away);
      week.most = { name, gave: away > 0 };
    }
    weeks.set(back, week);
  }
  const count = Math.max(-1, ...weeks.keys()) + 1;
  if (count < fewestWeeks) return [];
  return Array.from({ length: count }, (_, place) => {
    const back = count - 1 - place;
    const { gave = 0, took = 0, most = null } = weeks.get(back) ?? {};
    return { from: dateOfDay(end - back * 7 - 6), gave, took, most };
  });
}

/** The drawing's measures. What gives is drawn above the line, what takes below it, both to one scale. */
export const riverSize = { width: 640, above: 96, below: 56, head: 26, foot: 42 } as const;

export interface RiverLabel {
  name: string;
  gave: boolean;
  /** Where it points to, and where its words stand. */
  x: number;
  y: number;
  textY: number;
  anchor: 'start' | 'middle' | 'end';
}

export interface River {
  height: number;
  /** The line between what gives and what takes, from the top. */
  line: number;
  above: string;
  below: string;
  labels: readonly RiverLabel[];
}

/** The width of a letter of a label, rather more than less. */
const letter = 6.6;
const labelsAtMost = 4;

/** The river's two banks as SVG paths, and names of what gave and took the most, which never overlap. */
export function layoutRiver(weeks: readonly EnergyWeek[]): River {
  const { width, above, below, head, foot } = riverSize;
  const top = Math.max(1, ...weeks.map(({ gave }) => gave));
  const bottom = Math.max(1, ...weeks.map(({ took }) => took));
  const scale = Math.min(above / top, below / bottom);
  const line = round(head + top * scale);
  const height = round(line + bottom * scale + foot);
  const step = width / Math.max(1, weeks.length - 1);
  const up = weeks.map(({ gave }, place) => ({ x: place * step, y: line - gave * scale }));
  const down = weeks.map(({ took }, place) => ({ x: place * step, y: line + took * scale }));
  return { height, line, above: bank(up, line), below: bank(down, line), labels: labelsOf(weeks, up, down) };
}

interface Point {
  x: number;
  y: number;
}

/** A smooth area between points and the line, which never swings beyond what was told. */
function bank(points: readonly Point[], line: number): string {
  const curve = points.map(({ x, y }, place) => {
    const before = points[place - 1];
    if (!before) return `L${round(x)} ${round(y)}`;
    const half = round((before.x + x) / 2);
    return `C${half} ${round(before.y)} ${half} ${round(y)} ${round(x)} ${round(y)}`;
  });
  return `M0 ${round(line)} ${curve.join(' ')} L${round(points.at(-1)?.x ?? 0)} ${round(line)} Z`;
}

function labelsOf(weeks: readonly EnergyWeek[], up: readonly Point[], down: readonly Point[]): RiverLabel[] {
  const wanted = weeks
    .map((week, place) => ({ week, place, size: week.most?.gave ? week.gave : week.took }))
    .toSorted((a, b) => b.size - a.size);
  const labels: (RiverLabel & { from: number; to: number })[] = [];
  for (const { week, place } of wanted) {
    const { most } = week;
    const at = most && (most.gave ? up : down)[place];
    if (!most || !at || labels.length >= labelsAtMost) continue;
    const name = most.name.length > 26 ? `${most.name.slice(0, 25).trimEnd()}…` : most.name;
    if (labels.some((other) => other.name === name)) continue;
    const half = (name.length * letter) / 2;
    const anchor = at.x < half ? 'start' : at.x > riverSize.width - half ? 'end' : 'middle';
    const from = anchor === 'start' ? at.x : anchor === 'end' ? at.x - 2 * half : at.x - half;
    const to = from + 2 * half;
    if (labels.some((other) => other.gave === most.gave && from < other.to + 8 && to > other.from - 8))
      continue;
    const textY = most.gave ? at.y - 12 : at.y + 20;
    labels.push({
      name,
      gave: most.gave,
      x: round(at.x),
      y: round(at.y),
      textY: round(textY),
      anchor,
      from,
      to,
    });
  }
  return labels.map(({ from: _from, to: _to, ...label }) => label);
}

/** The river in words. */
export function riverText(weeks: readonly EnergyWeek[]): string {
  const told = weeks.filter(({ gave, took }) => gave + took > 0);
  const giving = told.filter(({ gave, took }) => gave > took).length;
  return `More giving than taking in ${giving} of ${told.length} ${agreeing(told.length, 'week')} that you told of.`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
