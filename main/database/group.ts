/** Parts the rows of a join by the record they belong to, each group in the order it came. */
export function groupRows<Row>(rows: readonly Row[], recordOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const record = recordOf(row);
    const group = groups.get(record);
    if (group === undefined) groups.set(record, [row]);
    else group.push(row);
  }
  return groups;
}
