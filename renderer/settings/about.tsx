import { useRead } from '#renderer/bridge/queries.ts';
import { countsText } from '#renderer/ui/counts.ts';
import { CommandLine, Section, Words } from './section.tsx';

/** What runs here, and where the words lie. */
export function About() {
  const { data: shell } = useRead('shell.info', {});
  const { data: counts } = useRead('vault.stats', {});
  if (!shell) return null;
  return (
    <Section title="About" id="about-waymark">
      <p>
        Waymark <span className="num">{shell.version}</span>
        {shell.shell === 'browser' ? ', shown in an installed browser' : ''}. Free software under the MIT
        licence.
      </p>
      {counts ? <Words>Your vault holds {countsText(counts)}.</Words> : null}
      <Words>
        It is one folder on this computer: <CommandLine>{folderOn(shell.platform)}</CommandLine>, unless
        Waymark was started with another. Nothing is ever sent anywhere; Waymark opens no network connection.
      </Words>
    </Section>
  );
}

/** Where a vault lies by default, as people write it on that system. */
function folderOn(platform: string): string {
  if (platform === 'darwin') return '~/Library/Application Support/Waymark/vault';
  if (platform === 'win32') return '%APPDATA%\\Waymark\\vault';
  return '~/.local/share/waymark';
}
