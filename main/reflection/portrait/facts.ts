import { prepared } from '#main/database/prepared.ts';
import { inSnapshot, type ReadDb } from '#main/database/reader.ts';
import { type Clock, todayOf } from '#main/ports/clock.ts';
import { listOpenConflicts } from '#main/reflection/conditions.ts';
import { energySources } from '#main/reflection/energizers.ts';
import { draftedDirections, readPath } from '#main/reflection/path.ts';
import type { ClaimFact, PortraitFacts } from '#shared/reflection/facts.ts';

/** Everything a portrait is drawn from, of one moment. A few statements, however many claims there are. */
export function readFacts(db: ReadDb, clock: Clock): PortraitFacts {
  return inSnapshot(db, () => {
    const path = readPath(db);
    return {
      date: todayOf(clock),
      entries: prepared<[], number>(db, 'SELECT count(*) FROM entries WHERE trashed_at IS NULL')
        .pluck()
        .get() as number,
      claims: readClaims(db),
      sources: energySources(db),
      conflicts: listOpenConflicts(db),
      directions: draftedDirections(db),
      pathAt: path.begun ? path.at : null,
    };
  });
}

type ClaimFactRow = Omit<ClaimFact, 'hard'> & { hard: number };

/** A claim's newest evidence has the day of its entry; words without one, or a page without a day, the day they were written. */
function readClaims(db: ReadDb): ClaimFact[] {
  return prepared<[], ClaimFactRow>(
    db,
    `SELECT claims.id, claims.kind, claims.name, claims.audience,
            coalesce(ground.supports, 0) AS supports, coalesce(ground.against, 0) AS against, ground.latest,
            coalesce(served.goals, 0) AS goals,
            coalesce(condition.hard, 0) AS hard, coalesce(condition.threshold, '') AS threshold
     FROM claims
     LEFT JOIN (
       SELECT evidence.claim,
              sum(evidence.stance = 'supports') AS supports,
              sum(evidence.stance = 'contradicts') AS against,
              max(CASE WHEN evidence.stance = 'supports'
                       THEN coalesce(entries.date, substr(evidence.created_at, 1, 10)) END) AS latest
       FROM evidence LEFT JOIN entries ON entries.id = evidence.entry
       WHERE evidence.trashed_at IS NULL GROUP BY evidence.claim
     ) AS ground ON ground.claim = claims.id
     LEFT JOIN (
       SELECT links.to_id AS claim, count(*) AS goals
       FROM links JOIN goals ON goals.id = links.from_id AND goals.trashed_at IS NULL AND goals.status <> 'let-go'
       WHERE links.type = 'serves' AND links.from_kind = 'goal' GROUP BY links.to_id
     ) AS served ON served.claim = claims.id
     LEFT JOIN condition_details AS condition ON condition.claim = claims.id
     WHERE claims.trashed_at IS NULL
     ORDER BY claims.position, claims.id`,
  )
    .all()
    .map((row) => ({ ...row, hard: row.hard === 1 }));
}
