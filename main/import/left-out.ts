import type { Problem } from './source.ts';

/** More fields than this are told by their number. */
const mostNamed = 20;
const longestName = 60;

/** What entries carry and Waymark has no place for, told once for all of them. */
export interface LeftOut {
  add(where: string, fields: readonly string[]): void;
  /** One line a field, those of the most entries first. */
  problems(): Problem[];
}

export function createLeftOut(): LeftOut {
  const met = new Map<string, { name: string; first: string; count: number }>();
  return {
    add: (where, fields) => {
      const named = new Map(fields.map((name) => [name.toLowerCase(), name]));
      for (const [key, name] of named) {
        const known = met.get(key);
        if (known === undefined) met.set(key, { name, first: where, count: 1 });
        else known.count += 1;
      }
    },
    problems: () => {
      const fields = [...met.values()].sort((a, b) => b.count - a.count);
      const named = fields.slice(0, fields.length > mostNamed ? mostNamed - 1 : mostNamed);
      const rest = fields.slice(named.length);
      return [
        ...named.map(({ name, first, count }) => ({
          where: places(first, count),
          reason: `The field “${shortened(name)}” has no place in Waymark yet and stayed in the source.`,
        })),
        ...(rest[0] === undefined
          ? []
          : [
              {
                where: `${rest[0].first} and other places`,
                reason: `${rest.length.toLocaleString('en')} more fields have no place in Waymark yet and stayed in the source.`,
              },
            ]),
      ];
    },
  };
}

function places(first: string, count: number): string {
  return count === 1 ? first : `${first} and ${(count - 1).toLocaleString('en')} more`;
}

function shortened(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  return line.length > longestName ? `${line.slice(0, longestName)}…` : line;
}
