/** Pages without a day: what is kept at hand rather than looked back on. `weeks` is when it was begun. */
export const pages: readonly { title: string; weeks: number; text: string }[] = [
  {
    title: 'Questions for conversations',
    weeks: 22,
    text: `For the twenty minutes that somebody gives me:

1. What did you do yesterday, hour by hour?
2. Which part of it would you keep if you could keep only one?
3. What did you believe about this work before you did it?
4. Who is good at it and unhappy? Why?
5. Whom should I ask next, and may I say that you sent me?

Not asked: whether there is a job.`,
  },
  {
    title: 'Things that I want to read',
    weeks: 45,
    text: `- [x] the one about questions, from the library
- [x] Ruth’s reader, parts one and two
- [ ] the thick one about letters and forms
- [ ] anything by somebody who disagrees with the thick one`,
  },
];
