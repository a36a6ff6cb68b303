import { useRead } from '#renderer/bridge/queries.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { Section, Words } from './section.tsx';
import { useSettings } from './use-settings.ts';

const minutes = [0, 1, 2, 5, 10, 15, 30, 60] as const;

/** When Waymark locks by itself. */
export function Lock() {
  const read = useSettings();
  const { data: vault } = useRead('vault.state', {});
  if (!read || vault?.state !== 'open') return null;
  const { settings, shell, change } = read;
  if (vault.protection === 'none') {
    return (
      <Section title="Lock" id="lock">
        <Words>Without a passphrase there is nothing to lock. You can set one under Protection.</Words>
      </Section>
    );
  }
  const offered = [...new Set([...minutes, settings.lockAfter])].sort((a, b) => a - b);
  return (
    <Section title="Lock" id="lock">
      <div className="w-80">
        <SelectField
          label="Lock by itself"
          value={String(settings.lockAfter)}
          options={offered.map((count) => ({ value: String(count), label: afterText(count) }))}
          onChange={(count) => change({ lockAfter: Number(count) })}
        />
      </div>
      {shell.seesSleep ? (
        <>
          <Choice
            label="Lock when the computer goes to sleep"
            checked={settings.lockOnSleep}
            onChange={(lockOnSleep) => change({ lockOnSleep })}
          />
          <Choice
            label="Lock when the screen is locked"
            checked={settings.lockOnScreenLock}
            onChange={(lockOnScreenLock) => change({ lockOnScreenLock })}
          />
        </>
      ) : (
        <Words>
          In this browser only what you do in this window counts, and nobody says when the computer goes to
          sleep or its screen is locked. Time asleep counts all the same.
        </Words>
      )}
      <Words>
        {shell.seesSleep ? 'Any key or movement on this computer is activity. ' : ''}What you wrote is saved
        before. If something cannot be saved, Waymark stays open and says so.
      </Words>
    </Section>
  );
}

function afterText(count: number): string {
  if (count === 0) return 'Never';
  return `After ${count === 1 ? 'a minute' : count === 60 ? 'an hour' : `${count} minutes`} without activity`;
}
