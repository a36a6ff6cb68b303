import type { SampleEntry } from './sample-entry.ts';

/** Weeks 8 to 1: a second workshop, an answer, and what comes next. */
export const moving: readonly SampleEntry[] = [
  {
    weeks: 8,
    day: 'mon',
    at: '18:30',
    mood: 4,
    energy: 3,
    title: 'Case study one, first page',
    tags: ['service design', 'writing'],
    text: `Started with the wrong turn, as they’d asked. “I thought the letter was too long. Then I watched someone read it, and it was too *frightening*.” It’s easier to write than the version in which I knew everything.

Forty minutes before work, three times a week. That’s the deal.`,
  },
  {
    weeks: 8,
    day: 'thu',
    at: '21:05',
    mood: 4,
    energy: 3,
    title: 'Course, hour fifteen',
    tags: ['learning', 'facilitation'],
    text: `Module four: groups that don’t want to be there. Ruth had us play the group. I was a very good reluctant person; it turns out that I’ve had practice.

What turned me round was Amara asking me what I’d *rather* be doing. Nobody had asked.`,
  },
  {
    key: 'dorota',
    weeks: 7,
    day: 'tue',
    at: '19:20',
    mood: 3,
    energy: 3,
    title: 'Conversation five: Dorota',
    tags: ['people', 'service design'],
    text: `Dorota freelances. She showed me her invoices before her work, which I found strangely trustworthy.

Asked what she’d do in my place. “Stay where you know everybody’s name for one more year, and do the work there. You’ll never again have such good access.” I hadn’t thought of the four years as *access*.

Put her in touch with Leila, since both are looking for a room with a kitchen. They’ve already met.`,
  },
  {
    weeks: 7,
    day: 'fri',
    at: '16:50',
    mood: 4,
    energy: 3,
    title: 'Small wins of the week',
    tags: ['win'],
    text: `- Olu used the word “handover” as if it had always been there
- case study one: two pages, one diagram by Hanne’s daughter, who’s fourteen and can draw
- told Tom “tomorrow by ten” and he said it *with* me`,
  },
  {
    weeks: 6,
    day: 'wed',
    at: '18:00',
    mood: 4,
    energy: 4,
    title: 'Preparing the second one',
    tags: ['work', 'facilitation'],
    text: `Workshop two is on Thursday next week: the first visit after moving in. Gave myself three hours to prepare and set an alarm.

One question: *What do you wish somebody had told you on the first evening?* Two exercises. The rest is air.

- [x] Invite four tenants, with their bus fare paid
- [x] Send the question, not the agenda
- [x] Stop preparing when the alarm rings
- [x] Leave the laminator alone`,
  },
  {
    key: 'workshop-two',
    weeks: 5,
    day: 'thu',
    at: '20:15',
    mood: 5,
    energy: 4,
    place: 'An empty flat',
    title: 'Workshop two: the first evening',
    tags: ['work', 'facilitation', 'win'],
    starred: true,
    text: `Four tenants, five of ours, one kitchen in an empty flat. The heating was off and we kept our coats on, which helped: nobody performs in a coat.

I asked the quiet ones first. Mr. Kowalski, the same one, said that on his first evening he didn’t know how to turn off the water, and sat next to it. **He sat next to it all night.** Nobody said anything for a while.

Everything after that was practical. A card by the door with six things on it. A call on the second day, from a person with a name. They wrote the card themselves in twenty minutes, and it’s better than anything I’ve seen us print.

Stopped ten minutes early. People stayed.

Ruth was in the corner with her notebook. She only said: “You didn’t nod.” Two of three.`,
  },
  {
    weeks: 5,
    day: 'fri',
    at: '12:15',
    mood: 5,
    energy: 3,
    title: 'Ruth’s notes',
    tags: ['learning', 'feedback'],
    text: `Two pages. The part that I copy here so that I’ll find it again:

> You make it safe to not know. That’s rare, and you do it by not knowing first.

> You close too softly. Say what was decided, out loud, with names.

So that’s the next thing to practise.`,
  },
  {
    weeks: 4,
    day: 'mon',
    at: '19:10',
    mood: 4,
    energy: 3,
    title: 'The card is at the printer',
    tags: ['work', 'service design'],
    text: `Six things, A5, in five languages. It took four days from the kitchen to the printer, because nobody had to be persuaded. Next to that, R7 took two months.

The difference: the people who’d have said no were in the room when it was made.`,
  },
  {
    key: 'conversation-six',
    weeks: 4,
    day: 'wed',
    at: '18:45',
    mood: 4,
    energy: 3,
    title: 'Conversation six',
    tags: ['people'],
    text: `Amara from the course, who moved from nursing into hospital operations. We compared fears. She’s afraid of being found out as *not a nurse any more*. I’m afraid of being found out as never having been a designer.

We decided to send each other one page every Sunday. Hers was in my inbox before I was home.`,
  },
  {
    weeks: 3,
    day: 'tue',
    at: '18:05',
    mood: 5,
    energy: 4,
    moodWords: 'did that happen',
    title: 'Ines knocked',
    tags: ['work', 'win'],
    starred: true,
    text: `She *knocked*, on an open door, so I knew.

**Two days a week, for six months, from the start of next quarter.** The lifts evening did it, she says, and Daniel, who had put the R7 figures on the director’s desk without being asked.

Conditions: the regional summary stays with me until Marek has learnt it, and we look at the numbers after three months. I said yes straight away. That one I’d thought about for a year.

Called Sam from the stairwell.`,
  },
  {
    weeks: 3,
    day: 'thu',
    at: '21:00',
    mood: 3,
    energy: 2,
    journal: 'private',
    title: 'Fear, listed',
    tags: ['reflection'],
    kind: 'reflection',
    text: `What could go wrong with the two days, and what I’d do about each:

1. **The old work eats them.** If a status request comes on a design day, then I answer it the next morning.
2. **I’m found out.** By whom? I’d be the only one doing it. Ask Priya for an hour a month.
3. **It changes nothing.** Then I’ll know after three months, with numbers. That’s more than I’ve known for four years.

It looks so manageable on paper. That’s what the paper’s for.`,
  },
  {
    weeks: 2,
    day: 'mon',
    at: '18:20',
    mood: 4,
    energy: 3,
    title: 'Teaching Marek',
    tags: ['work'],
    text: `Began to hand over the summary. He likes it. He *likes* it. He found two mistakes of mine and was so pleased that I was pleased as well.

There’s somebody for every kind of work. I’d like to remember that when I next feel guilty for not wanting mine.`,
  },
  {
    weeks: 2,
    day: 'wed',
    at: '20:30',
    mood: 4,
    energy: 3,
    title: 'Hour sixteen',
    tags: ['learning', 'facilitation'],
    text: `Practised closing: what was decided, by whom, until when, said aloud. I sound like a station announcement. Ruth says that’s fine, people like to know where the train goes.`,
  },
  {
    weeks: 2,
    day: 'sun',
    at: '17:30',
    mood: 3,
    energy: 3,
    journal: 'private',
    title: 'Sunday page for Amara',
    tags: ['writing'],
    text: `Sent her the first draft of the second case study, the handover. She wrote back: “Where are *you* in it? You write as if the tape had laid itself.”

Fair. I’m good at leaving myself out. In a report that’s modesty; in a case study it’s a hole.`,
  },
  {
    key: 'before-review',
    weeks: 1,
    day: 'tue',
    at: '08:15',
    mood: 3,
    energy: 3,
    title: 'Before the yearly talk',
    tags: ['work'],
    text: `Three things I want to say, and one that I’d rather not.

1. What changed this year, with four numbers
2. What I need for the two days: no meetings before ten, and Hanne for an hour a week
3. What I’d like in a year: to do this and nothing else

And the one I’d rather not: that I nearly left a year ago, and that nobody had asked me what I’d stay for.`,
  },
  {
    key: 'review-talk',
    weeks: 1,
    day: 'tue',
    at: '18:40',
    mood: 5,
    energy: 4,
    title: 'I said the fourth thing, too',
    tags: ['work', 'win'],
    text: `Ines put her pen down. She said that she’d been told by her own boss never to ask people what they want, because then you owe it to them.

We looked at each other for a bit.

Then she asked me what I want. I read it to her from the plan. It took six minutes, and she wrote two things down.`,
  },
  {
    weeks: 1,
    day: 'thu',
    at: '19:20',
    mood: 3,
    energy: 3,
    place: 'Call centre',
    title: 'A day of forms',
    tags: ['work', 'service design'],
    text: `Sat in the call centre with a headset and listened. Forty-one calls. Twenty-six of them begin with “I’m sorry to bother you”.

Why are they sorry? What have we written to them that makes them sorry? I think that’s the next question.`,
  },
  {
    key: 'year',
    weeks: 1,
    day: 'sat',
    at: '10:50',
    mood: 5,
    energy: 4,
    journal: 'private',
    title: 'A year of this',
    tags: ['review'],
    kind: 'review',
    starred: true,
    text: `Read the first entry again. “I’d like to have a better answer in a year.”

## What I can answer now
What I’d do if I could do anything: help groups of people to see what they already know, and turn it into something that works on a Tuesday for somebody who’s tired. From next quarter I do that on two days out of five.

## What carried it
- writing things down **as they were**
- asking before saying yes
- other people: I counted eleven names without whom none of this would’ve happened

## What didn’t work
- the laminated card
- waiting to be noticed
- every plan without a date

## What’s next
- [ ] Workshop three, with tenants and the call centre: *why are you sorry?*
- [ ] Nine more hours with Ruth
- [ ] Case studies two and three
- [ ] Four more conversations

The weight on Sunday evenings is gone. I didn’t notice it go. Only this morning, when I looked for it in order to describe it, I found that there’s nothing there.`,
  },
  {
    weeks: 0,
    day: 'yesterday',
    at: '19:05',
    mood: 4,
    energy: 4,
    title: 'Twenty-six apologies',
    tags: ['service design', 'facilitation'],
    text: `Read through my notes from the call centre again, this time with a pencil. Twenty-six callers said sorry, and nineteen of them had a letter in their hand. So it *is* the letters.

The third workshop has its question. I’ve asked Leila who from the citizens’ panel might come, and the call centre for their quietest hour.

- [x] Ask the call centre for a date
- [x] Four letters, copied large, without our logo
- [ ] Invite six tenants
- [ ] Send the question the day before`,
  },
  {
    weeks: 0,
    day: 'today',
    at: '08:05',
    mood: 4,
    title: 'Before work',
    tags: ['work'],
    text: `Ruth writes that two people from her first course would like to watch the third workshop. A year ago I’d have said yes before reading to the end. I’ll tell her tomorrow by ten.

It will be yes. But I like having asked myself.`,
  },
];
