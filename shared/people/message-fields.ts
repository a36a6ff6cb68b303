/** The fields of a template that are filled from what is known. Whatever else stands in braces is asked for. */
export const messageFields = [
  'first name',
  'name',
  'organisation',
  'option',
  'goal',
  'last topic',
  'through',
] as const;

/** A stretch of a template: words, or a field. */
export type MessagePart = { readonly words: string } | { readonly field: string };

/** What stands in braces on one line, and is no longer than a field would be. */
const braces = /\{([^{}\n]{1,60})\}/g;

/** A template as its stretches. The name of a field is told without its case and the spaces around it. */
export function messageParts(text: string): MessagePart[] {
  const parts: MessagePart[] = [];
  let at = 0;
  for (const found of text.matchAll(braces)) {
    const field = (found[1] ?? '').trim().replaceAll(/\s+/g, ' ').toLowerCase();
    if (field === '') continue;
    if (found.index > at) parts.push({ words: text.slice(at, found.index) });
    parts.push({ field });
    at = found.index + found[0].length;
  }
  if (at < text.length) parts.push({ words: text.slice(at) });
  return parts;
}

/** The fields that a template has, each once, in their order. */
export function fieldsOf(text: string): string[] {
  const fields = messageParts(text).flatMap((part) => ('field' in part ? [part.field] : []));
  return [...new Set(fields)];
}

/** A template with its fields filled; one that nothing is known for stays in its braces, to be asked for. */
export function filledMessage(text: string, values: Readonly<Record<string, string>>): string {
  return messageParts(text)
    .map((part) => {
      if ('words' in part) return part.words;
      const value = values[part.field]?.trim() ?? '';
      return value === '' ? `{${part.field}}` : value;
    })
    .join('');
}

/** The first name, as a letter begins with it: what stands before the last word of a name; a name of one word as it is. */
export function firstName(name: string): string {
  const [first = ''] = name.trim().split(/\s+/);
  return first;
}

/** What a message was about: its first sentence after the greeting, as a line. */
export function topicOfMessage(text: string): string {
  const lines = text.split('\n').map((each) => each.trim());
  const [first = '', ...others] = lines.filter((each) => each !== '');
  const said = /^.{0,60}[,!:]$/u.test(first) && others.length > 0 ? (others[0] ?? '') : first;
  const [sentence = ''] = said.match(/^.{1,90}?(?=[.?!](?:\s|$))/u) ?? [said];
  return sentence.length <= 100 ? sentence : `${sentence.slice(0, 90).replace(/\s\S*$/u, '')}…`;
}

/** Templates to begin with, in our own words; each can be taken over and changed. */
export const startingTemplates: readonly { name: string; text: string }[] = [
  {
    name: 'Ask for a short talk',
    text: `Hello {first name},

I am looking into {option}, and what you do at {organisation} is close to it. Would you have twenty minutes for a few questions, by phone or over a coffee? I would like to hear what an ordinary week is like, and what you would want to have known at the start.

Any day suits me, and a no is fine too.

{my name}`,
  },
  {
    name: 'Write to somebody you were sent to',
    text: `Hello {first name},

{through} gave me your name. I am finding out about {option}, and {through} thought you would have something to say about it.

Could I ask you three or four questions? Twenty minutes would be plenty, whenever it suits you.

{my name}`,
  },
  {
    name: 'Write again after a long time',
    text: `Hello {first name},

It has been a while. The last time we talked about {last topic}, and I have thought of it since.

I am looking into {option} now, and it made me think of you. How are you, and how is {organisation}? If you feel like it, let us talk again.

{my name}`,
  },
  {
    name: 'Say thank you after a talk',
    text: `Hello {first name},

Thank you for taking the time for {last topic}. What stays with me most is {what stayed}. Next I am going to {next step}, and I will let you know how it goes.

{my name}`,
  },
  {
    name: 'Tell what came of it',
    text: `Hello {first name},

You asked how it went with {goal}. In short: {what came of it}. Your advice about {last topic} had its part in that, so thank you.

{my name}`,
  },
  {
    name: 'Ask for a word of feedback',
    text: `Hello {first name},

I am working on {goal}, and you have seen me at work. Would you tell me one thing that went well, and one that I could do differently? Two lines are enough, and please be open.

{my name}`,
  },
];
