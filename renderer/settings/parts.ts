import { focusWhenDrawn } from '#renderer/ui/focus/keeper.ts';

/** The sections of Settings by their addresses in the page, for going to one by its name. */
export const settingsParts = [
  { id: 'appearance', name: 'Appearance' },
  { id: 'dates', name: 'Dates and numbers' },
  { id: 'ways-of-writing', name: 'Writing' },
  { id: 'spelling', name: 'Spelling' },
  { id: 'quick-capture', name: 'Quick capture and the tray' },
  { id: 'templates', name: 'Templates' },
  { id: 'prompts', name: 'Prompts' },
  { id: 'protection', name: 'Protection: passphrase and recovery code' },
  { id: 'lock', name: 'Lock by itself' },
  { id: 'backups', name: 'Backups' },
  { id: 'check', name: 'Check the vault' },
  { id: 'import', name: 'Import' },
  { id: 'export', name: 'Export' },
  { id: 'occupations', name: 'Occupations' },
  { id: 'about-waymark', name: 'About' },
] as const;

/** Leads to a part of Settings by its address, as soon as it is drawn: its name is read, and Tab goes on into it. */
export function focusSettingsPart(id: string): void {
  focusWhenDrawn(() => document.getElementById(id)?.querySelector<HTMLElement>('h2, h3') ?? null);
}
