import type { ReadDb } from '#main/database/reader.ts';
import { listClaims, listEnergySources, listPastChecks } from '#main/reflection/index.ts';
import { demandsAgainst } from '#shared/explore/match/conditions.ts';
import type { Ability, EnergySource, OwnWords, Person } from '#shared/explore/match/person.ts';
import { profileOfAnswers, profileOfThemes } from '#shared/explore/match/profile.ts';
import type { InterestCheck } from '#shared/reflection/checks.ts';
import type { Claim } from '#shared/reflection/claims.ts';

/** A person as the compass tells of them, and what that stands on. */
export interface ReadPerson extends Person {
  check: InterestCheck | null;
}

/** Reads what an occupation is held against. A few statements, however much there is. */
export function readPerson(db: ReadDb): ReadPerson {
  const check = listPastChecks(db).at(-1) ?? null;
  const interests = listClaims(db, 'interest').map((claim) => ({
    id: claim.id,
    name: claim.name,
    theme: claim.details.theme,
    quote: quoteOf(claim),
  }));
  const themes = interests.flatMap(({ theme }) => theme ?? []);
  const sources = listEnergySources(db);
  const ofEffect = (effect: 'energizes' | 'drains'): EnergySource[] =>
    sources
      .filter((source) => source.effect === effect)
      .map(({ name, roles: [role], times }) => ({
        name,
        where: role?.name ?? '',
        role: role?.id ?? null,
        times,
      }));
  return {
    check,
    profile:
      check !== null ? profileOfAnswers(check.answers) : themes.length > 0 ? profileOfThemes(themes) : null,
    interests,
    abilities: [...listClaims(db, 'strength'), ...listClaims(db, 'skill')].map(
      (claim): Ability => ({
        id: claim.id,
        kind: claim.kind,
        name: claim.name,
        more: claim.description,
        examples: claim.evidence.filter(({ stance }) => stance === 'supports').length,
        quote: quoteOf(claim),
      }),
    ),
    values: listClaims(db, 'value').map((claim) => ({
      id: claim.id,
      name: claim.name,
      card: claim.details.card,
      quote: quoteOf(claim),
    })),
    energizers: ofEffect('energizes'),
    drainers: ofEffect('drains').map((source) => ({ ...source, about: demandsAgainst(source.name) })),
    conditions: listClaims(db, 'non-negotiable').map(({ id, name, description, details }) => ({
      id,
      name,
      hard: details.hard,
      about: demandsAgainst(`${name} ${details.threshold} ${description}`),
    })),
  };
}

/** What stands in an entry says more than what was written for the claim. */
function quoteOf({ evidence }: Claim): OwnWords | null {
  const ground = evidence.filter(({ stance }) => stance === 'supports');
  const best =
    ground.findLast(({ passage }) => passage !== null && passage.state !== 'gone') ?? ground.at(-1);
  if (best === undefined) return null;
  const text = oneLine(best.passage?.quote ?? best.words);
  if (text === '') return null;
  return {
    text,
    day: best.entry?.date ?? best.createdAt.slice(0, 10),
    entry: best.entry !== null && !best.entry.trashed ? best.entry.id : null,
  };
}

/** As much of it as stands in two lines of a column. */
const longestQuote = 110;

function oneLine(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= longestQuote) return line;
  return `${line.slice(0, line.lastIndexOf(' ', longestQuote) + 1 || longestQuote).trimEnd()} …`;
}
