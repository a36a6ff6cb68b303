import type { SampleEntry } from './sample-entry.ts';

/** Weeks 52 to 42: tired of reports, and the first things that are not tiring. */
export const noticing: readonly SampleEntry[] = [
  {
    key: 'why',
    weeks: 52,
    day: 'sun',
    at: '20:10',
    mood: 2,
    energy: 2,
    title: 'Why I am writing this',
    tags: ['start'],
    starred: true,
    text: `Four years as a project support officer at Northbank. On paper I’m good at it. Nobody complains, the reports go out, the risks are in the risk log. And on Sunday evenings I feel a small weight behind the breastbone that has a name, which is Monday.

I don’t want to quit in a temper. I want to find out what exactly is wrong, and what is right, because some of it must be.

So here are the rules I can keep:

- write on most working days, even two lines
- write down **what I did**, not what I think of myself
- mark what gave energy and what took it
- no deciding for the first two months

Sam asked what I’d do if I could do anything. I said I don’t know, and that is the honest answer. I’d like to have a better one in a year.`,
  },
  {
    weeks: 51,
    day: 'mon',
    at: '18:20',
    mood: 2,
    energy: 1,
    title: 'Status day',
    tags: ['work', 'drain'],
    text: `Eleven projects, eleven status sheets, one summary of the eleven. I changed amber to green in cell F14 because Tom asked me to, and back to amber because Ines asked me to.

Drained by three o’clock.`,
  },
  {
    weeks: 51,
    day: 'wed',
    at: '19:05',
    mood: 4,
    energy: 4,
    title: 'A good half hour',
    tags: ['work', 'energy'],
    text: `Olu from repairs came by because he couldn’t find his project in the new system. I could have sent him the guide. Instead I asked him what he was trying to do, and it turned out he didn’t need the system at all. He needed to know who decides about the second van.

We drew it on the back of an envelope: who asks, who decides, who has to know. He took the envelope with him.

It was thirty minutes and I’d have done it for another hour.`,
  },
  {
    weeks: 51,
    day: 'fri',
    at: '17:45',
    mood: 3,
    energy: 3,
    title: 'First week of noticing',
    tags: ['review'],
    kind: 'review',
    text: `## Gave energy

1. The envelope with Olu
2. Rewriting the one-page guide so that people stop calling
3. Lunch with the new starters

## Took energy

1. Status sheets
2. The steering group: ninety minutes, two decisions
3. Chasing numbers that nobody reads

Nothing here is a surprise, and still it looks different written down. *Everything in the first list has a person in it who didn’t know something at the start and knew it at the end.*`,
  },
  {
    weeks: 50,
    day: 'tue',
    at: '21:15',
    mood: 2,
    energy: 1,
    title: 'The steering group, again',
    tags: ['work', 'drain'],
    text: `Twelve people, a deck of forty slides. Tom presented, Daniel from finance asked about the same line as last month, and everyone else read mail under the table. I took the minutes. I noticed that Hanne wanted to say something about the tenants in Mill Lane, twice, and twice the talk moved on.

I said nothing either. I keep thinking about that.`,
  },
  {
    key: 'hanne',
    weeks: 50,
    day: 'wed',
    at: '12:40',
    mood: 3,
    energy: 3,
    title: 'I asked Hanne',
    tags: ['work'],
    text: `Asked her at the coffee machine what she’d wanted to say yesterday. The contractor’s schedule has the lifts in Mill Lane out for three weeks, and eleven people on the upper floors can’t manage stairs. She’d assumed that somebody knew.

Nobody knew. I wrote it as the first line of the minutes and sent them an hour early. Tom called, a little stiff at first, then he changed the order of the work.

> Seeing who hasn’t spoken yet. Is that a skill? It doesn’t feel like one. It feels like having eyes.`,
  },
  {
    weeks: 50,
    day: 'sat',
    at: '10:30',
    mood: 4,
    energy: 3,
    place: 'Along the canal',
    journal: 'private',
    title: 'Walk with Sam',
    tags: ['home'],
    text: `Along the canal to the lock and back. Sam thinks I confuse being *useful* with being *asked*. I say yes to whatever comes through the door first and then there’s no room for anything else.

Annoyingly true.`,
  },
  {
    key: 'two-rotas',
    weeks: 49,
    day: 'mon',
    at: '18:50',
    mood: 2,
    energy: 2,
    title: 'Two rotas now',
    tags: ['work', 'drain'],
    text: `Somebody left, and the second support rota needed a name. Ines looked round the room and I heard myself say “I can take it”. It took about one second. I didn’t look at my calendar before I said it and I looked at nothing else for an hour afterwards.

That is every other evening until eight, until further notice.`,
  },
  {
    weeks: 49,
    day: 'thu',
    at: '20:20',
    mood: 3,
    energy: 3,
    title: 'Rota, first evening',
    tags: ['work'],
    text: `Nine calls, seven of them the same question about the booking form. I wrote a better sentence for the form between calls and sent it to the web team.`,
  },
  {
    key: 'form-sentence',
    weeks: 48,
    day: 'mon',
    at: '17:30',
    mood: 4,
    energy: 4,
    title: 'The sentence is live',
    tags: ['work', 'energy'],
    text: `They changed the booking form over the weekend. Old: “Indicate preferred access modality.” New: “How do we get in if you are out?”

Two calls about it today, down from seven. Such a small thing, and I told three people about it.`,
  },
  {
    weeks: 48,
    day: 'thu',
    at: '19:10',
    mood: 1,
    energy: 1,
    energyWords: 'by four, nothing left',
    title: '',
    tags: ['work', 'drain'],
    text: `Spreadsheet all day. Merged the risk logs. By four I was reading the same cell five times. It isn’t difficult and I’m not bad at it; it’s like holding my breath.`,
  },
  {
    weeks: 47,
    day: 'tue',
    at: '18:00',
    mood: 3,
    energy: 3,
    title: 'Tom is ill',
    tags: ['work'],
    text: `Tom has lost his voice and tomorrow is the end-of-phase meeting for the boiler project. Ines asked whether I could “just get them through it”. There’s an agenda with fourteen points.

I said yes, of course. But this time I asked one question back: what has to be different when they leave the room? She thought about it for a while. “That they stop blaming each other for the delay.”

So I’m not going to use the agenda.

- [x] Book the room with the movable tables
- [x] Cards and thick pens
- [x] Write the one question at the top of the board
- [ ] Sleep`,
  },
  {
    key: 'retro',
    weeks: 47,
    day: 'wed',
    at: '21:30',
    mood: 5,
    energy: 5,
    moodWords: 'I could have sung',
    place: 'Room 2.14, with the movable tables',
    title: 'They stayed twenty minutes longer',
    tags: ['work', 'energy', 'facilitation'],
    starred: true,
    text: `I want to write this down exactly.

Fourteen people from four teams. I said I hadn’t run one of these before, that we’d leave out the slides, and that I had one question: **what did each of us know that somebody else needed earlier?** Ten minutes in silence, writing. Then the cards on the wall, oldest on the left.

You could see it before anyone said it. Every team had known something in the second month that another team found out in the fifth. There was a gap in the wall where a conversation should have been.

Somebody from procurement laughed, and then they began to talk to each other and not to me. I asked who hadn’t put up a card yet. It was the youngest plumber, and his card was the one that mattered.

They stayed twenty minutes longer than booked. At the end they’d agreed on *one* meeting, every second Thursday, half an hour, standing.

I’m writing this at half past nine, after a full day, and I’m not tired. That’s the news.`,
  },
  {
    key: 'retro-after',
    weeks: 47,
    day: 'thu',
    at: '08:40',
    mood: 4,
    energy: 4,
    title: 'The morning after',
    tags: ['work', 'facilitation'],
    text: `Three mails overnight. Olu: “That was the first of these where I didn’t check my phone.” Ines wants to know what I did differently. I started to write a list of methods and deleted it. I asked one question and then I waited.`,
  },
  {
    weeks: 46,
    day: 'sun',
    at: '17:15',
    mood: 4,
    energy: 3,
    journal: 'private',
    title: 'What would I do more of?',
    tags: ['reflection'],
    kind: 'prompted',
    text: `*When did you last lose track of time, and who was there?*

Wednesday, in the room with the movable tables. Before that: the envelope with Olu. Before that: explaining the benefit form to my aunt at her kitchen table, three years ago.

Three times the same thing:

- somebody is stuck
- the thing they’re stuck on is not the thing they say first
- I ask, I draw, I wait
- they find it themselves

I don’t know the name of the job where that is the job.`,
  },
  {
    weeks: 45,
    day: 'mon',
    at: '18:30',
    mood: 4,
    energy: 4,
    title: 'There is a name for it',
    tags: ['facilitation', 'learning'],
    text: `It’s called facilitation and there are people who do nothing else. There are even books. Ordered one, and found [a long reading list](https://example.org/facilitation-reading) that I’ll pretend I’m going to finish.`,
  },
  {
    weeks: 45,
    day: 'fri',
    at: '18:10',
    mood: 3,
    energy: 3,
    title: 'Week eight',
    tags: ['review'],
    kind: 'review',
    text: `Two months. I said no deciding before now, and I don’t need to decide much.

**Keep:** writing; asking one question back before I say yes.
**Change:** the second rota has to go. It has eaten ten evenings.
**Try:** run one more meeting for somebody, on purpose this time.`,
  },
  {
    weeks: 44,
    day: 'tue',
    at: '19:40',
    mood: 2,
    energy: 2,
    title: 'Asked for feedback, hands shaking',
    tags: ['work', 'feedback'],
    text: `Sent the same three questions to five colleagues:

1. When was I most useful to you?
2. What do I do that gets in my own way?
3. What would you ask me to do more of?

Pressed send and went to make tea so as not to see the screen.`,
  },
  {
    key: 'feedback',
    weeks: 43,
    day: 'thu',
    at: '20:45',
    mood: 5,
    energy: 4,
    title: 'Five answers',
    tags: ['feedback'],
    starred: true,
    text: `All five wrote back. I’d prepared for vague kindness and it isn’t vague.

> You ask the question that the rest of us are embarrassed to ask. — Olu

> I’ve never had to remind you of anything. Not once in four years. — Daniel

> When the contractor shouted at the site meeting you lowered your voice and he lowered his. I’ve tried to copy that since. — Hanne

> You prepare so much that there’s no room for what happens. — Ines

> You say yes and then you disappear under it. — Tom

The last two sting, and they’re right. I’ll put all of it where I can find it again. Three of these sound like strengths. I wouldn’t have named them myself; I thought everyone did that.`,
  },
  {
    weeks: 42,
    day: 'sat',
    at: '11:00',
    mood: 4,
    energy: 3,
    journal: 'private',
    title: 'Strengths, first draft',
    tags: ['reflection'],
    kind: 'reflection',
    text: `Wrote them as sentences that somebody could disagree with, otherwise they’re horoscopes.

- I ask the question under the question.
- I stay calm when a room gets loud.
- What I promise arrives, small and on time.
- I make complicated things readable.

And two that I’m not proud of: I say yes before I think. I over-prepare because I’m afraid of silence, which is funny, because silence is what worked.`,
  },
];
