import type { Audience } from '#shared/audience/audience.ts';
import type { ClaimKind, Response } from '#shared/reflection/reflection.ts';

/** A strength or weakness of the sample year. */
export interface SampleClaim {
  /** What goals call it by. */
  key: string;
  kind: ClaimKind;
  /** A mentor too where it is not said. */
  audience?: Audience;
  name: string;
  description: string;
  response?: Response;
  plan?: string;
  /** When it was first written down, in weeks before the present one. */
  weeks: number;
  /** Own words, the key of an entry, or both. */
  evidence: readonly { words?: string; entry?: string }[];
}

export const claims: readonly SampleClaim[] = [
  {
    key: 'asking',
    kind: 'strength',
    audience: 'manager',
    name: 'I ask the question under the question',
    description:
      'Somebody is stuck, and what they are stuck on is not what they say first. I ask, I wait, and they find it themselves.',
    weeks: 42,
    evidence: [
      { words: 'Olu: “You ask the question that the rest of us are embarrassed to ask.”', entry: 'feedback' },
      { words: 'One question, then silence. Fourteen people stayed twenty minutes longer.', entry: 'retro' },
      { words: 'He put his finger on “non-access” and asked whether he was in trouble.', entry: 'letter' },
      { words: 'New starters come to me with what they did not dare to ask in their first week.' },
    ],
  },
  {
    key: 'calm',
    kind: 'strength',
    audience: 'manager',
    name: 'I stay calm when a room gets loud',
    description:
      'My voice goes down, not up. I ask about what happened before I say anything about whose fault it was.',
    weeks: 42,
    evidence: [
      { words: 'Hanne: “You lowered your voice and he lowered his.”', entry: 'feedback' },
      {
        words: 'Sixty people and no lifts. By the end they had made the list themselves.',
        entry: 'site-meeting',
      },
      { words: 'Sat down on the tape and asked what it is like to be the flat.', entry: 'workshop-one' },
      { words: 'My knees shake afterwards. Nobody has ever noticed.' },
    ],
  },
  {
    key: 'noticing',
    kind: 'strength',
    audience: 'manager',
    name: 'I see who has not spoken yet',
    description: 'And I ask them, first if I can. What they know is usually what was missing.',
    weeks: 41,
    evidence: [
      { words: 'The lifts in Mill Lane. She had wanted to say it twice.', entry: 'hanne' },
      { words: 'The youngest plumber’s card was the one that mattered.', entry: 'retro' },
      {
        words: 'He sat next to the water all night, and told us because I asked him first.',
        entry: 'workshop-two',
      },
    ],
  },
  {
    key: 'readable',
    kind: 'strength',
    name: 'I make complicated things readable',
    description: 'Half as long, in the order in which one needs it, tried on somebody who has never seen it.',
    weeks: 42,
    evidence: [
      { words: 'Seven calls a day about the booking form, then two.', entry: 'form-sentence' },
      { words: 'Sixty-one calls about the repairs letter, then fourteen.', entry: 'letter-result' },
      { words: 'The one-page guide of last year is still on three walls.' },
    ],
  },
  {
    key: 'reliable',
    kind: 'strength',
    name: 'What I promise arrives, small and on time',
    description: 'I promise little enough to keep it, and I say the date.',
    weeks: 42,
    evidence: [
      {
        words: 'Daniel: “I’ve never had to remind you of anything. Not once in four years.”',
        entry: 'feedback',
      },
      { words: 'Two hundred Friday reports, none of them late.' },
    ],
  },
  {
    key: 'learning',
    kind: 'strength',
    name: 'I learn fast when I try things in public',
    description: 'A bit too early, with the people it is for. Reading alone gets me to page forty.',
    weeks: 33,
    evidence: [
      { words: 'A week between the laminated card and the cardboard sign.', entry: 'fan' },
      { words: 'The rejection became a list, and the list became case study one.', entry: 'rejection' },
    ],
  },
  {
    key: 'connecting',
    kind: 'strength',
    name: 'I bring together people who should know each other',
    description: 'I remember what somebody is looking for, and I write the mail on the same day.',
    weeks: 7,
    evidence: [
      { words: 'Dorota and Leila now share a room with a kitchen.', entry: 'dorota' },
      { words: 'Put Marek and the audit file together. Both are happier.' },
    ],
  },
  {
    key: 'yes',
    kind: 'weakness',
    name: 'I say yes before I think',
    description: 'It takes one second, and then it takes thirty-three evenings.',
    response: 'improve',
    plan: 'If somebody asks me for something in a meeting, then I say “I’ll tell you tomorrow by ten”.',
    weeks: 42,
    evidence: [
      { words: 'The second rota: no look at the calendar, not one.', entry: 'two-rotas' },
      { words: 'The sentence worked. The ceiling stayed up.', entry: 'tomorrow-by-ten' },
    ],
  },
  {
    key: 'preparing',
    kind: 'weakness',
    name: 'I over-prepare, out of fear of silence',
    description: 'The more I bring, the less room there is for what the others bring.',
    response: 'improve',
    plan: 'One question, two exercises, the rest is air. Three hours and then the alarm rings.',
    weeks: 42,
    evidence: [
      { words: 'Eleven hours, eight templates, one laminated card.', entry: 'overprepared' },
      { words: 'Ines: “You prepare so much that there’s no room for what happens.”', entry: 'feedback' },
    ],
  },
  {
    key: 'quiet',
    kind: 'weakness',
    name: 'I go quiet in front of people far above me',
    description: 'I know the numbers, I made the numbers, and I wait for somebody else to say them.',
    response: 'improve',
    plan: 'I write the first sentence beforehand and say that one. After it, they ask and I know.',
    weeks: 25,
    evidence: [
      { words: 'Let Tom get two of my own figures wrong.', entry: 'quiet' },
      { words: '“We send a letter nineteen thousand times a year.”', entry: 'first-sentence' },
    ],
  },
  {
    key: 'spreadsheets',
    kind: 'weakness',
    name: 'Long days of spreadsheets empty me',
    description: 'I can do it, and afterwards I can do nothing else.',
    response: 'work-around',
    plan: 'The first two hours of the morning, then the file is closed. Sheets fetch their own figures. Marek learns the summary.',
    weeks: 40,
    evidence: [{ words: 'Every week of this journal with a “drained” in it has a spreadsheet in it.' }],
  },
  {
    key: 'drawing',
    kind: 'weakness',
    name: 'I cannot draw',
    description: 'My journey maps look like ransom notes. Others do it better, and like doing it.',
    response: 'accept',
    plan: 'I write the words and ask for the picture.',
    weeks: 32,
    evidence: [{ words: 'Hanne’s daughter drew the diagram of case study one in a quarter of an hour.' }],
  },
];
