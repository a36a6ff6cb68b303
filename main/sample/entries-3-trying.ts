import type { SampleEntry } from './sample-entry.ts';

/** Weeks 30 to 20: a course, a letter that works, and a goal with a number in it. */
export const trying: readonly SampleEntry[] = [
  {
    key: 'rota-done',
    weeks: 30,
    day: 'mon',
    at: '17:30',
    mood: 4,
    energy: 4,
    title: 'No rota tonight, nor ever',
    tags: ['work', 'win'],
    text: `Handed the phone over at half past five. Marek’s new colleague took it, we’d written the four most common answers on one page together, and I went home in daylight.

**A win.** I’m writing that word down because I tend to forget them by Thursday.`,
  },
  {
    key: 'letter-result',
    weeks: 29,
    day: 'thu',
    at: '18:45',
    mood: 5,
    energy: 4,
    title: 'Calls about R7: 61, then 14',
    tags: ['work', 'service design', 'win'],
    starred: true,
    text: `Four weeks before, on that estate: sixty-one calls about the letter. Four weeks after: fourteen. And the number of people who weren’t in when the plumber came went from thirty-eight to twenty-one.

I checked it three times because I wanted it to be true.

Ines asked for one page. Daniel, who counts everything, worked out what it’d save if we did it everywhere, and now suddenly it’s *a project*. It has a status sheet. I filled it in and for once I didn’t mind.`,
  },
  {
    weeks: 28,
    day: 'tue',
    at: '20:20',
    mood: 4,
    energy: 4,
    title: 'Found the course',
    tags: ['learning', 'facilitation'],
    text: `Twenty-five hours over half a year, evenings, taught by a woman called Ruth who’s done this for twenty years. You can’t get the certificate without leading three workshops for real people and being watched at one of them.

That’s exactly the part I’d have skipped, so that’s the reason to take this one.

- [x] Ask Ines whether Northbank pays half
- [x] Check the evenings against Sam’s shifts
- [x] Put the money aside
- [ ] Sign up before Friday`,
  },
  {
    weeks: 28,
    day: 'fri',
    at: '12:05',
    mood: 4,
    energy: 4,
    title: 'Signed up',
    tags: ['learning'],
    text: `Done, at noon, with my own money for one half of it. It feels different from the project certificate that Northbank wanted me to take last year and that I’ve been half-revising for ever since.`,
  },
  {
    key: 'let-go',
    weeks: 27,
    day: 'sun',
    at: '16:30',
    mood: 3,
    energy: 3,
    journal: 'private',
    title: 'Letting the other certificate go',
    tags: ['reflection'],
    kind: 'reflection',
    text: `The advanced project management certificate has been on my list for two years. I’ve bought the book twice.

What would I get? A line on paper, a job with more status sheets, and the right to be asked about audits.

I don’t want it. I wanted to be the person who has it. I’m letting it go, **on purpose, with the reason written here**, so that I needn’t feel bad about it every time I see the spine of that book.`,
  },
  {
    weeks: 26,
    day: 'wed',
    at: '21:40',
    mood: 4,
    energy: 4,
    place: 'School library',
    title: 'First evening with Ruth',
    tags: ['learning', 'facilitation'],
    text: `Nine of us in a school library. Ruth said nothing for the first two minutes. Then: “What did you notice yourselves doing?” I’d been straightening my pens.

Things she said that I want to keep:

- the plan is for *you*, so that you can afford to leave it
- a question that you know the answer to is a test
- if you’re working harder than they are, stop and ask why

I told her the story of the laminated card. She laughed until she had to sit down, and then she told me about hers.`,
  },
  {
    key: 'goal-set',
    weeks: 26,
    day: 'sat',
    at: '10:15',
    mood: 4,
    energy: 3,
    journal: 'private',
    title: 'A goal with a number in it',
    tags: ['goals'],
    text: `So far I’ve had wishes. Here’s a goal:

**Lead three workshops for people who asked for one.** Not three meetings that I was at. Three, from the question to the notes.

*Why:* because the best evening of this half year was one, and I want to know whether that was luck.
*What will get in the way:* I wait to be asked.
*If* I hear “we should really sit down together about this”, *then* I offer a date on the same day.`,
  },
  {
    weeks: 25,
    day: 'mon',
    at: '18:30',
    mood: 4,
    energy: 4,
    title: 'Heard it within two hours',
    tags: ['work', 'facilitation'],
    text: `“We should really all sit down together about the handover”, said Olu, by the printer, to no one.

I offered Thursday in two weeks. He looked at me as if I’d pulled a rabbit from the toner.`,
  },
  {
    key: 'quiet',
    weeks: 25,
    day: 'thu',
    at: '19:25',
    mood: 2,
    energy: 2,
    title: 'I went quiet again',
    tags: ['work'],
    text: `The director came to the letter meeting. I had the numbers, I’d *made* the numbers, and when she asked who could say something about them I waited for Tom. He got two of them wrong. I corrected them afterwards, in a mail, to him alone.

It’s always the same: three levels up and I’m fifteen years old. I know it and I can’t switch it off by deciding to.

What worked for other things was naming the moment. So: *if* somebody more senior asks an open question about my work, *then* I say the first sentence, only the first. I can write that sentence beforehand.`,
  },
  {
    weeks: 24,
    day: 'tue',
    at: '20:50',
    mood: 4,
    energy: 3,
    title: 'Course, evening three: silence',
    tags: ['learning', 'facilitation'],
    text: `We practised leaving ten seconds after a question. Ten seconds is a geological age. In my group somebody said the thing that mattered at second nine.

Ruth: “You’re good at this. Who taught you to wait?” I thought about it on the tram. My grandmother, I think. She shelled peas and didn’t ask anything, and you ended up telling her.`,
  },
  {
    key: 'workshop-one',
    weeks: 23,
    day: 'thu',
    at: '20:35',
    mood: 5,
    energy: 5,
    title: 'Workshop one: the handover',
    tags: ['work', 'facilitation', 'win'],
    starred: true,
    text: `Repairs, lettings and the call centre. Eleven people, two hours, one question: *what happens to a flat between one tenant and the next, and who’s holding it?*

We walked it. I’d taped the flat’s path on the floor of the canteen, and people stood where they come in. There were **nine days in which nobody stood anywhere.** The lettings team had thought that those were repairs’ days, and repairs that they were lettings’.

It got loud around there. Somebody said “typical”. I stepped into the gap on the floor, sat down on the tape and asked what it’s like to be the flat. It was a silly thing to do and it worked; they laughed, and then they took the nine days apart.

## After
- one owner for the gap, named by them
- a date in six weeks to look again
- Olu wants the tape left on the floor

One of three.`,
  },
  {
    weeks: 23,
    day: 'fri',
    at: '08:25',
    mood: 4,
    energy: 4,
    journal: 'private',
    title: 'What the workshop taught me',
    tags: ['facilitation', 'reflection'],
    text: `Nobody read the slides. They argued with each other, and I mostly asked questions. By the end they’d found the problem themselves, and it wasn’t the one that I’d come with.

I noticed that I wasn’t tired afterwards. Two hours on my feet, and I walked home the long way. Compare that with Tuesday.

> When did you last lose track of time, and who was there?

What I’d do differently:

- [x] Send the question the day before, not the agenda
- [ ] Ask the quiet ones first
- [ ] Stop ten minutes early`,
  },
  {
    weeks: 22,
    day: 'wed',
    at: '18:20',
    mood: 3,
    energy: 3,
    title: 'Who I know, and who I don’t',
    tags: ['people'],
    text: `Counted the people I could ask about this kind of work without being embarrassed. Priya and Ruth. Two. That’s not a field, that’s a bus stop.

**Ten by the end of the year.** One real conversation with each, something I’d like to understand from each, and a thank-you that has a date in it.`,
  },
  {
    key: 'jonas',
    weeks: 21,
    day: 'mon',
    at: '19:00',
    mood: 4,
    energy: 3,
    title: 'Conversation three: Jonas',
    tags: ['people', 'service design'],
    text: `Service designer in a hospital. He says that the hardest thing is leaving: you find out how it should be and then somebody else builds it, differently.

He keeps a *wall of afterwards*, photographs of his things a year later. Half of them are gone. “The half that stayed is the half that somebody else thinks was their idea.”`,
  },
  {
    key: 'shadow',
    weeks: 20,
    day: 'thu',
    at: '21:10',
    mood: 5,
    energy: 5,
    moodWords: 'at home',
    place: 'City hall',
    title: 'A day in Priya’s shoes',
    tags: ['service design', 'energy', 'experiment'],
    starred: true,
    text: `Took a day’s leave and spent it with Priya at the city. An experiment, with the question written down before: *is it the work I like, or only the idea of it?*

## The morning
Two interviews about the parking permit. A woman had kept every letter since 2009 in a biscuit tin, in order. Priya didn’t look at her list once. She asked about the tin.

## The afternoon
Four hours of sorting what had been said into what it means. Slow, a bit boring, then suddenly not. I found a pattern that they hadn’t seen: everyone who gave up, gave up on the *second* page, at the same line.

## The rest
A meeting in which the legal team said no. Priya asked them to say no to each line separately. They said no to one.

Answer: it’s the work. Also the boring part. Also the meeting with the legal team.

I got home at seven and talked for an hour. Sam made a note of the time.`,
  },
];
