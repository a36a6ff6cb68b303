import { expect, test } from 'vitest';
import { demandsAgainst } from '#shared/explore/match/conditions.ts';
import { findFor, suggest } from '#shared/explore/match/groups.ts';
import type { Person } from '#shared/explore/match/person.ts';
import { profileOfAnswers } from '#shared/explore/match/profile.ts';
import { countAgainst, countFor, reasonsAgainst, reasonsFor } from '#shared/explore/match/reasons.ts';
import { type InterestTheme, interestItems } from '#shared/reflection/interest-items.ts';
import { openTestDatabase } from '#tests/support/database.ts';
import { readShelf } from './shelf.ts';

interface Persona {
  /** Of eight items each: how many are liked, and of how many they are not sure. */
  interests: Partial<Record<InterestTheme, readonly [number, number]>>;
  strengths: readonly string[];
  values?: readonly [string, string][];
  energizers?: readonly string[];
  drainers?: readonly string[];
  conditions?: readonly string[];
}

function personOf(persona: Persona): Person {
  const answers = interestItems.map(({ key, theme }) => {
    const place = interestItems.filter((item) => item.theme === theme).findIndex((item) => item.key === key);
    const [liked, unsure] = persona.interests[theme] ?? [0, 0];
    return {
      item: key,
      answer:
        place < liked
          ? ('like' as const)
          : place < liked + unsure
            ? ('unsure' as const)
            : ('dislike' as const),
    };
  });
  const source = (name: string) => ({ name, where: '', role: null, times: 1 });
  return {
    profile: profileOfAnswers(answers),
    interests: [],
    abilities: persona.strengths.map((name, index) => ({
      id: `strength-${index}`,
      kind: 'strength',
      name,
      more: '',
      examples: 1,
      quote: null,
    })),
    values: (persona.values ?? []).map(([name, card], index) => ({
      id: `value-${index}`,
      name,
      card,
      quote: null,
    })),
    energizers: (persona.energizers ?? []).map(source),
    drainers: (persona.drainers ?? []).map((name) => ({ ...source(name), about: demandsAgainst(name) })),
    conditions: (persona.conditions ?? []).map((name, index) => ({
      id: `condition-${index}`,
      name,
      hard: true,
      about: demandsAgainst(name),
    })),
  };
}

const shelf = readShelf(openTestDatabase());

/** What is suggested, with the reasons of the first of each group, as somebody would read it aloud. */
function suggestionsFor(persona: Persona): string {
  const { works, finder } = shelf;
  const { groups } = suggest(personOf(persona), works, finder, 0);
  const title = (place: number): string => works[place]?.title ?? '';
  return groups
    .flatMap(({ name, shown, also }) => [
      `${name}: ${[...shown.map(({ place }) => title(place)), ...also.map(title)].join(', ')}`,
      ...shown
        .slice(0, 1)
        .flatMap(({ speaksFor, speaksAgainst }) => [
          ...speaksFor.map(({ text }) => `  + ${text}`),
          ...speaksAgainst.map(({ text }) => `  - ${text}`),
        ]),
    ])
    .join('\n');
}

test('somebody who repairs things, and wants steady pay and free weekends', () => {
  // Trades with a bench or a van, and repair before building; the brewer comes from reliability and handwork alike, which one may smile at.
  expect(
    suggestionsFor({
      interests: { realistic: [7, 1], investigative: [3, 2], conventional: [3, 1] },
      strengths: ['I fix what others throw away', 'Good with my hands', 'I never miss a deadline'],
      values: [
        ['Craft', 'craft'],
        ['Security', 'security'],
      ],
      conditions: ['A permanent contract', 'No weekends'],
    }),
  ).toMatchInlineSnapshot(`
    "interests: Heating and cooling engineer, Toolmaker, Car mechanic, Watchmaker, Arborist
      + Your answers lean to making and repairing things, and so does this work
      + Achievement stands at 5 of 7, and comes closest to “Craft”, your first value
    strengths: Electrician, Repair technician, Caretaker, Brewer, Warehouse worker
      + “I fix what others throw away”: it leans on fault finding
      + “Good with my hands”: it leans on neat handwork
    stretch: Software developer, Maintenance technician, Aircraft mechanic, Upholsterer, Physiotherapist
      + “I fix what others throw away”: it leans on patience with faults
      + Your answers lean to finding out, and so does this work"
  `);
});

