import { useRead } from '#renderer/bridge/queries.ts';
import { shortcutLabel } from '#renderer/settings/shortcut-label.ts';
import { Kbd } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { showOverlay, useOverlay } from './overlays.ts';
import { keysOf, roomShortcuts, shortcuts } from './shortcuts.ts';

/** All shortcuts, drawn from the table that the keyboard follows. */
export function ShortcutsDialog() {
  const overlay = useOverlay();
  return (
    <Dialog open={overlay === 'shortcuts'} onClose={() => showOverlay(null)} title="Keyboard" wide>
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        <List
          title="Everywhere"
          rows={shortcuts.map((shortcut) => ({ keys: keysOf(shortcut, '+'), does: shortcut.does }))}
        />
        <div className="flex flex-col gap-6">
          <FromAnywhere />
          {roomShortcuts.map(({ room, rows }) => (
            <List key={room} title={room} rows={rows} />
          ))}
        </div>
      </div>
    </Dialog>
  );
}

/** What the keys of the whole system do, where the system gave them. */
function FromAnywhere() {
  const { data: settings } = useRead('settings.read', {});
  const { data: shell } = useRead('shell.info', {});
  const { data: shortcut } = useRead('shell.captureShortcut', {}, { staleTime: 0 });
  if (!settings || !shell || !shortcut || !['works', 'unsure'].includes(shortcut.state)) return null;
  const keys = shortcutLabel(settings.captureShortcut, shell.platform).replaceAll(' ', '+');
  return <List title="In any program" rows={[{ keys, does: 'A small window for one thought' }]} />;
}

function List({ title, rows }: { title: string; rows: readonly { keys: string; does: string }[] }) {
  return (
    <section>
      <h3 className="pb-1.5 text-[12px] font-[570] text-muted">{title}</h3>
      <dl>
        {rows.map(({ keys, does }) => (
          <div key={does} className="flex items-center justify-between gap-4 border-line border-t py-1.5">
            <dt className="text-[13px]">{does}</dt>
            <dd className="flex shrink-0 gap-1">
              {keys.split(' ').map((key) => (
                <Kbd key={key}>{key.replaceAll('+', ' ')}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
