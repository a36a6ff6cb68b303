import type { ReactNode } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { About } from './about.tsx';
import { Appearance } from './appearance.tsx';
import { Backups } from './backups.tsx';
import { Check } from './check.tsx';
import { Export } from './export.tsx';
import { Import } from './import.tsx';
import { Lock } from './lock.tsx';
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

/** Settings, on one page. */
export function SettingsRoom({ restoreDialog, showRecoveryCode, templates, prompts }: SettingsRoomProps) {
  // Dates on this page follow the locale at once when it is chosen here.
  useRead('settings.read', {});
  return (
    <div className="h-full overflow-y-auto">
      <div className="mx-auto flex max-w-[820px] flex-col px-10 pt-5 pb-12 max-narrow:px-8">
        <h1 className="pb-4">Settings</h1>
        <Appearance />
        <Writing />
        <Section title="Templates" id="templates">
          {templates}
        </Section>
        <Section title="Prompts" id="prompts">
          {prompts}
        </Section>
        <QuickCapture />
        <Protection showRecoveryCode={showRecoveryCode} />
        <Lock />
        <Backups restoreDialog={restoreDialog} />
        <Check />
        <Import />
        <Export />
        <About />
      </div>
    </div>
  );
}
