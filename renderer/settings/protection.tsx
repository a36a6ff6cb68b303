import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChangePassphrase, NewCode, Protect } from './protection-dialogs.tsx';
import { Section, Words } from './section.tsx';

type Task = 'change' | 'protect' | 'new-code';

/** How the vault is protected, said plainly, and what can be done about it. */
export function Protection({ showRecoveryCode }: { showRecoveryCode: (code: string) => void }) {
  const { data: vault } = useRead('vault.state', {});
  const [task, setTask] = useState<Task | null>(null);
  if (vault?.state !== 'open') return null;
  const close = (): void => setTask(null);
  return (
    <Section title="Protection" id="protection">
      {vault.protection === 'passphrase' ? (
        <>
          <p>Protected by your passphrase.</p>
          <Words>
            Nobody can read your vault without it, and nobody can reset it. The recovery code is the only
            other way in.
          </Words>
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => setTask('change')}>Change the passphrase…</Button>
            <Button onClick={() => setTask('new-code')}>New recovery code…</Button>
          </div>
        </>
      ) : (
        <>
          <p className="text-energy-ink">Not protected.</p>
          <Words>
            Your vault opens at once, for you and for anyone else who uses this computer or holds a copy of
            its folder.
          </Words>
          <Button look="first" onClick={() => setTask('protect')}>
            Protect it with a passphrase…
          </Button>
        </>
      )}
      {task === 'change' ? <ChangePassphrase onClose={close} /> : null}
      {task === 'protect' ? <Protect onClose={close} onCode={showRecoveryCode} /> : null}
      {task === 'new-code' ? <NewCode onClose={close} onCode={showRecoveryCode} /> : null}
    </Section>
  );
}
