import { Choice } from '#renderer/ui/choice.tsx';
import { Section, Words } from './section.tsx';
import { useSettings } from './use-settings.ts';

const ways = [
  { name: 'focusMode', label: 'Focus: while an entry is open, show only its page' },
  { name: 'typewriterMode', label: 'Typewriter: the line that is written stays at one height' },
  { name: 'privacyMode', label: 'Privacy: blur all that is written, but the line with the cursor' },
] as const;

/** How one writes, and whether misspelt words are marked; where they are not, why. */
export function Writing() {
  const read = useSettings();
  if (!read) return null;
  const { settings, shell, change } = read;
  return (
    <>
      <Section title="Writing" id="ways-of-writing">
        {ways.map(({ name, label }) => (
          <Choice
            key={name}
            label={label}
            checked={settings[name]}
            onChange={(is) => change({ [name]: is })}
          />
        ))}
      </Section>
      <Section title="Spelling" id="spelling">
        {shell.checksSpelling ? (
          <>
            <Choice
              label="Mark misspelt words while I write"
              checked={settings.spelling}
              onChange={(spelling) => change({ spelling })}
            />
            <Words>macOS checks them on this computer, in the languages that are set in its Settings.</Words>
          </>
        ) : (
          <Words>{whyNot(shell)}</Words>
        )}
      </Section>
    </>
  );
}

function whyNot({ shell, platform }: { shell: string; platform: string }): string {
  if (shell === 'browser') {
    return 'Misspelt words are not marked here: a browser may fetch dictionaries or send words away to check them, and Waymark does neither.';
  }
  const system = platform === 'win32' ? 'Windows' : 'this system';
  return `Misspelt words are not marked on ${system}: the checker there would have to fetch its dictionaries from the internet, and Waymark fetches nothing. On macOS, the system’s own checker is used.`;
}
