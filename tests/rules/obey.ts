import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildings, type Common, type Global, type PlacedRow, rows } from './layers.ts';
import { type Use, unknownModule, usesOf } from './uses.ts';

/** The files of each building with what they use, by their paths from the top of the project. */
export type Read = ReadonlyMap<string, readonly Use[]>;

export interface Violation {
  file: string;
  line: number;
  why: string;
}

/** Reads what every source file of the house uses. @param root the top of the project. */
export function readHouse(root: string): Read {
  const files = globSync(`{${buildings.map(({ at }) => at).join(',')}}/**/*.{ts,tsx,mts,cts}`, { cwd: root });
  return new Map(
    files
      .map((file) => file.replaceAll('\\', '/'))
      .sort()
      .map((file) => [file, usesOf(file, readFileSync(join(root, file), 'utf8'), mayTouch(file, 'node'))]),
  );
}

/** Whether a file is a test beside the code. */
export function isTest(file: string): boolean {
  return /\.test\.[cm]?tsx?$/.test(file);
}

/** The row in which a file stands: the one that names the most of its path. A test stands where what it tests does. */
export function rowOf(file: string): PlacedRow | null {
  const known = placed.get(file);
  if (known !== undefined) return known;
  const tested = file.replace(/\.test(?=\.[cm]?tsx?$)/, '');
  const fitting = rows.filter(({ at }) => tested === at || tested.startsWith(`${at}/`));
  const row = fitting.sort((one, other) => other.at.length - one.at.length)[0] ?? null;
  placed.set(file, row);
  return row;
}
const placed = new Map<string, PlacedRow | null>();

function mayTouch(file: string, global: Global): boolean {
  const row = rowOf(file);
  return row !== null && [row, besideCode(file, row)].some((one) => one?.globals?.includes(global));
}

/** What a test beside the code may use in addition. */
function besideCode(file: string, row: PlacedRow): Common | undefined {
  return isTest(file) ? buildings.find(({ at }) => at === row.building)?.tests : undefined;
}

/** The rows that a row may use, by their places. */
export function usable(row: PlacedRow, names: readonly string[] = row.uses): ReadonlySet<string> {
  return new Set(
    names
      .flatMap((name) => {
        if (name === 'below')
          return rows.filter(({ building, floor }) => building === row.building && floor < row.floor);
        const building = rows.filter((other) => other.building === name);
        return building.length > 0 ? building : rows.filter(({ at }) => at === name);
      })
      .map(({ at }) => at),
  );
}

/** What speaks against one use; null when nothing does. */
export function objection(file: string, use: Use): string | null {
  const row = rowOf(file);
  if (row === null) return 'stands in no row of tests/rules/layers.ts; give its folder a floor there';
  if (use.climbs)
    return 'a relative import stays in its folder (./); anything else is named from the top (#main/…, #shared/…)';
  const beside = besideCode(file, row);
  if (use.kind === 'global') {
    const global: Global = use.what === 'window.waymark' ? 'window.waymark' : 'node';
    if (mayTouch(file, global)) return null;
    return global === 'node'
      ? `${use.what} is Node's, and ${row.at} knows no Node`
      : 'only renderer/bridge reaches for window.waymark';
  }
  if (use.kind === 'package') {
    if (use.what === unknownModule)
      return beside || row.building === 'tests' ? null : `imports ${use.what}; name it`;
    const allowed = [...row.packages, ...(beside?.packages ?? [])];
    return allowed.some((name) => fits(use.what, name)) ? null : `${row.at} may not use ${use.what}`;
  }
  const target = rowOf(use.what);
  if (target === null) return `${use.what} stands in no row of tests/rules/layers.ts`;
  if (target.at === row.at) return null;
  const allowed = usable(row).has(target.at) || (beside && usable(row, beside.uses).has(target.at));
  if (!allowed) {
    const inTypes = use.onlyTypes && usable(row, row.typesOf ?? []).has(target.at);
    if (!inTypes) return `${row.at} may not use ${target.at}${use.onlyTypes ? ', types included' : ''}`;
  }
  if (target.face && !row.behindFaces && !beside && use.what !== `${target.at}/index.ts`) {
    return `${target.at} is used through its index.ts`;
  }
  return null;
}

/** Everything in the house that its table does not allow. */
export function violations(read: Read, textOf: (file: string) => string): Violation[] {
  const found: Violation[] = [];
  for (const [file, uses] of read) {
    if (rowOf(file) === null)
      found.push({
        file,
        line: 1,
        why: 'stands in no row of tests/rules/layers.ts; give its folder a floor there',
      });
    else
      for (const use of uses) {
        const why = objection(file, use);
        if (why !== null) found.push({ file, line: lineAt(textOf(file), use.at), why });
      }
  }
  return found;
}

/** The line of a place in a text, from 1. */
function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

/**
 * The circles in a graph: each is a set of places that all lead to each other.
 *
 * @param graph from each place to those that it leads to; others are passed over.
 */
export function circles(graph: ReadonlyMap<string, Iterable<string>>): string[][] {
  // Tarjan's way to the strongly connected components.
  const found: string[][] = [];
  const order = new Map<string, number>();
  const path: string[] = [];
  const visit = (place: string): number => {
    const mine = order.size;
    order.set(place, mine);
    let low = mine;
    path.push(place);
    for (const next of graph.get(place) ?? []) {
      if (!graph.has(next)) continue;
      if (next === place) found.push([place]);
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (path.includes(next)) low = Math.min(low, order.get(next) ?? low);
    }
    if (low === mine) {
      const circle = path.splice(path.indexOf(place));
      if (circle.length > 1) found.push(circle.sort());
    }
    return low;
  };
  for (const place of graph.keys()) if (!order.has(place)) visit(place);
  return found;
}

/** Which file leads to which, types included, tests beside the code left out. */
export function filesGraph(read: Read): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const [file, uses] of read) {
    if (isTest(file)) continue;
    graph.set(file, new Set(uses.filter(({ kind }) => kind === 'file').map(({ what }) => what)));
  }
  return graph;
}

/** What the table itself promises: each row leads to those that it may use, types included. */
export function tableGraph(): Map<string, Set<string>> {
  return new Map(rows.map((row) => [row.at, new Set([...usable(row), ...usable(row, row.typesOf ?? [])])]));
}

function fits(name: string, allowed: string): boolean {
  return allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed;
}
