/**
 * The cards of the sort: what people value in work and life, with a definition of ours for each. A key is stored and never
 * changes; names and definitions may be improved, and a person may write their own over both.
 */
export interface ValueCard {
  key: string;
  name: string;
  meaning: string;
}

export const valueCards: readonly ValueCard[] = [
  // What I do
  {
    key: 'mastery',
    name: 'Mastery',
    meaning: 'Being truly good at something that takes years to be good at.',
  },
  { key: 'craft', name: 'Craft', meaning: 'Making things with care, down to the parts that nobody sees.' },
  { key: 'learning', name: 'Learning', meaning: 'Knowing more at the end of a month than at its beginning.' },
  {
    key: 'curiosity',
    name: 'Curiosity',
    meaning: 'Following a question because it will not leave me alone.',
  },
  {
    key: 'creativity',
    name: 'Creativity',
    meaning: 'Bringing something into being that was not there before.',
  },
  {
    key: 'beauty',
    name: 'Beauty',
    meaning: 'Working on and among things that are a pleasure to look at or listen to.',
  },
  {
    key: 'problem-solving',
    name: 'Solving problems',
    meaning: 'Taking a knot apart until it is a string again.',
  },
  {
    key: 'understanding',
    name: 'Understanding',
    meaning: 'Knowing why something is as it is, not only that it is.',
  },
  {
    key: 'making',
    name: 'Making things',
    meaning: 'Ending the day with something that can be held or used.',
  },
  { key: 'quality', name: 'Quality', meaning: 'Doing it properly, or not putting my name to it.' },
  { key: 'precision', name: 'Precision', meaning: 'Getting the detail right, because the detail matters.' },
  { key: 'focus', name: 'Depth', meaning: 'Long hours with one thing instead of short ones with many.' },
  { key: 'variety', name: 'Variety', meaning: 'Days that differ from each other.' },
  { key: 'challenge', name: 'Challenge', meaning: 'Work that asks for slightly more than I have.' },
  { key: 'achievement', name: 'Achievement', meaning: 'Setting out for something and getting there.' },
  { key: 'excellence', name: 'Excellence', meaning: 'Standing among the best at what I do.' },
  // How I am
  { key: 'autonomy', name: 'Autonomy', meaning: 'Deciding for myself how I do my work, and when.' },
  { key: 'freedom', name: 'Freedom', meaning: 'Being able to leave, to change, to say no.' },
  { key: 'independence', name: 'Independence', meaning: 'Not needing anybody’s permission to live as I do.' },
  { key: 'integrity', name: 'Integrity', meaning: 'Saying and doing the same thing, also when it costs.' },
  { key: 'honesty', name: 'Honesty', meaning: 'Saying what is so, and being told what is so.' },
  { key: 'courage', name: 'Courage', meaning: 'Doing what is right while being afraid of it.' },
  {
    key: 'authenticity',
    name: 'Being myself',
    meaning: 'Not leaving a part of me at the door in the morning.',
  },
  { key: 'responsibility', name: 'Responsibility', meaning: 'Being the one who answers for it.' },
  { key: 'reliability', name: 'Reliability', meaning: 'Being somebody whose word can be built on.' },
  { key: 'discipline', name: 'Discipline', meaning: 'Keeping at it on the days without wind.' },
  { key: 'order', name: 'Order', meaning: 'Knowing where things are and what comes next.' },
  { key: 'simplicity', name: 'Simplicity', meaning: 'Having, owing and promising less.' },
  { key: 'humility', name: 'Humility', meaning: 'Letting the work be bigger than I am.' },
  { key: 'patience', name: 'Patience', meaning: 'Giving things the time that they take.' },
  { key: 'optimism', name: 'Hope', meaning: 'Working as if it could turn out well.' },
  { key: 'humour', name: 'Humour', meaning: 'Laughing at least once a day, best at myself.' },
  { key: 'play', name: 'Play', meaning: 'Trying things for no reason but the fun of it.' },
  {
    key: 'adventure',
    name: 'Adventure',
    meaning: 'Going where I have not been and do not know how it ends.',
  },
  { key: 'risk', name: 'Daring', meaning: 'Betting on something when the outcome is open.' },
  { key: 'calm', name: 'Calm', meaning: 'A quiet mind, and work that leaves it quiet.' },
  { key: 'health', name: 'Health', meaning: 'A body that I treat as something I shall need for long.' },
  { key: 'growth', name: 'Growing', meaning: 'Becoming more of who I could be.' },
  {
    key: 'self-respect',
    name: 'Self-respect',
    meaning: 'Being able to look back on the day without turning away.',
  },
  // With others
  { key: 'family', name: 'Family', meaning: 'Being there, awake and not only in the evening.' },
  { key: 'friendship', name: 'Friendship', meaning: 'A few people who know me, and the time to see them.' },
  { key: 'love', name: 'Love', meaning: 'Giving the person beside me more than what is left of me.' },
  { key: 'belonging', name: 'Belonging', meaning: 'A place where I need not explain myself.' },
  {
    key: 'teamwork',
    name: 'Working together',
    meaning: 'Getting somewhere that none of us would get alone.',
  },
  { key: 'trust', name: 'Trust', meaning: 'Not having to check, and not being checked.' },
  { key: 'respect', name: 'Respect', meaning: 'People being treated as grown-ups, whatever their title.' },
  { key: 'kindness', name: 'Kindness', meaning: 'Making somebody’s day a little lighter.' },
  { key: 'empathy', name: 'Empathy', meaning: 'Knowing how it is from where the other one stands.' },
  { key: 'helping', name: 'Helping', meaning: 'Being of use to a person whom I can see.' },
  { key: 'teaching', name: 'Teaching', meaning: 'Watching somebody become able to do it without me.' },
  { key: 'mentoring', name: 'Lifting others up', meaning: 'Others getting further because I was there.' },
  { key: 'loyalty', name: 'Loyalty', meaning: 'Staying when staying is harder than going.' },
  {
    key: 'fairness',
    name: 'Fairness',
    meaning: 'The same rules for those who are in the room and those who are not.',
  },
  { key: 'openness', name: 'Openness', meaning: 'Things being said aloud, and minds being changed.' },
  { key: 'conversation', name: 'Good conversation', meaning: 'Talk that leaves both of us thinking.' },
  { key: 'generosity', name: 'Generosity', meaning: 'Giving what I know and have without keeping count.' },
  { key: 'privacy', name: 'Privacy', meaning: 'Parts of my life that are nobody’s business.' },
  { key: 'solitude', name: 'Solitude', meaning: 'Time on my own, in which I come back to myself.' },
  // In the world
  { key: 'contribution', name: 'Contribution', meaning: 'Leaving something better than I found it.' },
  {
    key: 'justice',
    name: 'Justice',
    meaning: 'Standing on the side of those who get less than their share.',
  },
  {
    key: 'nature',
    name: 'Nature',
    meaning: 'Work and a life that do not cost the living world more than they give it.',
  },
  {
    key: 'community',
    name: 'Community',
    meaning: 'The street, the town, the club: being part of how it is there.',
  },
  { key: 'meaning', name: 'Meaning', meaning: 'Knowing what it is for, and agreeing with it.' },
  { key: 'faith', name: 'Faith', meaning: 'Living by what I believe is above me.' },
  { key: 'tradition', name: 'Tradition', meaning: 'Carrying on what others handed to me.' },
  { key: 'culture', name: 'Culture', meaning: 'Books, music, pictures, and the people who make them.' },
  { key: 'knowledge', name: 'Knowledge', meaning: 'Adding something true to what is known.' },
  { key: 'legacy', name: 'What stays', meaning: 'Something of mine going on when I do not.' },
  { key: 'change', name: 'Changing things', meaning: 'Moving what everybody says cannot be moved.' },
  // What it brings
  { key: 'security', name: 'Security', meaning: 'Knowing that next month will be paid for.' },
  { key: 'money', name: 'Money', meaning: 'Earning well, and what that makes possible.' },
  { key: 'comfort', name: 'Comfort', meaning: 'A life that is pleasant to live from day to day.' },
  { key: 'time', name: 'Time', meaning: 'Hours that belong to nobody but me.' },
  { key: 'balance', name: 'Balance', meaning: 'Work that leaves room for everything else.' },
  { key: 'recognition', name: 'Recognition', meaning: 'Good work being seen, and said to be good.' },
  { key: 'status', name: 'Standing', meaning: 'A position that others look up to.' },
  { key: 'influence', name: 'Influence', meaning: 'Having a say in what is decided.' },
  { key: 'leadership', name: 'Leading', meaning: 'Going first and taking others along.' },
  { key: 'competition', name: 'Winning', meaning: 'Measuring myself against others and coming out ahead.' },
  { key: 'stability', name: 'Stability', meaning: 'Things staying as they are when they are good.' },
  {
    key: 'place',
    name: 'A place of my own',
    meaning: 'Living where I want to live, and not where work wants me.',
  },
  { key: 'travel', name: 'Travel', meaning: 'Seeing with my own eyes how others live.' },
];
