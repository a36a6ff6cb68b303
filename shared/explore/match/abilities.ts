/**
 * What people are good at, as ideas that a person and the description of a work may put into different words: “I stay calm when a room gets
 * loud” and “keeping calm” are one. Our own list and judgement. An ability that is none of these is compared with nothing, rather
 * than by words that happen to be alike.
 *
 * `said` is looked for in a person's words, `asked` in what a work leans on; without it, `said` serves for both.
 */
interface Idea {
  readonly said: RegExp;
  readonly asked?: RegExp;
}

const ideas: Readonly<Record<string, Idea>> = {
  calm: {
    said: /\bcalm|composure|steady nerves|under pressure|in a crisis|keep(ing)? (my|a cool) head|unflappable|\bpanic/,
    asked:
      /\bcalm|staying cool|without panic|stress tolerance|poise|composure|nerve|under (time )?pressure|cheerful|robust/,
  },
  listening: {
    said: /\blisten|hear(ing)? (people|them|somebody) out/,
    asked: /listen(?!ing for faults)|conversation/,
  },
  asking: {
    said: /\bask(s|ing)? .*question|question under|interview|\bcurious about people/,
    asked: /\basking\b|questioning(?! one)|interview|patient questions/,
  },
  explaining: {
    said: /\bexplain|teach|complicated .*(clear|simple|readable)|make .* (clear|understandable|readable)|tutor|lesson|train(ing)? (people|others|colleagues)/,
    asked: /explain|explanation|teach|demonstrat|plain advice|diagnosing misunderstandings|motivating|lesson/,
  },
  writing: {
    said: /\bwrit(e|es|ing)\b|letters?\b|\bprose\b|wording|\bessays?\b|\bblog/,
    asked:
      /writ(ing|ten)|wording|report(s|ing)\b|storytelling|spelling|mother tongue|ear for (sentences|language)/,
  },
  editing: {
    said: /\bedit(ing)?\b|proofread|readable|half as long/,
    asked: /\bediting\b|clear short|plain language|structuring/,
  },
  speaking: {
    said: /speak(ing)? (in|before|to) |public speaking|present(ing|ations?)\b|on stage|give talks/,
    asked: /speaking|presenting|voice|stage presence|commands|rhetoric|clear speech/,
  },
  facilitating: {
    said: /workshop|facilitat|moderat|lead(ing)? (a )?(group|meeting)s?|who has not spoken/,
    asked: /facilitat|group (work|leading)|leading (groups|discussions)|reading (a )?(room|the room)|moderat/,
  },
  mediating: {
    said: /mediat|settl(e|ing) (a |an )?(quarrel|argument|dispute)|lower(ed)? .* voice|both sides|peacemak|gets? loud/,
    asked: /mediat|impartial|de-?escalat|calming|talking calmly|negotiation|staying between/,
  },
  negotiating: { said: /negotiat|bargain|a good deal/, asked: /negotiat|argument/ },
  persuading: {
    said: /persuad|convinc|win(ning)? people over|\bsell(ing)?\b|\bpitch/,
    asked: /persua|winning people over|selling|sales|\bcharm|alliances/,
  },
  connecting: {
    said: /bring(ing)? (together )?people|connect(ing)? people|network|know everybody|introduc(e|ing) people/,
    asked:
      /network|keeping contacts|contacts|trust building|building trust|getting on with|alliances|clientele|coordinating/,
  },
  empathy: {
    said: /empath|\bfeel(s|ing)? what|notice how (people|others|somebody)|sense(s)? (the )?mood|understand(ing)? people|kind(ness)?\b/,
    asked:
      /empath|reading (moods|people|body language)|tact|warmth|putting oneself|understanding (people|customers)|judgement of people|kind/,
  },
  caring: {
    said: /look(ing)? after|\bcar(e|es|ing) (for|of)|nurs(e|ing)|being there for/,
    asked:
      /wound|calming patients|lifting people|personal care|\bcare\b|first aid|nursing|hygiene|building confidence/,
  },
  children: { said: /\bchild(ren)?\b|\bkids\b|toddler|teenager/, asked: /\bchild(ren)?\b|playful|families/ },
  patience: {
    said: /patien(t|ce)\b|go(ing)? slowly|persist|not giv(e|ing) up|stubborn/,
    asked: /patien|persist|not giving up|keeping at it|stamina with/,
  },
  leading: {
    said: /\blead(s|ing|er|ership)?\b|in charge|manag(e|ing) (a )?(team|people)|delegat|direct(ing)? others/,
    asked: /\blead(ing|ership)\b|motivating|choosing people|authority|directing|delegat/,
  },
  teamwork: {
    said: /team(work)?\b|together with|cooperat|collaborat/,
    asked:
      /teamwork|working in a team|as a pair|trust in (the|a)|crew|working with (artists|other|others|professions)|getting on/,
  },
  organising: {
    said: /organi[sz]|coordinat|logistic|\brotas?\b|event(s)? (run|work)|many things at once|juggl/,
    asked: /organis|juggling|coordinat|keeping an overview|overview|scheduling|setting up/,
  },
  order: {
    said: /\border(ly|s)?\b|tid(y|ies|ying)|\brecords?\b|\blists?\b|systematic/,
    asked: /records?\b.*keeping|keeping records|record keeping|\border\b|tidi|bookkeeping|routine/,
  },
  concentration: {
    said: /concentrat|focus(ed)?\b|hours with one thing/,
    asked: /concentration|stamina with/,
  },
  planning: {
    said: /\bplan(s|ning)?\b|think(ing)? ahead|foresee/,
    asked: /planning(?! on a scale)|foresight|thinking ahead|thinking of what may fail|ahead/,
  },
  reliability: {
    said: /reliab|promise|on time|punctual|keep(ing)? my word|never late|deadlines?/,
    asked: /reliab|punctual|discipline|keeping deadlines|deadline/,
  },
  precision: {
    said: /precis|exact|detail|careful|accura|thorough|perfection|spot(ting)? (errors|mistakes)/,
    asked: /precis|exact|accura|thorough|attention to|detail|careful|neat|measur|micrometre|caution/,
  },
  figures: {
    said: /\bfigures\b|\bnumbers\b|spreadsheet|budget|account(s|ing)\b|arithmetic|calculat/,
    asked: /figures|arithmetic|spreadsheet|budget|account|cost|calculat|numbers|pricing/,
  },
  statistics: {
    said: /statistic|\bdata\b|analy[sz]ing data|probabilit/,
    asked: /statistic|\bdata\b|sql|charts|trial design|modelling/,
  },
  mathematics: {
    said: /\bmaths?\b|mathematic|geometry|algebra/,
    asked: /mathematic|trigonometry|geometry|proof|physics/,
  },
  analysing: {
    said: /analy[sz]|root cause|take .* apart|logic(al)?\b|problem[- ]solv|solv(e|ing) (hard )?problems|patterns?\b|puzzle/,
    asked:
      /analysis|analy|abstract|structural thinking|logical|systematic|causal|pattern|systems thinking|healthy doubt/,
  },
  researching: {
    said: /research|look(ing)? (things|it) up|investigat|sources|archive/,
    asked: /research|reading sources|sources|checking facts|fieldwork|reading old/,
  },
  faults: {
    said: /\bfix(es|ing)?\b|repair|fault|debug|troubleshoot|broken/,
    asked: /fault|troubleshoot|repair|debugging|\bmechanics|\bmechanical/,
  },
  hands: {
    said: /with my hands|hand ?work|\bcraft(s|ing)?\b|wood(work)?|sew(ing)?|knit|carpent|weld|solder|\bDIY\b|build(ing)? things/i,
    asked:
      /hand ?work|skilled hands|hands\b|fine motor|handiness|leather|sense of touch|fingers|feel for|soldering|fitting|tools/,
  },
  drawing: {
    said: /\bdraw(s|ing)?\b|sketch|illustrat|paint(s|ing)?\b|diagram|visual/,
    asked: /drawing(?! standards)|sketch|illustrat|composition|visual|eye for form|layout/,
  },
  designing: {
    said: /\bdesign(s|ing)?\b|layout|beaut(y|iful)|\btaste\b|aesthetic/,
    asked: /design|taste|colour|eye for|composition|form/,
  },
  space: {
    said: /spatial|three dimensions|\bmaps?\b|orientation/,
    asked: /spatial|three-dimensional|mapping|reading drawings|CAD/i,
  },
  inventing: {
    said: /invent|ideas\b|creativ|imagin|come up with|new ways|improvis|try things/,
    asked: /inventing|ideas|imagin|creativ|improvis|prototyp|curiosity|learning fast/,
  },
  learning: {
    said: /learn(s|ing)? (fast|quickly)|pick(s|ing)? .* up quickly|new subjects/,
    asked: /learning fast|fast orientation|curiosity|keeping up|always learning/,
  },
  programming: {
    said: /program(s|ming|mer)?\b|\bcod(e|ing)\b|software|script(s|ing)/,
    asked: /programming|scripting|SQL|version control|databases|software design/i,
  },
  computers: {
    said: /computers?\b|\bIT\b|spreadsheets? fluen/,
    asked: /operating systems|networks|spreadsheet fluency|software\b/,
  },
  languages: {
    said: /languages?\b|translat|bilingual|speak(s|ing)? (french|german|spanish|italian|arabic|mandarin|english)/,
    asked: /languages?\b/,
  },
  science: {
    said: /biolog|chemi(stry|cal)|physics|laborator|experiment/,
    asked: /chemistry|biology|physics|bench work|laborator|spectra|science/,
  },
  animals: { said: /animals?\b|horses?\b|dogs?\b|\bcattle/, asked: /animal|body language|stock\b|horses/ },
  plants: {
    said: /garden|plants?\b|\bgrow(ing)? (food|vegetables)|forest/,
    asked: /plant|soil|tree|growing/,
  },
  cooking: {
    said: /\bcook|bak(e|ing)\b|kitchen|recipe/,
    asked: /palate|dough|fermentation|knife|flavour|seasoning|taste and/,
  },
  music: {
    said: /music|sing(s|ing)?\b|instrument|rhythm/,
    asked: /music|trained ear|rhythm|instrument\b|timing/,
  },
  body: {
    said: /\bsport|\bfit(ness)?\b|strong(er)?\b|stamina|endurance|physical/,
    asked: /strength|stamina|fitness|physical|endurance|swimming|balance/,
  },
  memory: { said: /remember|memory/, asked: /memory/ },
  observing: {
    said: /observ|notic(e|es|ing)|watch(ing)? closely|\bsee(s|ing)? (what|who)\b/,
    asked: /observ|watchful|attention|noticing|spotting|seeing/,
  },
  deciding: { said: /decid|decisi|judg(e|ement)/, asked: /decision|deciding|judging|judgement|weighing/ },
  firmness: {
    said: /\bsay(ing)? no\b|set(ting)? limits|stand(ing)? (my|one’s) ground|firm\b/,
    asked: /firm|limits|standing firm|saying no/,
  },
  honesty: {
    said: /honest|integrity|confiden(ce|tial)|discre(et|tion)|keep(ing)? secrets/,
    asked: /honest|integrity|discretion|keeping confidences|trust/,
  },
  humour: { said: /humou?r|make people laugh|funny/, asked: /humour|cheerful|timing|friendl/ },
  driving: { said: /\bdriv(e|es|ing)\b|\bvehicle|machine(s|ry)/, asked: /driving|vehicle|machine/ },
  alone: {
    said: /on my own|independen|self[- ]disciplin/,
    asked: /self-discipline|independent|working alone|self-manage/,
  },
};

function ideasIn(text: string, side: 'said' | 'asked'): readonly string[] {
  const plain = text.normalize('NFC').replaceAll("'", '’').toLowerCase();
  return Object.entries(ideas).flatMap(([name, idea]) =>
    (side === 'asked' ? (idea.asked ?? idea.said) : idea.said).test(plain) ? [name] : [],
  );
}

/** The ideas in what a person says of themselves. */
export function ideasSaid(text: string): readonly string[] {
  return ideasIn(text, 'said');
}

/** The ideas in something that a work leans on. */
export function ideasAsked(phrase: string): readonly string[] {
  return ideasIn(phrase, 'asked');
}
