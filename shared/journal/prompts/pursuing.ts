import type { NeedPrompts } from './needs.ts';

/** Prompts for the way itself. The names are stored with the entries that answer them, so they stay. */
export const along = {
  energy: {
    'up-and-down': 'Walk through yesterday by the hour. Where did your energy rise, and where did it drop?',
    'after-which': 'After which kind of meeting do you feel more awake than before? What is it made of?',
    'sunday-evening':
      'On a Sunday evening, which thing in the week ahead do you look forward to, and which do you not?',
    'drain-named':
      'Name the task that tires you before you have begun it. Is it the task, the people, or the way it is done?',
    'best-hours': 'When in the day do you think best? What do you mostly do with those hours?',
    'free-fuel': 'What gave you energy lately that cost nothing and took less than an hour?',
    'room-and-noise':
      'Describe a place where you work well: light, noise, people. What of it could you have this week?',
    'swap-one': 'If you could hand over one task and take on another, which two would they be?',
    'tired-kind': 'There is a tired that feels good and a tired that does not. When did you last have each?',
    'full-glass': 'What would have to be true on a Friday for you to go home with energy left?',
  },
  balance: {
    'enough-work': 'What does enough work look like in a week, in hours and in how you feel?',
    'what-gets-less': 'Which part of your life gets what is left over? What would it do with an hour more?',
    'door-closed': 'How do you know that a working day is over? How would you like to know?',
    'season-now': 'What season of life are you in, and what does work have to be in such a season?',
    'said-yes': 'Look at what you said yes to this month. Which yes would you give again?',
    'body-says': 'What has your body been telling you about the way you work?',
    'ideal-evening': 'Describe an evening after work that does you good. What makes it possible?',
    'money-peace': 'How much money would let you stop thinking about money? What is that figure made of?',
    'shared-load': 'Who carries things so that you can work, and what do you carry for them?',
    'day-off': 'You get one free day in the middle of the week and no plans. What do you do with it?',
  },
  people: {
    'better-near': 'With whom do you become better at what you do? What do they do that helps?',
    'hard-talk': 'Which conversation are you putting off? Write down its first two sentences.',
    'old-mentor': 'Who taught you something without meaning to? What was it?',
    'ask-for-help': 'Whom could you ask for twenty minutes of advice, and about what exactly?',
    'seen-by': 'By whom do you feel seen at work? What do they notice?',
    'draining-person': 'Somebody at work wears you out. What might they be worried about?',
    'give-this-week': 'What could you do for a colleague this week that would take you half an hour?',
    'lost-touch':
      'Whom from an earlier job do you think of now and then? What would you tell them about today?',
    'good-boss': 'Describe the best boss you have had, or would like to have, by three things they do.',
    'your-table':
      'Five people sit at a table and talk about your future. Who should be there, and who should speak first?',
  },
  learning: {
    'want-to-do': 'What would you like to be able to do a year from now that you cannot do today?',
    'hour-a-week': 'If you had one hour a week for learning, what would you do in the first one?',
    'how-you-learn':
      'Think of something you learned well. How did you go about it, and how could you use that again?',
    'teach-it': 'Explain something you learned lately to somebody who knows nothing about it.',
    'mistake-lesson': 'Which mistake has taught you more than any course?',
    'asked-stupid': 'Which question would you ask if nobody could think less of you for it?',
    'skill-gap':
      'Look at a job you would like. Which one skill lies between you and it, and how is it shown?',
    'from-outside': 'What from a hobby or from home do you know how to do that your work could use?',
    unlearn: 'What did you learn in an earlier place that you would do well to unlearn?',
    'next-proof':
      'Of what you have learned lately, what could you show to somebody? What would you show first?',
  },
  momentum: {
    'next-step': 'Which of your goals stands still? What is a step toward it that takes fifteen minutes?',
    'stuck-where':
      'Where do you get stuck: before beginning, in the middle, or at the last bit? What happens there?',
    'what-worked': 'When did you last get something moving? What set it off?',
    'if-then': 'Choose one thing for tomorrow. If what happens, then you begin it? Write the moment down.',
    'cut-in-half': 'Take your biggest plan and halve it. What remains, and is it still worth doing?',
    'for-whom': 'Who would be better off if you went on with this? Picture them on the day it is done.',
    'put-down': 'Which plan could you put down for now without loss? What would that free?',
    'one-month': 'If you could move only one thing forward this month, which would make the others easier?',
    'obstacle-named':
      'What tends to come between you and the thing you mean to do? What could you do about it beforehand?',
    'done-list':
      'Forget the list of what is open. Write the list of what you have done in the last two weeks.',
  },
  setbacks: {
    'plain-facts': 'Tell what went wrong in plain facts, as a reporter would. Then tell what you made of it.',
    'your-part': 'Which part of what happened was yours, which was others’, and which was luck?',
    'still-true': 'It did not work out. What about you and your plan is still true?',
    'kind-letter': 'Write to yourself as you would to a good friend to whom the same thing had happened.',
    'what-hurts': 'What about this hurts the most? Say it as simply as you can.',
    'other-story': 'Tell your setback as the beginning of a story that ends well. What happens next in it?',
    'next-time': 'If it came again next month, what one thing would you do differently?',
    'been-here': 'When were you in a place like this before? How did you come out of it?',
    'rejection-says':
      'A no tells you little and not nothing. What does this one tell you, and what does it not?',
    'repair-one':
      'Is there something you would like to mend with somebody? What would a first small step be?',
  },
  wins: {
    'this-week': 'What went well this week that nobody noticed but you?',
    'how-it-came': 'Take one thing that worked out. Trace back the three decisions of yours that led to it.',
    'first-time': 'What did you do lately for the first time?',
    'hard-made-easy': 'What was hard for you a year ago and goes by itself now?',
    'thank-you-note':
      'Somebody was glad of something you did. What was it, and how did you come to hear of it?',
    'brave-moment': 'When were you a little brave this month?',
    'helped-someone': 'Whom did you help lately, and what became possible for them?',
    'kept-going': 'What did you stay with although it was dull? What came of it?',
    'good-no': 'What did you leave undone on purpose, and what was good about that?',
    'show-it':
      'You may show one piece of your work to somebody you admire. Which one, and what do you point at?',
  },
} satisfies NeedPrompts;
