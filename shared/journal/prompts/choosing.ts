import type { NeedPrompts } from './needs.ts';

/** Prompts for finding out what one wants. The names are stored with the entries that answer them, so they stay. */
export const toward = {
  values: {
    'proud-no': 'Tell about a time you said no at work and were glad afterwards. What were you keeping safe?',
    envy: 'Whose working life do you envy a little? Name the one part of it that you would really want.',
    'pay-cut': 'What would you take less money for? Describe it as closely as you can.',
    'three-words':
      'Choose three words for how you want to work. Give each one a moment in which you lived it.',
    'angry-meeting':
      'When did something at work last make you angry? Which of your values was being stepped on?',
    'no-audience':
      'If nobody would ever know about it, which part of your work would you still do with care?',
    'old-value': 'What used to matter a lot to you in a job and matters less now? What took its place?',
    'said-of-you':
      'A colleague of many years says goodbye to you. Which sentence would you most like to hear?',
    'hard-trade': 'Time, money, freedom, safety, meaning: which one did you trade away last, and for which?',
    'small-rule': 'Which small rule of your own do you keep at work even when it costs you something?',
  },
  strengths: {
    'asked-for': 'What do people come to you for, without your ever having offered it?',
    'easy-for-you': 'What feels easy to you and seems hard for others? Describe the last time you did it.',
    'lost-track': 'When did you last lose track of time while working? Which skill were you using?',
    'under-pressure': 'Think of a day when everything was urgent. What did you do that helped?',
    'ten-years-old': 'What were you good at when you were ten that you still do today, in another form?',
    'unlikely-mix':
      'Name two things you are decent at that are seldom found in one person. What could the pair be good for?',
    'praise-brushed-off': 'Which praise did you brush off lately? Write down what the person may have seen.',
    overdone: 'Which of your strengths do you sometimes use too much? What would two thirds of it look like?',
    'rescued-work':
      'Tell about something that was going wrong until you stepped in. What exactly did you do?',
    'unused-here': 'Which of your abilities does your present work hardly ask for?',
  },
  roles: {
    'best-week': 'Pick the best week you ever had in a job. What were you doing on the Wednesday?',
    'title-off': 'Describe what you do without using your job title or the name of your field.',
    'parts-kept':
      'Go through your last role part by part. Which parts would you take along, and which would you leave?',
    'borrowed-day':
      'If you could work one day in the place of somebody you know, whose day would it be, and what would you look at first?',
    'tuesday-later':
      'Picture an ordinary Tuesday five years from now that you would like. Begin with the first hour of work.',
    'wrong-fit': 'Tell about a role that did not fit you. What did it teach you about the one that would?',
    'other-life': 'If your line of work vanished tomorrow, what would you try next, and why that?',
    'big-or-small': 'Big organisation, small team, or on your own: where have you been most yourself?',
    'boring-parts': 'Every role has dull parts. Which kind of dull can you live with quite well?',
    'job-advert':
      'Write the advert for a job that you would answer today. Leave out what you only think should be in it.',
  },
  clarity: {
    'not-this': 'List what you are sure you do not want. What do these things have in common?',
    'one-sentence': 'Finish this sentence in five ways of your own: what I really want from work is…',
    'real-question':
      'You have been turning a question over. Write it down, then write the question that lies under it.',
    'already-know': 'What do you already know about your next step that you have not said aloud?',
    'friend-asks': 'A friend is where you are now and asks for advice. What do you tell them?',
    'missing-fact': 'Which single piece of information would make things clearer to you? Who might have it?',
    'two-years-back': 'What would you from two years ago think of where you are today?',
    'borrowed-wish':
      'Which of your wishes for your career came from somebody else? Would you miss it if it went?',
    'enough-for-now': 'How clear do you need to be before you try something? What would be clear enough?',
    'name-the-fog': 'When you think of the years ahead, what do you see well, and where does the fog begin?',
  },
  fear: {
    'worst-plain':
      'What is the worst that could really come of this choice? And what would you do the week after?',
    'cost-of-staying':
      'If nothing changes for two years, what does that cost you, and what does it give you?',
    'door-or-curtain': 'Which of the doors before you could be walked back through, if it came to that?',
    'small-test': 'How could you try out the choice you fear with one evening and no promise?',
    'both-good': 'Suppose both roads turn out well. Which good life would you be a little sad to miss?',
    'whose-voice': 'When you picture choosing wrong, whose voice do you hear? What would you answer?',
    'past-leap':
      'Tell about a choice that scared you and that you made anyway. What did you know beforehand, and what only later?',
    'deadline-tomorrow':
      'If you had to decide by tomorrow noon, what would you choose? Notice the first answer.',
    'good-enough': 'What would make this choice good enough for you, rather than the best of all?',
    'afraid-of-what': 'What are you afraid of? Finish this sentence until it is used up: I am afraid that…',
  },
  turns: {
    'leaving-well': 'Something is ending. What would you need in order to leave it well?',
    'what-you-carry': 'Of the place you are leaving or have left, what do you carry on with you?',
    'first-day':
      'Think back to your first day in your present work. What did you hope for, and what came of it?',
    'last-time':
      'What did you do for the last time without knowing that it was? Would you have done it differently?',
    'in-between': 'You are between two things. What can you do now that you could in neither of them?',
    'who-you-were': 'Which part of who you were at work are you ready to put down?',
    'first-hundred': 'What would you like to be able to say after the first hundred days of what comes next?',
    'unsaid-thanks': 'Whom would you like to thank before you go on, and what for?',
    'old-chapter': 'Give your last few years a chapter title. What would the next one be called?',
    'start-small': 'What is the smallest true beginning of the thing you want to begin?',
  },
} satisfies NeedPrompts;
