import { v7 as uuid } from 'uuid';
import { groupRows } from '#main/database/group.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { energizesFrom } from '#shared/reflection/activity-sums.ts';
import type { Effect, Energizer, EnergizerKind, EnergySource } from '#shared/reflection/energizers.ts';
import { folded, foldedOnce } from '#shared/reflection/folded.ts';
import { strongActivities } from './records/index.ts';
import { claimRow } from './rows.ts';

/** What gave energy in a role and what took it, in the order in which it was written down. */
export function listEnergizers(db: ReadDb, role: string): Energizer[] {
  return prepared<[string], Energizer>(
    db,
    'SELECT id, role, name, effect, kind FROM energizers WHERE role = ? ORDER BY effect DESC, position, id',
  ).all(role);
}

/** How many of the latest activities stand behind a source. */
const latestAtMost = 8;

/** A source with where each of its times comes from: a role by its id, or the energy log without one. */
type TracedSource = EnergySource & { from: (string | null)[] };

export function listEnergySources(db: ReadDb): EnergySource[] {
  return energySources(db).map(({ from: _, ...source }) => source);
}

/**
 * Across all roles and the energy log, what comes up most often first. Names that are the same, case, accents and spaces
 * aside, are one; its kind is the one that was said last.
 */
export function energySources(db: ReadDb): TracedSource[] {
  const rows = prepared<[], Energizer & { roleName: string }>(
    db,
    `SELECT energizers.id, energizers.role, energizers.name, energizers.effect, energizers.kind, claims.name AS roleName
     FROM energizers JOIN claims ON claims.id = energizers.role AND claims.trashed_at IS NULL
     ORDER BY claims.position, claims.id, energizers.position`,
  ).all();
  const sources = new Map<string, TracedSource>();
  const keyOf = foldedOnce();
  for (const [key, group] of groupRows(rows, ({ name, effect }) => `${effect} ${keyOf(name)}`)) {
    const [first] = group;
    const last = group.at(-1);
    if (!first || !last) continue;
    const roles = new Map(group.map(({ role, roleName }) => [role, { id: role, name: roleName }]));
    const { name, effect } = first;
    sources.set(key, {
      name,
      effect,
      kind: last.kind,
      roles: [...roles.values()],
      activities: [],
      times: roles.size,
      from: [...roles.keys()],
    });
  }
  for (const { id, name, date, energy, entry, role } of strongActivities(db)) {
    const effect = energy >= energizesFrom ? 'energizes' : 'drains';
    const key = `${effect} ${keyOf(name)}`;
    const first: TracedSource = {
      name,
      effect,
      kind: 'task',
      roles: [],
      activities: [],
      times: 0,
      from: [],
    };
    const source = sources.get(key) ?? first;
    source.times += 1;
    source.from.push(role);
    if (source.activities.length < latestAtMost) source.activities.push({ id, date, entry });
    sources.set(key, source);
  }
  return [...sources.values()].sort((a, b) => b.times - a.times);
}

/**
 * Says what gave energy in a role or took it. Saying it twice is the same as once.
 *
 * @throws WaymarkError `not-found` for a role that is not there; `invalid` for a claim of another kind.
 */
export function addEnergizer(
  db: Db,
  clock: Clock,
  { role, name, effect, kind }: { role: string; name: string; effect: Effect; kind: EnergizerKind },
): Energizer {
  return inTransaction(db, () => {
    if (claimRow(db, role).kind !== 'role') {
      throw new WaymarkError(
        'invalid',
        'Energizers and drainers belong to a role. Choose one of your roles.',
      );
    }
    const there = listEnergizers(db, role);
    const same = there.find((each) => each.effect === effect && folded(each.name) === folded(name));
    if (same) return same;
    const added: Energizer = { id: uuid(), role, name, effect, kind };
    prepared<object>(
      db,
      `INSERT INTO energizers (id, role, name, effect, kind, position, created_at)
       VALUES (@id, @role, @name, @effect, @kind, @position, @at)`,
    ).run({ ...added, position: there.length, at: instantOf(clock) });
    return added;
  });
}

/** @throws WaymarkError `not-found` when it is not there any more. */
export function removeEnergizer(db: Db, id: string): void {
  const { changes } = prepared<[string]>(db, 'DELETE FROM energizers WHERE id = ?').run(id);
  if (changes === 0) throw new WaymarkError('not-found', 'This is not there any more.');
}