test('somebody who cares for people, and cannot work at night', () => {
  // Health and teaching by interests; by strengths also work with people that needs no long studies. Night work is not among the first.
  expect(
    suggestionsFor({
      interests: { social: [8, 0], investigative: [3, 3], realistic: [2, 2] },
      strengths: ['I stay calm when others panic', 'I listen to people', 'Looking after my grandmother'],
      values: [
        ['Helping', 'helping'],
        ['Kindness', 'kindness'],
      ],
      drainers: ['Working alone for weeks'],
      conditions: ['No nights'],
    }),
  ).toMatchInlineSnapshot(`
    "interests: Physiotherapist, Community nurse, Special needs teacher, Family counsellor, Animal trainer
      + Your answers lean to being there for people, and so does this work
      + Good relations with people stands at 6 of 7, and comes closest to “Helping”, your first value
    strengths: Dental assistant, Funeral director, Park ranger, Travel adviser, Customer service agent
      + “Looking after my grandmother”: it leans on hygiene
      + “I stay calm when others panic”: it leans on calming people
    stretch: Hairdresser, Midwife, Flight attendant, Social entrepreneur, Human resources manager
      + “Looking after my grandmother”: it leans on hygiene
      + “I listen to people”: it leans on conversation"
  `);
});

test('somebody who loves figures and order, and nothing with strangers', () => {
  // Registers, risk and tax, and figures by strengths; a pilot, for exactness, is a stretch indeed. Nobody has to speak in public.
  expect(
    suggestionsFor({
      interests: { conventional: [8, 0], investigative: [5, 1] },
      strengths: ['Careful with details', 'Good with numbers and spreadsheets', 'Reliable'],
      values: [
        ['Order', 'order'],
        ['Stability', 'stability'],
      ],
      conditions: ['No public speaking'],
    }),
  ).toMatchInlineSnapshot(`
    "interests: Database administrator, Actuary, Tax inspector, Statistician, Pharmacist
      + “Careful with details”: it leans on caution
      + Your answers lean to order and figures, and so does this work
    strengths: Accountant, Production planner, Data analyst, Paralegal, Medical laboratory technician
      + “Good with numbers and spreadsheets”: it leans on accounting rules
      + “Careful with details”: it leans on accuracy
    stretch: Airline pilot, Freelance developer, Sustainability manager, Dietitian, Editor
      + “Reliable”: it leans on checklist discipline
      + Your answers lean to order and figures, and so does this work"
  `);
});

test('somebody who makes things up, and needs freedom more than money', () => {
  // Stage, pictures and rooms; among the strengths the drawing professions, and architecture as what long studies stand before.
  expect(
    suggestionsFor({
      interests: { artistic: [8, 0], social: [3, 2], enterprising: [2, 3] },
      strengths: ['I draw everything before I say it', 'Writing', 'I come up with ideas'],
      values: [
        ['Autonomy', 'autonomy'],
        ['Creativity', 'creativity'],
      ],
      energizers: ['Sketching'],
      drainers: ['Being on call'],
    }),
  ).toMatchInlineSnapshot(`
    "interests: Stand-up comedian, Music teacher, Wedding photographer, Interior designer, Social media manager
      + “Writing”: it leans on writing
      + Your answers lean to making something of one’s own, and so does this work
    strengths: UX designer, Landscape architect, Early years teacher, Tour guide, Copywriter
      + “I come up with ideas”: it leans on prototyping tools
      + “I draw everything before I say it”: it leans on sketching quickly
    stretch: Architect, Blacksmith, Web developer, Pastry chef, Gardener
      + “I come up with ideas”: it leans on spatial imagination
      + “I draw everything before I say it”: it leans on drawing and modelling
      - Long studies come before it"
  `);
});

