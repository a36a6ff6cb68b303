import { globSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';
import { api, type CallName, type CommandName } from '#shared/api.ts';
import { allCommands } from './all-commands.ts';

/** The commands of the contract that no act in the history asks, and why. */
const notActs: Partial<Record<CommandName, string>> = {
  'journal.add': 'the text of an entry, which its editor undoes; the trash takes the whole of it',
  'journal.save': 'the text of an entry',
  'journal.restoreVersion': 'the text of an entry, of which each version is kept',
  'journal.showPrompt': 'what was shown, which nobody did',
  'journal.anotherPrompt': 'what was shown, which nobody did',
  'reflection.beginRound': 'half-done: its answers have a way back of their own',
  'reflection.sortCard': 'half-done: its answers have a way back of their own',
  'reflection.addCard': 'half-done: its answers have a way back of their own',
  'reflection.chooseCards': 'half-done: its answers have a way back of their own',
  'reflection.chooseBetween': 'half-done: its answers have a way back of their own',
  'reflection.undoChoice': 'half-done: its answers have a way back of their own',
  'reflection.dropRound': 'half-done: its answers have a way back of their own',
  'reflection.beginCheck': 'half-done: its answers have a way back of their own',
  'reflection.answerItem': 'half-done: its answers have a way back of their own',
  'reflection.dropCheck': 'half-done: its answers have a way back of their own',
  'people.logTalk': 'a thought of the small window, which has no history; the trash takes both',
  'trash.purge': 'for good, as it says before it is done',
  'transfer.import': 'has a report of its own, which undoes it later as well',
  'transfer.undoImport': 'has a report of its own, which undoes it later as well',
  'transfer.choosePeople': 'changes nothing',
  'transfer.previewPeople': 'changes nothing',
  'transfer.takePeople': 'has a report of its own, which undoes it later as well',
  'transfer.addSample': 'fills an empty vault',
  'explore.importOccupations': 'public facts, which can be taken out, and brought in again',
  'explore.removeOccupations': 'public facts, which can be brought in again',
  'settings.save': 'a setting of this computer',
  'changes.undo': 'the history itself',
  'changes.redo': 'the history itself',
};

/** Calls that programs other than the window ask, or that only main asks of itself by now. */
const askedElsewhere: readonly CommandName[] = ['goals.add'];

const commands = (Object.keys(api) as CallName[]).filter(
  (name): name is CommandName =>
    api[name].type === 'command' && !/^(vault|shell|attachments)\.|\.(print|export)/.test(name),
);

test('every change of a record is asked by one command of the window, or is none for a reason', () => {
  const asked = allCommands.map(({ asks }) => asks);
  expect(new Set(asked).size).toBe(asked.length);
  const known = new Set<string>([...asked, ...Object.keys(notActs), ...askedElsewhere]);
  expect(commands.filter((name) => !known.has(name))).toEqual([]);
  const twice = asked.filter((name) => name in notActs || askedElsewhere.includes(name));
  expect(twice).toEqual([]);
});

test('no room asks main for such a change past the history', () => {
  const asked = new Set<string>(allCommands.map(({ asks }) => asks));
  const found = globSync('renderer/**/*.{ts,tsx}')
    .filter((file) => !/\.test\.|renderer\/capture/.test(file))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\b(?:call|useCommand)\(\s*'([^']+)'/g)]
        .map(([, name]) => name ?? '')
        .filter((name) => asked.has(name) || askedElsewhere.includes(name as CommandName))
        .filter((name) => !(name in notActs))
        .map((name) => `${file}: ${name}`),
    );
  expect(found).toEqual([]);
});

test('every command is called something that can stand after “Undo”', () => {
  for (const { asks, label } of allCommands) {
    const said = (label as (of: string, input: object) => string)('Learn to draw', {});
    expect(said, asks).toMatch(/^[a-z].{5,}[^.]$/u);
  }
});
