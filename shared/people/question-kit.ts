/** Questions to bring to a talk, by what they are for, in Waymark's own words. */
export const questionKit = [
  {
    key: 'work',
    name: 'Getting to know the work',
    questions: [
      'What do you do in a day that somebody outside would never guess?',
      'Which part of the work would you do even if nobody asked for it?',
      'What does somebody who is good at this do differently from somebody who is all right at it?',
      'Who decides whether your work was good?',
      'What has changed most about this work since you began?',
    ],
  },
  {
    key: 'way',
    name: 'How they came there',
    questions: [
      'How did you come to this, and what did you do before?',
      'Was there a moment when you knew that you would stay?',
      'Which detour turned out to be worth it?',
      'Who helped you on the way, and with what?',
      'What did you believe about this work at first that was wrong?',
    ],
  },
  {
    key: 'week',
    name: 'A normal week',
    questions: [
      'What did last week look like, from Monday to Friday?',
      'How much of the week are you with people, and how much alone?',
      'What takes more time than it should?',
      'When in the week are you most awake, and what are you doing then?',
      'What do you take home with you in the evening?',
    ],
  },
  {
    key: 'hard',
    name: 'What is hard',
    questions: [
      'What makes people leave this work?',
      'What was your worst week this year, and what made it so?',
      'Which part would you hand to somebody else tomorrow?',
      'What do you have to put up with that nobody mentions beforehand?',
      'How do you know when you have done enough?',
    ],
  },
  {
    key: 'conditions',
    name: 'Money and conditions',
    questions: [
      'What can somebody earn here at the beginning, and after five years?',
      'What about hours and days is fixed, and what can be talked about?',
      'How safe is this work over the next years, as you see it?',
      'What would I have to give up compared with a job like mine?',
      'How does it go together with a family, or with looking after somebody?',
    ],
  },
  {
    key: 'in',
    name: 'How to get in',
    questions: [
      'What would you look for if you chose somebody new?',
      'Which of the things that I can already do would count here?',
      'What is missing from what I told you, for somebody who hires?',
      'Which training is worth its money, and which is not?',
      'What is the smallest way to try this out?',
      'Where are such places filled before they are advertised?',
    ],
  },
  {
    key: 'again',
    name: 'What they would do again',
    questions: [
      'If you began again today, what would you do first?',
      'What would you leave out?',
      'Which decision are you gladdest about?',
      'What would you tell somebody of my age who thinks about this?',
    ],
  },
  {
    key: 'next',
    name: 'Whom to talk to next',
    questions: [
      'Who sees this quite differently from you?',
      'Who else would you ask in my place?',
      'May I say that you sent me?',
      'Is there a meeting, a list or a place where such people are found?',
    ],
  },
  {
    key: 'mentor',
    name: 'Feedback from a mentor',
    questions: [
      'What did you see me do well that I may not notice?',
      'What is the one thing that would make the most difference now?',
      'Where do I make it harder for myself than it is?',
      'What would you worry about in my place?',
      'What should we look at together next time?',
    ],
  },
  {
    key: 'no',
    name: 'After a rejection',
    questions: [
      'What did the other person bring that I did not?',
      'Was there a moment in the talk when it turned?',
      'What would you want to see of me in a year?',
      'May I write again when a place like this comes up?',
    ],
  },
  {
    key: 'help',
    name: 'What I can do for them',
    questions: [
      'What are you working on at the moment that I could help with?',
      'Is there somebody you would like to meet?',
    ],
  },
] as const;
