import { RecoverySheet } from '#renderer/ui/recovery-sheet.tsx';
import { Page } from './page.tsx';

/** The one time that a recovery code is shown. */
export function RecoveryCodeScreen({ code, onDone }: { code: string; onDone: () => void }) {
  return (
    <Page
      title="Your recovery code"
      lead="If you ever forget your passphrase, this code is the only other way in. It is shown now and never again."
    >
      <RecoverySheet code={code} onDone={onDone} />
    </Page>
  );
}
