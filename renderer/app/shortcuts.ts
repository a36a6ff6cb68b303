import { modifierName } from './keys.ts';
import { rooms } from './rooms.ts';

/** What the window does from anywhere. */
export type ActionName =
  | 'palette'
  | 'new-entry'
  | 'search'
  | 'find'
  | 'focusMode'
  | 'typewriterMode'
  | 'privacyMode'
  | 'lock'
  | 'settings'
  | 'shortcuts'
  | 'undo'
  | 'next-part'
  | 'previous-part'
  | 'redo'
  | `room-${string}`;

export interface Shortcut {
  action: ActionName;
  /** The key, as `KeyboardEvent.key` in lower case. */
  key: string;
  /** Held with Ctrl, or Cmd on a Mac. Without it, the key counts only outside of fields. */
  modifier: boolean;
  /** Held with Shift as well. Without it, Shift makes no difference. */
  shift?: true;
  /** What it does, for the list under `?`. */
  does: string;
}

/** All shortcuts that work everywhere; the keyboard, the list and the menu follow this table. */
export const shortcuts: readonly Shortcut[] = [
  { action: 'palette', key: 'k', modifier: true, does: 'Search or jump anywhere' },
  { action: 'new-entry', key: 'n', modifier: true, does: 'New entry' },
  { action: 'search', key: 'f', modifier: true, does: 'Search the journal; in a text, find in it' },
  { action: 'search', key: 'f', modifier: true, shift: true, does: 'Search the journal, also from a text' },
  ...rooms.map(
    (room): Shortcut => ({
      action: `room-${room.key}`,
      key: room.key,
      modifier: true,
      does: `Go to ${room.label}`,
    }),
  ),
  { action: 'focusMode', key: 'd', modifier: true, shift: true, does: 'Focus: only the page of an entry' },
  { action: 'typewriterMode', key: 'y', modifier: true, shift: true, does: 'Typewriter: the line stays put' },
  { action: 'privacyMode', key: 'b', modifier: true, shift: true, does: 'Privacy: blur all but this line' },
  { action: 'settings', key: ',', modifier: true, does: 'Settings' },
  { action: 'lock', key: 'l', modifier: true, does: 'Lock' },
  { action: 'undo', key: 'z', modifier: true, does: 'Undo; in a text, what was typed' },
  { action: 'redo', key: 'z', modifier: true, shift: true, does: 'Redo' },
  { action: 'redo', key: 'y', modifier: true, does: 'Redo' },
  { action: 'next-part', key: 'f6', modifier: false, does: 'Go to the next part of the window' },
  { action: 'previous-part', key: 'f6', modifier: false, shift: true, does: 'Go back to the part before' },
  { action: 'shortcuts', key: '?', modifier: false, does: 'Keyboard shortcuts' },
];

/** The keys of a shortcut, in the order in which they are held. */
export function keysOf({ key, modifier, shift }: Shortcut, between: string): string {
  return [
    ...(modifier ? [modifierName] : []),
    ...(shift ? ['Shift'] : []),
    modifier || isFunctionKey(key) ? key.toUpperCase() : key,
  ].join(between);
}

/** Shortcuts of single rooms, for the list only; the rooms themselves answer to them. A space parts keys of one act. */
export const roomShortcuts: readonly { room: string; rows: readonly { keys: string; does: string }[] }[] = [
  {
    room: 'Writing',
    rows: [
      { keys: `${modifierName}+B ${modifierName}+I`, does: 'Bold, italic' },
      { keys: `${modifierName}+Shift+K`, does: 'Link' },
      { keys: '# - 1. [\u00a0] > --- ```', does: 'Begin a line: heading, lists, quote, divider, code' },
      { keys: '/', does: 'Insert: blocks, table, a day in words such as /next friday' },
      { keys: '@ #', does: 'Name a goal, a person, an entry; tag' },
      { keys: `${modifierName}+Shift+G`, does: 'Use the selected words as evidence' },
      { keys: 'Alt+Enter', does: 'Open what the name at the cursor stands for' },
      { keys: 'Alt+F10', does: 'Go to the formats' },
    ],
  },
  {
    room: 'The list of entries',
    rows: [
      { keys: '↑ ↓ Home End', does: 'Go from entry to entry' },
      { keys: 'Space', does: 'Select, or select no more' },
      { keys: `Shift+↑ Shift+↓ ${modifierName}+A`, does: 'Select on, select all' },
      { keys: 'Delete', does: 'Move what is selected to the trash' },
    ],
  },
  {
    room: 'Cards and checks in Compass',
    rows: [
      { keys: '1 2 3', does: 'Give an answer' },
      { keys: 'Backspace', does: 'Take the last one back' },
    ],
  },
  {
    room: 'The list of occupations',
    rows: [{ keys: '↑ ↓ Home End', does: 'Go from one to the next; up from the first into the search' }],
  },
  { room: 'Lists', rows: [{ keys: 'Alt+↑ Alt+↓', does: 'Move what is focused' }] },
  {
    room: 'The boards of goals and options',
    rows: [
      { keys: '← ↑ → ↓', does: 'Go from card to card' },
      { keys: 'Alt+← Alt+→ Alt+↑ Alt+↓', does: 'Move the card' },
      { keys: 'N', does: 'A new one in this column' },
      { keys: 'Delete', does: 'Move the card to the trash' },
    ],
  },
];

interface Pressed {
  key: string;
  modifier: boolean;
  shift?: boolean;
  /** Whether a field or the editor has the focus. */
  typing: boolean;
}

/** The action that a key asks for, if any. While typing, plain keys are letters. */
export function actionFor({ key, modifier, shift = false, typing }: Pressed): ActionName | null {
  const fitting = shortcuts.filter(
    (shortcut) => shortcut.key === key.toLowerCase() && shortcut.modifier === modifier,
  );
  const found =
    (shift ? fitting.find((shortcut) => shortcut.shift) : undefined) ??
    fitting.find((shortcut) => !shortcut.shift);
  if (!found) return null;
  if (typing && !found.modifier && !isFunctionKey(key)) return null;
  return found.action;
}

/** A key that writes nothing, so that it counts while typing as well. */
function isFunctionKey(key: string): boolean {
  return /^f\d+$/i.test(key);
}
