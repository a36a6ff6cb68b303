import { Copy, Printer } from 'lucide-react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from './button.tsx';
import { longDate, today } from './dates.ts';

/** A new recovery code: to print, copy or write down, and to confirm before going on. */
export function RecoverySheet({
  code,
  onDone,
  done = 'Open Waymark',
}: {
  code: string;
  onDone: () => void;
  done?: string;
}) {
  const [kept, setKept] = useState(false);
  const [copied, setCopied] = useState(false);
  const groups = code.split('-');
  return (
    <div className="flex flex-col gap-5">
      <p
        role="img"
        aria-label={`Recovery code: ${code}`}
        className="grid grid-cols-3 gap-x-4 gap-y-3 rounded-panel border border-line bg-raised px-6 py-5 text-center font-mono text-[19px] tracking-[0.08em] tabular-nums select-all"
      >
        {groups.map((group, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups may repeat and never move
          <span key={place}>{group}</span>
        ))}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => window.print()}>
          <Printer size={15} aria-hidden /> Print
        </Button>
        <Button
          onClick={() => {
            void navigator.clipboard.writeText(code).then(() => setCopied(true));
          }}
        >
          <Copy size={15} aria-hidden /> {copied ? 'Copied' : 'Copy'}
        </Button>
      </div>
      {copied ? (
        <p role="status" className="text-[13px] text-muted">
          Other programs can read the clipboard. Put the code where only you look, then copy something else.
        </p>
      ) : null}
      <label className="flex items-start gap-2.5">
        <input
          type="checkbox"
          checked={kept}
          onChange={(event) => setKept(event.target.checked)}
          className="mt-0.5 size-4 accent-accent"
        />
        <span>I have printed it or written it down, and keep it away from this computer.</span>
      </label>
      <div>
        <Button look="first" disabled={!kept} onClick={onDone}>
          {done}
        </Button>
      </div>
      {createPortal(<PrintedSheet groups={groups} />, document.body)}
    </div>
  );
}

/** What the printer gets: nothing but this. */
function PrintedSheet({ groups }: { groups: readonly string[] }) {
  return (
    <section className="recovery-print hidden print:block" aria-hidden>
      <h1>Waymark recovery code</h1>
      <p>Made on {longDate(today(), '')}.</p>
      <p className="code">
        {groups.map((group, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups may repeat and never move
          <span key={place}>{group} </span>
        ))}
      </p>
      <h2>What it is for</h2>
      <p>
        It opens your vault if you forget your passphrase. Whoever holds it, and your vault, can read
        everything in it.
      </p>
      <h2>How to use it</h2>
      <p>
        Start Waymark, choose “I have forgotten my passphrase”, type this code and choose a new passphrase.
        You then get a new code, and this one stops working: destroy this sheet.
      </p>
    </section>
  );
}
