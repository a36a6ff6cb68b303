import { Segmented } from '#renderer/ui/segmented.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { Section } from './section.tsx';
import { useSettings } from './use-settings.ts';

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

/** A day and a number as a locale writes them. */
function example(locale: string): string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  return `${day.format(new Date('2026-11-23T12:00:00Z'))} · ${new Intl.NumberFormat(locale).format(1234.5)}`;
}

/** Theme, and the locale of dates and numbers. */
export function Appearance() {
  const read = useSettings();
  if (!read) return null;
  const { settings, shell, change } = read;
  const offered = new Set([...locales, ...(settings.locale === null ? [] : [settings.locale])]);
  return (
    <>
      <Section title="Appearance" id="appearance">
        <Segmented
          label="Theme"
          value={settings.theme}
          options={themes}
          onChange={(theme) => change({ theme })}
        />
      </Section>
      <Section title="Dates and numbers" id="dates">
        <div className="w-80">
          <SelectField
            label="Dates and numbers"
            labelHidden
            value={settings.locale ?? ''}
            options={[
              { value: '', label: `As the system: ${nameOf(shell.locale)}` },
              ...[...offered].map((value) => ({ value, label: nameOf(value) })),
            ]}
            hint={example(settings.locale ?? shell.locale)}
            onChange={(locale) => change({ locale: locale === '' ? null : locale })}
          />
        </div>
      </Section>
    </>
  );
}
