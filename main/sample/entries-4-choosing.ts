import type { SampleEntry } from './sample-entry.ts';

/** Weeks 19 to 9: an offer, a refusal on each side, and what is left to want. */
export const choosing: readonly SampleEntry[] = [
  {
    weeks: 19,
    day: 'sat',
    at: '10:40',
    mood: 4,
    energy: 3,
    journal: 'private',
    title: 'Service design, then',
    tags: ['reflection', 'goals'],
    kind: 'reflection',
    text: `I’ve been walking round it for a month. Facilitation is *how* I like to work. Service design is *what I’d like to have changed* at the end of it.

What speaks for it:

- the letter, the form, the tape on the floor: I was doing it before I knew the word
- it needs the things I’m told I’m good at
- I know three people who do it and I’d swap desks with two of them

What speaks against it:

- fewer jobs, and most of them at twice the distance
- I can’t draw
- starting again at thirty-six, with people who are twenty-six

The last one isn’t an argument. It’s a feeling that wears an argument’s coat.`,
  },
  {
    weeks: 18,
    day: 'mon',
    at: '18:10',
    mood: 3,
    energy: 2,
    title: 'The offer',
    tags: ['work'],
    text: `Ines closed the door. Senior project support from next quarter: four hundred more a month, two people to lead, all the status sheets of the region.

She meant it as a thank-you, and it is one. I thanked her and said that I’d tell her on Friday. (The sentence works upwards, too.)`,
  },
  {
    weeks: 18,
    day: 'wed',
    at: '22:05',
    mood: 2,
    energy: 2,
    journal: 'private',
    title: 'Four hundred a month',
    tags: ['reflection', 'home'],
    text: `Sat with Sam and a sheet of paper. What the money would change: the car, one trip. What it would cost: the evenings with Ruth, the Thursdays with Olu’s people, and the feeling of getting closer to something.

Sam asked the good question: “In a year, which of the two would you tell people about?”`,
  },
  {
    key: 'offer',
    weeks: 18,
    day: 'fri',
    at: '17:15',
    mood: 4,
    energy: 4,
    title: 'The offer I did not take',
    tags: ['work', 'decision'],
    starred: true,
    text: `Said no. I had three sentences on a card and used them:

1. Thank you, and I know what it took to get it approved.
2. I’d be good at it, and within a year I’d be tired of it.
3. Here’s what I’d like to do for you instead: two days a week on letters, forms and handovers, measured as we did with R7.

She was quiet. I counted to nine. “Write me the third one on a page.”

I keep asking what the *yes* would have cost. I think that’s the right way round.`,
  },
  {
    weeks: 17,
    day: 'tue',
    at: '19:30',
    mood: 4,
    energy: 4,
    title: 'The page for Ines',
    tags: ['work', 'goals'],
    text: `Wrote it in one go and then took out half.

- **What:** two days a week for six months
- **First three things:** R7 everywhere; the empty-flat handover; the first visit after moving in
- **How we’d know:** calls, missed visits, days empty
- **What stops:** the monthly summary (read by four people; I asked them; three didn’t mind)

She wants to bring it to the director. I’m to come along and say the first sentence. *Only the first*, I told myself. I’m writing it down tonight.`,
  },
  {
    key: 'first-sentence',
    weeks: 16,
    day: 'thu',
    at: '18:50',
    mood: 5,
    energy: 4,
    title: 'The first sentence',
    tags: ['work', 'win'],
    text: `“We send a letter nineteen thousand times a year, and I watched one man read it.”

That was it. After that it was easy, because she asked and I knew. I got one number wrong, noticed it, and said so. The ceiling, once more, stayed where it is.

No answer yet. She wants to see the budget first.`,
  },
  {
    weeks: 16,
    day: 'fri',
    at: '13:10',
    mood: 4,
    energy: 3,
    title: '',
    tags: ['people'],
    text: `Conversation four: Leila, who runs the citizens’ panel. Asked her how she gets people to come a second time. “I tell them what we did with what they said the first time. It’s embarrassing how rarely anyone does.”`,
  },
  {
    weeks: 15,
    day: 'wed',
    at: '21:20',
    mood: 4,
    energy: 3,
    title: 'Course: being watched',
    tags: ['learning', 'facilitation'],
    text: `Practice session with Ruth’s stopwatch. What she wrote about mine:

> You ask short questions. Good. You nod when you like the answer. Everyone can see it. Don’t.

I didn’t know that I nod. Now I’ll be thinking about my neck for weeks.

Hour thirteen of twenty-five.`,
  },
  {
    key: 'no-answer',
    weeks: 14,
    day: 'mon',
    at: '18:40',
    mood: 2,
    energy: 2,
    moodWords: 'flat',
    title: 'Not this year',
    tags: ['work'],
    text: `The director likes it, the budget doesn’t. Not before next year. Ines was more upset than I was, at least until about four in the afternoon.

Wrote down what’s true apart from that:

- nobody said that it’s a bad idea
- R7 goes to all estates regardless
- I can lead the workshops without anybody’s budget

And what I feel, for completeness: *flat*.`,
  },
  {
    weeks: 14,
    day: 'tue',
    at: '20:00',
    mood: 3,
    energy: 3,
    title: 'Applied elsewhere, to see',
    tags: ['experiment'],
    text: `The city has a junior position in Priya’s team. I don’t think I’ll get it. I applied in order to find out what they’d ask, which is a cheap way of learning what’s missing.

- [x] One page about R7, with the numbers
- [x] One page about the handover, with the photograph of the tape
- [ ] Something with a picture that I didn’t draw`,
  },
  {
    weeks: 13,
    day: 'fri',
    at: '17:40',
    mood: 2,
    energy: 1,
    energyWords: 'gone by noon',
    title: 'A week of spreadsheets',
    tags: ['work', 'drain'],
    text: `Quarter-end forecasts. Drained by noon every day. It wasn’t the numbers, it was that nobody would use them.

What helped, a little: I booked them into the first two hours of the morning and closed the file at ten, finished or not. Daniel showed me how to let the sheet fetch its own figures. That saves about a day a month.`,
  },
  {
    weeks: 12,
    day: 'sun',
    at: '19:15',
    mood: 4,
    energy: 3,
    journal: 'private',
    title: 'The plan, read aloud',
    tags: ['review', 'goals'],
    kind: 'review',
    text: `Read the whole plan to Sam, from the top. It took six minutes. Some of it sounded like me and some like a brochure. I crossed out the brochure.

## Kept
- three workshops
- the certificate
- ten people

## Changed
- “move into service design” has **a way** now: two days a week here, or a junior post elsewhere, whichever comes first. Five steps, the first one is done.

## Added to someday
- teach an evening course, when I’ve got something to teach`,
  },
  {
    key: 'rejection',
    weeks: 11,
    day: 'thu',
    at: '18:15',
    mood: 2,
    energy: 3,
    title: 'The city said no',
    tags: ['work', 'learning'],
    starred: true,
    text: `Second of forty. They took somebody with a portfolio.

I asked whether I could have ten minutes on the reasons, and got twenty. What they said, as exactly as I could write it down:

- “Your two cases were the best we read.”
- “There were only two.”
- “We couldn’t see *how you got there*, only where you arrived.”

It hurt for one evening. And then it’s the most useful rejection I’ve ever had: it’s a list. Three short case studies, with the wrong turns left in.`,
  },
  {
    weeks: 10,
    day: 'wed',
    at: '12:20',
    mood: 5,
    energy: 4,
    title: 'Lunch with the new starters',
    tags: ['work', 'energy'],
    text: `Explained the whole of Northbank to four people with two salt cellars and a bread roll. The roll was the board. One of them asked what I do, and I said “I find out where things get stuck” before I’d thought about it.

That’s not my job title. It may be my job.`,
  },
  {
    key: 'site-meeting',
    weeks: 9,
    day: 'tue',
    at: '19:45',
    mood: 4,
    energy: 3,
    place: 'Mill Lane',
    title: 'The loud meeting in Mill Lane',
    tags: ['work', 'facilitation'],
    text: `Tenants’ evening about the lifts. Sixty people, one microphone, and the lifts out since Friday. The first man shouted for three minutes. He’d carried his mother down five floors.

I didn’t explain anything. I asked how she is. Then I asked who else had had to carry someone, and wrote the floor numbers on the wall, one by one. By the end there was a list in order of need, made by them, and the contractor’s manager was copying it into his phone.

My knees shook, but only *afterwards*.`,
  },
  {
    weeks: 9,
    day: 'wed',
    at: '08:50',
    mood: 5,
    energy: 4,
    title: 'A note from Ines',
    tags: ['work', 'feedback'],
    text: `On a yellow slip on my screen: “I don’t know anyone else who could have done last night. I’ll ask again about the two days.”`,
  },
];
