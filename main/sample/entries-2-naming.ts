import type { SampleEntry } from './sample-entry.ts';

/** Weeks 41 to 31: naming it, failing at it once, and learning to say no. */
export const naming: readonly SampleEntry[] = [
  {
    weeks: 41,
    day: 'mon',
    at: '18:15',
    mood: 4,
    energy: 4,
    title: 'A request, at last',
    tags: ['work', 'facilitation'],
    text: `Hanne asked whether I’d run the kick-off for the courtyard project. She *asked*. I said I’d tell her tomorrow, walked twice round the building, looked at my calendar, and then said yes.`,
  },
  {
    key: 'overprepared',
    weeks: 40,
    day: 'wed',
    at: '20:30',
    mood: 1,
    energy: 2,
    moodWords: 'small',
    title: 'The one that went wrong',
    tags: ['work', 'facilitation', 'learning'],
    starred: true,
    text: `The courtyard kick-off. I prepared for eleven hours. Eight exercises, each with a template, each with a minute count. I had a *laminated* card.

By the second exercise people were filling in boxes to please me. Mrs. Adeyemi, who has lived there for thirty years, folded her template into a fan. I saw it, and I went on with exercise three because it was on the card.

## What happened
- I talked for half of the two hours
- we ended on time with eight full templates
- nobody knew what happens next

## What I’d do differently
- one question, two exercises, the rest is air
- when somebody makes a fan, stop
- send the question the day before, not the agenda

Hanne was kind about it, which was worse.`,
  },
  {
    weeks: 40,
    day: 'thu',
    at: '12:30',
    mood: 3,
    energy: 3,
    title: 'Said so',
    tags: ['work'],
    text: `Told Hanne that I’d over-prepared it and asked for a second try, forty-five minutes, in the courtyard itself, with chairs. She said yes at once. I’d spent the night composing a longer apology.`,
  },
  {
    key: 'fan',
    weeks: 39,
    day: 'tue',
    at: '19:50',
    mood: 5,
    energy: 5,
    energyWords: 'as if I had slept for a week',
    title: 'The second try, with chairs',
    tags: ['work', 'energy', 'facilitation'],
    text: `One question on a piece of cardboard: *What do you do here now, and what would you do here if you could?*

Mrs. Adeyemi answered first. She sits by the north wall because it’s the only bench in the shade, and she counts the children through the gate. Three people said they hadn’t known that anyone was counting. The design had the bench gone.

Forty-five minutes, two pages of notes, one bench saved. I prepared for one hour and I was frightened for the first ten minutes. Then it was fine.`,
  },
  {
    weeks: 39,
    day: 'fri',
    at: '17:20',
    title: '',
    tags: ['work'],
    text: `Note to self: less is a decision too. It only looks like laziness from the inside.`,
  },
  {
    weeks: 38,
    day: 'mon',
    at: '20:40',
    mood: 2,
    energy: 1,
    title: 'Rota evening, number twenty-eight',
    tags: ['work', 'drain'],
    text: `Missed the talk at the library that I’d had in my calendar for a month. Nobody made me. I could’ve swapped and didn’t ask, because asking felt like more trouble than staying.

Twenty-eight evenings. That’s a course. That’s a *language*.`,
  },
  {
    weeks: 38,
    day: 'wed',
    at: '18:25',
    mood: 3,
    energy: 3,
    journal: 'private',
    title: 'If, then',
    tags: ['reflection', 'learning'],
    kind: 'reflection',
    text: `Read that plans work better when they name the moment. Not “say no more often”, which I’ve been planning since I was twelve, but:

> **If** somebody asks me for something in a meeting, **then** I say “I’ll tell you tomorrow by ten”.

It has the advantage that I only need to remember seven words.`,
  },
  {
    key: 'tomorrow-by-ten',
    weeks: 37,
    day: 'tue',
    at: '18:05',
    mood: 4,
    energy: 4,
    title: 'I used the sentence',
    tags: ['work', 'energy'],
    text: `Tom wanted me to take over the audit file. In front of everyone, in the tone of a man who’s already thanked you. I said: “I’ll tell you tomorrow by ten.”

There was a pause. He said “fine”. The ceiling stayed up.

I said no this morning at nine-forty and suggested Marek, who actually likes audits. Marek’s delighted.`,
  },
  {
    key: 'rota-no',
    weeks: 36,
    day: 'thu',
    at: '19:15',
    mood: 4,
    energy: 4,
    title: 'The rota conversation',
    tags: ['work'],
    starred: true,
    text: `Had it in writing before I went in: what the second rota costs (thirty-three evenings so far), what it catches (four calls a night since the form was changed), and two ways to do it with one person.

Ines read it to the end. “Why didn’t you say so earlier?” I said that I’d been waiting for somebody to notice. She said she had forty-one people to notice.

It ends in six weeks, when the new starter has settled. **I’d like to remember how short that conversation was.** Eleven minutes, after three months.`,
  },
  {
    weeks: 36,
    day: 'sun',
    at: '18:40',
    mood: 4,
    energy: 4,
    journal: 'private',
    title: 'Sunday, no weight',
    tags: ['home'],
    text: `Cooked with Sam, long and badly. Only now noticed that I haven’t thought about Monday all day.`,
  },
  {
    key: 'priya-coffee',
    weeks: 35,
    day: 'wed',
    at: '21:00',
    mood: 4,
    energy: 4,
    place: 'The café by the market hall',
    title: 'Coffee after four months',
    tags: ['people', 'service design'],
    text: `Hanne put me in touch with Priya, who’s a service designer at the city. I’d expected somebody with coloured glasses. She has a notebook with a broken spine and asks questions the way other people breathe.

She used to be in project support too. What she told me:

- she moved sideways, not up, and for a year she did both
- nobody asked for a diploma; they asked what she had changed, and how she knew that it was better
- most of the work is *listening to people use things*, the rest is getting the listening past the people who’d rather not

The part of the old job that she misses isn’t what I thought. She misses things being finished.

I asked what I should try first. “Watch someone fill in one of your own letters.”`,
  },
  {
    weeks: 35,
    day: 'thu',
    at: '08:15',
    mood: 4,
    energy: 4,
    title: 'Before work',
    tags: ['people'],
    text: `Wrote to Priya to say thank you, with one thing I’ll do and a date. She answered in four minutes: “Most people don’t send the date.”`,
  },
  {
    key: 'letter',
    weeks: 34,
    day: 'fri',
    at: '18:30',
    mood: 5,
    energy: 4,
    place: 'A kitchen at number twelve',
    title: 'I watched someone read our letter',
    tags: ['work', 'service design', 'energy'],
    starred: true,
    text: `Repairs letter R7, the one that everybody gets. I sat with Mr. Kowalski from number twelve at his kitchen table. I said I was testing the letter and not him, and then I kept my mouth shut, which took everything I had.

He read it twice. He put his finger on “in the event of non-access” and asked me whether he was in trouble.

We’ve sent that letter **nineteen thousand times.**

I rewrote it on the bus. It has one date, one number to call, and what happens if you’re out. Half as long. Reading it aloud, it sounds like somebody wrote it to somebody.`,
  },
  {
    weeks: 33,
    day: 'mon',
    at: '18:10',
    mood: 4,
    energy: 4,
    title: 'R7, the plan',
    tags: ['work', 'service design'],
    text: `Ines says that I may try the new letter on one estate for four weeks if the repairs team agrees. Olu agreed before I’d finished the sentence.

- [x] Ask Olu
- [x] Count the calls of the last four weeks, by reason
- [x] Read the new letter with three more people
- [x] Change “engineer” to “the person who comes”
- [ ] Send it on Monday`,
  },
  {
    weeks: 33,
    day: 'thu',
    at: '20:05',
    mood: 5,
    energy: 4,
    title: 'Three more kitchens',
    tags: ['work', 'service design'],
    text: `Read the letter with three tenants. Each of them improved a different line. The last one, a retired teacher, corrected my commas and gave me soup.

I notice that I’m *quick* at this: hear it, change it, show it again in ten minutes. With the status sheets I’m slow as mud.`,
  },
  {
    weeks: 32,
    day: 'tue',
    at: '18:55',
    mood: 2,
    energy: 3,
    title: 'Drawing is not my thing',
    tags: ['learning'],
    text: `Tried to draw the repairs journey properly, with icons. It looks like a ransom note. Watched Priya do the same thing once on a napkin, beautifully, in thirty seconds.

I could practise for a year and become mediocre. Or I write the words and ask somebody else for the picture. I think I’ll accept this one.`,
  },
  {
    weeks: 31,
    day: 'mon',
    at: '17:50',
    mood: 3,
    energy: 3,
    title: 'Letter is out',
    tags: ['work'],
    text: `Four hundred and twelve letters, one estate. Now wait.`,
  },
  {
    weeks: 31,
    day: 'fri',
    at: '18:35',
    mood: 3,
    energy: 3,
    title: 'Five months, looked at',
    tags: ['review'],
    kind: 'review',
    text: `## What moved
- second rota: ends next week
- two workshops run, one badly, one well
- R7 letter on trial

## What didn’t
- the book on facilitation is at page 40
- status sheets are still status sheets

## What I believe now that I didn’t in the first week
That the thing I’m good at has a market. That I learn it faster by doing it in public, a bit too early, than by reading.

## One thing for the next quarter
Find out whether there’s a course that makes me *do* it.`,
  },
];