test('somebody who leads and persuades, with evenings kept for the children', () => {
  // Leading people by day comes first; politics and a start-up cost the evenings and are said to.
  expect(
    suggestionsFor({
      interests: { enterprising: [7, 1], social: [5, 1], conventional: [3, 2] },
      strengths: ['I win people over', 'Leading a team', 'Planning ahead', 'Speaking before many people'],
      values: [
        ['Influence', 'influence'],
        ['Achievement', 'achievement'],
      ],
      conditions: ['Home by six'],
    }),
  ).toMatchInlineSnapshot(`
    "interests: Recruiter, Account manager, Care home manager, Travel adviser, Probation officer
      + “I win people over”: it leans on selling
      + Your answers lean to persuading and leading, and so does this work
    strengths: Fundraiser, Project manager, Military officer, Production planner, Shop manager
      + “Planning ahead”: it leans on event planning
      + “I win people over”: it leans on persuasive writing
    stretch: Community organiser, Politician, Air traffic controller, Start-up founder, School principal
      + “I win people over”: it leans on winning people over
      + “Speaking before many people”: it leans on public speaking
      - Evenings are part of it: against “Home by six”"
  `);
});

test('somebody who asks how things work, and teaches what they find', () => {
  // Research, and teaching it; with figures and code the technical side of it. Long studies are named wherever they are.
  expect(
    suggestionsFor({
      interests: { investigative: [8, 0], social: [4, 2], artistic: [2, 3] },
      strengths: ['I explain things so that they stay', 'I analyse hard problems', 'Programming', 'Maths'],
      values: [
        ['Understanding', 'understanding'],
        ['Teaching', 'teaching'],
        ['Autonomy', 'autonomy'],
      ],
      drainers: ['Selling'],
    }),
  ).toMatchInlineSnapshot(`
    "interests: Anthropologist, UX researcher, University lecturer, Psychotherapist, Family counsellor
      + Your answers lean to finding out, and so does this work
      + Independence stands at 7 of 7, and comes closest to “Autonomy”, your third value
      - Long studies come before it
    strengths: Astronomer, Actuary, Robotics technician, Home energy adviser, Dietitian
      + “Maths”: it leans on physics
      + “Programming”: it leans on programming
      - Long studies come before it
    stretch: Physicist, Civil engineer, Game developer, Freelance developer, Secondary school teacher
      + “Maths”: it leans on mathematics
      + “Programming”: it leans on programming
      - Long studies come before it"
  `);
});

test('as much is counted for and against an occupation as is told of it', () => {
  const person = personOf({
    interests: { social: [6, 1], realistic: [5, 0] },
    strengths: ['Explaining hard things', 'Staying calm', 'Repairing machines'],
    values: [['Autonomy', 'autonomy']],
    energizers: ['Teaching somebody'],
    drainers: ['Working nights', 'Travel every week'],
    conditions: ['No nights', 'Home by six', 'No heavy lifting'],
  });
  const { works, finder } = shelf;
  const find = findFor(person, finder);
  const sums = { for: 0, against: 0 };
  for (const [place, work] of works.entries()) {
    const found = find(work, place);
    expect(countFor(person, work, found)).toBe(reasonsFor(person, work, found).length);
    const told = reasonsAgainst(person, work);
    const failed = told.filter(({ about }) => about === 'condition').length;
    expect(countAgainst(person, work)).toEqual({ all: told.length, hard: failed });
    sums.for += countFor(person, work, found);
    sums.against += told.length;
  }
  expect(sums.for).toBeGreaterThan(works.length);
  expect(sums.against).toBeGreaterThan(works.length / 2);
});
