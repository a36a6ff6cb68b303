import { sentenceOf } from '#renderer/bridge/client.ts';
import { useCommand, useRead } from '#renderer/bridge/queries.ts';
import { SelectField } from '#renderer/ui/field.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { Settings } from '#shared/settings/settings.ts';
import { Section } from './section.tsx';

const themes = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** Locales that dates and numbers can follow; each is named in its own language. */
const locales = [
  'en-GB',
  'en-US',
  'de-DE',
  'fr-FR',
  'es-ES',
  'it-IT',
  'nl-NL',
  'pl-PL',
  'pt-BR',
  'sv-SE',
  'ja-JP',
  'zh-CN',
  'ar-EG',
  'he-IL',
];

function nameOf(locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}

/** Theme, and the locale of dates and numbers. */
export function Appearance() {
  const { data: settings } = useRead('settings.read', {});
  const { data: shell } = useRead('shell.info', {});
  const save = useCommand('settings.save');
  if (!settings) return null;
  const change = (changed: Partial<Settings>): void =>
    save.mutate(changed, { onError: (error) => notify({ tone: 'problem', words: sentenceOf(error) }) });
  const system = shell ? `As the system (${nameOf(shell.locale)})` : 'As the system';
  return (
    <Section title="Appearance">
      <div className="flex items-center justify-between gap-4">
        <span>Theme</span>
        <Segmented
          label="Theme"
          value={settings.theme}
          options={themes}
          onChange={(theme) => change({ theme })}
        />
      </div>
      <SelectField
        label="Dates and numbers"
        value={settings.locale ?? ''}
        options={[{ value: '', label: system }, ...locales.map((value) => ({ value, label: nameOf(value) }))]}
        onChange={(locale) => change({ locale: locale === '' ? null : locale })}
      />
    </Section>
  );
}
