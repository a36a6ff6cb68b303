import type { ReactNode } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { About } from './about.tsx';
import { Appearance } from './appearance.tsx';
import { Backups } from './backups.tsx';
import { Check } from './check.tsx';
import { Export } from './export.tsx';
import { Groups } from './groups.tsx';
import { Import } from './import.tsx';
import { Lock } from './lock.tsx';
import { Occupations } from './occupations.tsx';
import { Protection } from './protection.tsx';
import { QuickCapture } from './quick-capture.tsx';
import { Section } from './section.tsx';
import { Writing } from './writing.tsx';

export interface SettingsRoomProps {
  /** The dialog that restores a backup. */
  restoreDialog: (open: boolean, onClose: () => void) => ReactNode;
  /** Shows a new recovery code, before anything else can be done. */
  showRecoveryCode: (code: string) => void;
  /** What new entries begin with. */
  templates: ReactNode;
  /** What the prompt of the day is taken from. */
  prompts: ReactNode;
}

/** Settings, on one page, in groups. */
export function SettingsRoom({ restoreDialog, showRecoveryCode, templates, prompts }: SettingsRoomProps) {
  // Dates on this page follow the locale at once when it is chosen here.
  useRead('settings.read', {});
  return (
    <Groups
      groups={[
        { id: 'window', name: 'This window', sections: <Appearance /> },
        {
          id: 'journal',
          name: 'Journal',
          sections: (
            <>
              <Writing />
              <QuickCapture />
              <Section title="Templates" id="templates">
                {templates}
              </Section>
              <Section title="Prompts" id="prompts">
                {prompts}
              </Section>
            </>
          ),
        },
        {
          id: 'safety',
          name: 'Safety',
          sections: (
            <>
              <Protection showRecoveryCode={showRecoveryCode} />
              <Lock />
              <Backups restoreDialog={restoreDialog} />
              <Check />
            </>
          ),
        },
        {
          id: 'exchange',
          name: 'In and out',
          sections: (
            <>
              <Import />
              <Export />
              <Occupations />
            </>
          ),
        },
        { id: 'waymark', name: 'Waymark', sections: <About /> },
      ]}
    />
  );
}
