import { useRead } from '#renderer/bridge/queries.ts';
import { Section } from './section.tsx';

/** What runs here. */
export function About() {
  const { data: shell } = useRead('shell.info', {});
  if (!shell) return null;
  return (
    <Section title="About">
      <p className="text-muted">
        Waymark {shell.version}
        {shell.shell === 'browser' ? ', shown in an installed browser' : ''}. Everything you write stays in
        your vault’s folder on this computer; Waymark opens no network connection. MIT licence.
      </p>
    </Section>
  );
}
