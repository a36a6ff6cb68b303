import { buildings, type Common, type Row } from './layers.ts';

/** The floors and what stands on them, as docs/architecture.md shows them: the topmost floor of each building first. */
export function floorTable(): string {
  return buildings
    .map(({ at, every, floors }) =>
      [
        ...(mayUse(every) === '' ? [] : [`All of \`${at}\` may use ${mayUse(every)}.`, '']),
        `| floor | ${at} | what lives there | may also use |`,
        '| --- | --- | --- | --- |',
        ...floors
          .flatMap((onFloor, floor) =>
            onFloor.map((row) => `| ${floor} | \`${row.at}\` | ${row.what} | ${mayUse(row)} |`),
          )
          .toReversed(),
      ].join('\n'),
    )
    .join('\n\n');
}

/** What a row may use, in words; empty when it is nothing. */
export function mayUse({
  uses,
  typesOf = [],
  packages,
  globals = [],
}: Common & Pick<Row, 'typesOf'>): string {
  return [
    ...uses.map((name) => (name === 'below' ? 'what stands below' : `\`${name}\``)),
    ...typesOf.map((name) => `types of \`${name}\``),
    ...packages.map((name) => `\`${name}\``),
    ...globals.filter((name) => name !== 'node').map((name) => `\`${name}\``),
  ].join(', ');
}
