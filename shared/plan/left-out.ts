import { type Audience, maySee } from '#shared/audience/audience.ts';
import { hasEnded } from '#shared/explore/applications.ts';
import { isSetAside } from '#shared/explore/options.ts';
import type { ClaimKind } from '#shared/kinds.ts';
import { talkTitle } from '#shared/people/talk-words.ts';
import type { LeftOut, PlanContent, ShownSection } from './plan.ts';
import { type PlanSection, planSections, sectionOf } from './sections.ts';

/**
 * The sections that have something in them, each with the records in it that an audience is not shown because they are for fewer. It
 * is for the person alone and never a part of a document.
 */
export function sectionsFor(content: PlanContent, audience: Audience): ShownSection[] {
  return planSections.flatMap((section) => {
    const { of, records } = inSection(content, section);
    const leftOut = records.filter((record) => !maySee(audience, record.audience));
    return of === 0 ? [] : [{ section, audience: content.sections[section], of, leftOut }];
  });
}

/** How many there are in a section, and those of them that say who may see them. */
function inSection(content: PlanContent, section: PlanSection): { of: number; records: LeftOut[] } {
  switch (section) {
    case 'directions':
      return { of: content.directions.length, records: [] };
    case 'lights-up':
    case 'drains': {
      const effect = section === 'drains' ? 'drains' : 'energizes';
      return { of: content.facts.sources.filter((source) => source.effect === effect).length, records: [] };
    }
    case 'exploring':
      return counted([
        ...content.options
          .filter((option) => !isSetAside(option))
          .map((option): LeftOut => leftOutAs('option', option)),
        ...content.comparisons.map((comparison) => leftOutAs('comparison', comparison)),
      ]);
    case 'experiments':
      return counted(
        content.experiments
          .filter(({ status }) => status !== 'dropped')
          .map((experiment) => leftOutAs('experiment', experiment)),
      );
    case 'futures':
      return counted(content.futures.map((future) => leftOutAs('future', future)));
    case 'applying':
      return counted(
        content.applications
          .filter((application) => !hasEnded(application))
          .map((application) => leftOutAs('application', { ...application, name: application.employer })),
      );
    case 'learning':
      return counted(
        content.learning
          .filter(({ status }) => status !== 'let-go')
          .map((item) => ({
            ...leftOutAs('learning', item),
            follows:
              item.isGoal && item.goalShown ? { id: item.goalShown.id, title: item.goalShown.title } : null,
          })),
      );
    case 'people':
      return counted(content.people.map((person) => leftOutAs('person', person)));
    case 'talks':
      return counted(
        content.conversations.map((talk) =>
          leftOutAs('conversation', { ...talk, name: talkTitle(talk, null) }),
        ),
      );
    case 'wins': {
      const goals = new Map(content.goals.map((goal) => [goal.id, goal]));
      const records = content.wins.map(({ id, name, audience, goal }): LeftOut => {
        const follows = goal === null ? null : (goals.get(goal.id) ?? null);
        return {
          kind: 'win',
          id,
          title: name,
          audience,
          follows: follows && { id: follows.id, title: follows.title },
        };
      });
      return { of: records.length, records };
    }
    case 'active':
    case 'next':
    case 'someday':
    case 'done':
    case 'let-go':
      return counted(
        content.goals
          .filter((goal) => sectionOf(goal) === section)
          .map(({ id, title, audience }) => ({ kind: 'goal', id, title, audience, follows: null })),
      );
    default:
      return counted(claimsOf(content, section));
  }
}

function leftOutAs(
  kind: LeftOut['kind'],
  { id, name, audience }: { id: string; name: string; audience: Audience },
): LeftOut {
  return { kind, id, title: name, audience, follows: null };
}

function counted(records: LeftOut[]): { of: number; records: LeftOut[] } {
  return { of: records.length, records };
}

function claimsOf({ facts }: PlanContent, kind: ClaimKind): LeftOut[] {
  return facts.claims
    .filter((claim) => claim.kind === kind)
    .map(({ id, name, audience }) => ({ kind, id, title: name, audience, follows: null }));
}
