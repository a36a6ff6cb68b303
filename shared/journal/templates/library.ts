import { headingNode, listNode, quoteNode } from '#shared/document/blocks.ts';
import { type DocumentNode, documentOf, paragraphNode, textNode } from '#shared/document/document.ts';
import type { Template } from './templates.ts';

/** A part of a template: a question as its heading, and room to answer. */
function asked(question: string, ...room: DocumentNode[]): DocumentNode[] {
  return [headingNode('h3', question), ...(room.length === 0 ? [paragraphNode('')] : room)];
}

const open = (): DocumentNode => listNode('bullet', [[]]);
const ticks = (...lines: string[]): DocumentNode =>
  listNode('check', lines.length === 0 ? [[]] : lines.map((line) => (line === '' ? [] : [textNode(line)])));
const goals = (): DocumentNode => paragraphNode('{{open goals}}');

function made(key: string, name: string, title: string, blocks: DocumentNode[]): Template {
  return { key, name, title, document: documentOf(blocks), damaged: false, own: false, revision: 1 };
}

/** Waymark's own templates. Their names are stored with rules, so they stay. */
export const templateLibrary: readonly Template[] = [
  made('morning', 'Morning', 'Morning of {{date}}', [
    ...asked('What would make today a good day?'),
    ...asked('On the table', goals()),
    ...asked('The one thing I begin with', ticks()),
  ]),
  made('evening', 'Evening', 'Evening of {{date}}', [
    ...asked('What gave me energy', open()),
    ...asked('What took it', open()),
    ...asked('What I want to remember'),
    ...asked('One small thing for tomorrow', ticks()),
  ]),
  made('prompt', 'Prompt of the day', '', [quoteNode('{{prompt}}'), paragraphNode('')]),
  made('week-ahead', 'The week ahead', 'The week from {{date}}', [
    ...asked('What I am working toward', goals()),
    ...asked('Three things that would move it', ticks('', '', '')),
    ...asked('What may come between, and what I do then'),
    ...asked('Whom I want to talk to'),
  ]),
  made('week-back', 'Looking back on the week', 'Looking back, {{date}}', [
    paragraphNode('Mood noted last: {{last mood}}.'),
    ...asked('What went well, and what was my part in it', open()),
    ...asked('What was heavy'),
    ...asked('What I learned about how I work'),
    ...asked('What I do differently next week'),
    ...asked('Still open', goals()),
  ]),
  made('energy', 'Energy through the day', 'Energy, {{date}}', [
    ...asked('Before noon: what I did, with whom, and how it left me'),
    ...asked('After noon'),
    ...asked('What I would do more of', open()),
    ...asked('What I would do less of, or otherwise', open()),
  ]),
  made('conversation', 'After a conversation', '', [
    paragraphNode('Begun at {{time}}.'),
    ...asked('With whom, and why'),
    ...asked('What surprised me', open()),
    ...asked('In their own words'),
    ...asked('What I do with it', ticks()),
  ]),
  made('decision', 'A decision', '', [
    ...asked('What is to be decided, in one sentence'),
    ...asked('The options', open()),
    ...asked('What each gives, and what each costs'),
    ...asked('What I am afraid of, and how likely it is'),
    ...asked('What I choose, and how sure I am'),
    ...asked('How I will know in three months whether it was good'),
  ]),
  made('setback', 'After a setback', '', [
    ...asked('What happened, in plain facts'),
    ...asked('What I felt, and what I feel now'),
    ...asked('My part, and what was not in my hands'),
    ...asked('What stays true all the same'),
    ...asked('A first small step', ticks()),
  ]),
  made('win', 'A win', '', [
    ...asked('What went well'),
    ...asked('What I did for it'),
    ...asked('Which strength shows in it'),
    ...asked('Who should hear of it'),
  ]),
  made('one-to-one', 'Before a talk with my manager', 'Talk with my manager, {{date}}', [
    ...asked('What I did since the last one', open()),
    ...asked('Where I would like help', open()),
    ...asked('What I want to say and find hard to say'),
    ...asked('What I am working toward', goals()),
  ]),
];
