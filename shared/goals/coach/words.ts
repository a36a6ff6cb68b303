function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Words that say nothing of what a goal is about. */
export const small = words(`
  a about after again all also always am an and any are around as at away be been being but by can could day days do does doing
  down each eight enough ever every few find first five for four from get getting give given go going got had has have having
  he her hers him his how i i'd i'll i'm if in into is it its just keep less let like long lot lots made make making many may maybe
  me might mine month months more most much must my myself need never new next nine no not of off often on once one only or
  other our out over own per possible put quite rather really regularly same see set seven she should six so some start
  starting such take taking ten than that the their them then there these they thing things this those three through till time
  times to too try trying twice two under until up us use very want wanted was way we week weeks well were what when where which
  while who will wish with within without would year years yes yet you your
`);

/** Verbs under which anything can be meant. */
export const vagueVerbs = words(`
  advance become better boost build change develop enhance expand explore figure find get grow have improve increase make
  optimise optimize progress raise reach strengthen succeed work earn move do be spend keep take
`);

/** What vague verbs are often put before: with nothing else beside it, nobody can see what is meant. */
export const vagueThings = words(`
  abilities ability balance best big better bigger business career careers communication comfort confidence confident
  course different difference direction else expert finances financial further good great grip growth happier happy harder
  impact income job jobs knowledge leader leadership level life main meetings money myself network networking nicer options
  opportunities opportunity organised organized others outcomes passion passionate people performance person personal
  position potential productive productivity professional professionally profile progress purpose recognised recognized
  recognition results role sales self situation skill skills smarter someone something somewhere step stress stuff success
  successful team visible visibility wealth wiser work work-life working world zone engineer mother father feedback
`);

/** Comparisons that ask for a number. */
export const comparatives = words(
  'more less better fewer bigger greater higher lower harder happier faster stronger',
);

/** Verbs whose one outcome can be counted. */
export const outcomeVerbs = words(`
  achieve ask attend build call complete create deliver design develop do draft earn finish find found get give hire hold launch
  lead learn make mentor negotiate obtain open organise organize own pass plan present produce publish read receive record run
  sell set shadow start swim take teach visit win write join host interview
`);

/** Verbs that say how things are to be afterwards: one sees when it has come about. */
export const stateVerbs = words(`
  become accepted approved change clear enter hand handover join leave move promoted publish qualify quit register resign retire
  return submit switch transfer update certified hired elected debt take-over
`);

/** Verbs that say all by themselves. */
export const wholeVerbs = words('retire resign meditate exercise jog swim volunteer');

/** Words that end the noun phrase after a number. */
export const phraseEnds = words(`
  a about after an and as at before by during each every for from i if in into my next of on or our outside over per published
  regularly so starting that the their this through to toward towards until when where which while who with within without
  approved accepted once twice or
`);

/** Nouns in the plural that do not end in s. */
export const oddPlurals = words(
  'people children men women alumni feet staff media criteria data kg km cm h hrs min mins',
);
