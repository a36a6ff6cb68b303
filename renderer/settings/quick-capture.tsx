import { useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { useCommand, useRead } from '#renderer/bridge/queries.ts';
import { notify } from '#renderer/ui/notices.tsx';
import type { Settings } from '#shared/settings/settings.ts';
import { Choice } from './choice.tsx';
import { Section, Words } from './section.tsx';
import { acceleratorOf, shortcutInWords } from './shortcut-words.ts';

/** The small window for one thought, and whether Waymark stays when its window is closed. */
export function QuickCapture() {
  const { data: settings } = useRead('settings.read', {});
  const { data: shell } = useRead('shell.info', {});
  const { data: shortcut, refetch } = useRead('shell.captureShortcut', {});
  const save = useCommand('settings.save');
  if (!settings || !shell) return null;
  if (!shell.canCapture) {
    return (
      <Section title="Quick capture">
        <Words>
          In Electron, a shortcut of the system and an item in the tray open a small window for one thought. A
          browser has neither.
        </Words>
      </Section>
    );
  }
  const change = (changed: Partial<Settings>): void =>
    save.mutate(changed, {
      onError: (error) => notify({ tone: 'problem', words: sentenceOf(error) }),
      // The system has answered by the time that the next question is asked.
      onSettled: () => void setTimeout(() => void refetch(), 150),
    });
  return (
    <Section title="Quick capture">
      <Choice
        label="A small window for one thought, from anywhere"
        checked={settings.quickCapture}
        onChange={(quickCapture) => change({ quickCapture })}
      />
      {settings.quickCapture ? (
        <>
          <ShortcutField
            value={settings.captureShortcut}
            platform={shell.platform}
            onChange={(captureShortcut) => change({ captureShortcut })}
          />
          {shortcut?.state === 'refused' ? (
            <p role="status" className="text-drain">
              The system did not give Waymark these keys; another program may have them. Choose others. The
              tray opens the small window all the same.
            </p>
          ) : null}
          <Words>
            The thought lands in today’s entries. While Waymark is locked, it waits until you unlock.
          </Words>
        </>
      ) : null}
      <Choice
        label="Stay in the tray when the window is closed"
        checked={settings.stayInTray}
        onChange={(stayInTray) => change({ stayInTray })}
      />
      <Words>
        Some Linux desktops show no tray, and under Wayland some give no shortcuts to programs. Starting
        Waymark again always brings its window back.
      </Words>
    </Section>
  );
}

/** Shows a shortcut and takes the next keys that are pressed in it as another one. */
function ShortcutField({
  value,
  platform,
  onChange,
}: {
  value: string;
  platform: string;
  onChange: (accelerator: string) => void;
}) {
  const [listening, setListening] = useState(false);
  return (
    <div className="flex items-center gap-2.5">
      <span id="capture-shortcut">Shortcut</span>
      <button
        type="button"
        aria-labelledby="capture-shortcut capture-keys"
        onClick={() => setListening(true)}
        onBlur={() => setListening(false)}
        onKeyDown={(event) => {
          if (!listening) return;
          if (event.key === 'Escape' || event.key === 'Tab') {
            setListening(false);
            return;
          }
          event.preventDefault();
          event.stopPropagation();
          const keys = acceleratorOf(event.nativeEvent, platform);
          if (keys === null) return;
          setListening(false);
          onChange(keys);
        }}
        className="h-8 min-w-44 rounded-control border border-edge/60 bg-raised px-3 text-left"
      >
        <span id="capture-keys">{listening ? 'Press the keys…' : shortcutInWords(value, platform)}</span>
      </button>
    </div>
  );
}
