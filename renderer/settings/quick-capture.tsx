import { useState } from 'react';
import { useCommand, useRead } from '#renderer/bridge/queries.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import type { Output } from '#shared/api.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { CommandLine, Section, Words } from './section.tsx';
import { acceleratorOf, shortcutLabel } from './shortcut-label.ts';

/** The small window for one thought, and whether Waymark stays when its window is closed. */
export function QuickCapture() {
  const { data: settings } = useRead('settings.read', {});
  const { data: shell } = useRead('shell.info', {});
  const { data: shortcut, refetch } = useRead('shell.captureShortcut', {});
  const save = useCommand('settings.save');
  if (!settings || !shell) return null;
  if (!shell.canCapture) {
    return (
      <Section title="Quick capture" id="quick-capture">
        <Words>
          In Electron, keys that work everywhere and an item in the tray open a small window for one thought.
          This window is a browser’s, which has neither; closing it ends Waymark.
        </Words>
      </Section>
    );
  }
  const change = (changed: Partial<Settings>): void =>
    save.mutate(changed, {
      onError: notifyFailure,
      // The system has answered by now.
      onSettled: () => void refetch(),
    });
  return (
    <Section title="Quick capture" id="quick-capture">
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
          <ShortcutNote state={shortcut?.state} />
          <Words>
            The thought lands in today’s entries. While Waymark is locked, it waits in the small window until
            you unlock.
          </Words>
        </>
      ) : null}
      <Choice
        label="Stay in the tray when the window is closed"
        checked={settings.stayInTray}
        onChange={(stayInTray) => change({ stayInTray })}
      />
      <Words>
        {settings.stayInTray
          ? 'Closing the window saves everything and leaves Waymark running. Quit, in the menu and in the tray, ends it.'
          : 'Closing the window ends Waymark, and the small window with it.'}
        {shell.platform === 'linux'
          ? ' Where the desktop shows no tray, starting Waymark again brings its window back.'
          : ''}
      </Words>
    </Section>
  );
}

/** What the system said to the keys, where it was not yes. */
function ShortcutNote({ state }: { state: Output<'shell.captureShortcut'>['state'] | undefined }) {
  if (state === 'refused') {
    return (
      <p role="status" className="text-drain">
        The system did not give Waymark these keys; another program may have them. Choose others. The tray and
        the File menu open the small window all the same.
      </p>
    );
  }
  if (state === 'unsure') {
    return (
      <Words>
        Under Wayland the desktop decides about keys that work everywhere; it may ask you, or do nothing. If
        they do nothing, let the desktop’s own keyboard settings run{' '}
        <CommandLine>waymark --capture</CommandLine>.
      </Words>
    );
  }
  return null;
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
        <span id="capture-keys">{listening ? 'Press the keys…' : shortcutLabel(value, platform)}</span>
      </button>
    </div>
  );
}
