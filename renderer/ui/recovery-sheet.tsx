import { Copy, Printer } from 'lucide-react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from './button.tsx';
import { copyText } from './copy.ts';
import { longDate, today } from './dates.ts';
import { Mark } from './mark.tsx';

/** A new recovery code: to print, copy or write down, and to confirm before going on. */
export function RecoverySheet({ code, onDone }: { code: string; onDone: () => void }) {
  const [kept, setKept] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const groups = code.split('-');
  return (
    <div className="flex flex-col gap-5">
      <ol
        aria-label="Recovery code"
        data-code={code}
        className="grid list-none grid-cols-3 gap-y-4 rounded-panel border border-line bg-raised px-3 py-5.5 select-all [@media(max-height:720px)]:gap-y-3 [@media(max-height:720px)]:py-4"
      >
        {groups.map((group, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups may repeat and never move
          <li key={place} className="flex items-baseline justify-center gap-2">
            <span aria-hidden className="num w-3 text-right text-[11px] text-muted select-none">
              {place + 1}
            </span>
            <span className="font-mono text-[19px] font-[500] tracking-[0.08em]">{group}</span>
          </li>
        ))}
      </ol>
      <div className="flex flex-col gap-2">
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => window.print()}>
            <Printer size={15} aria-hidden /> Print
          </Button>
          <Button onClick={() => setCopied(copyText(code))}>
            <Copy size={15} aria-hidden /> Copy
          </Button>
        </div>
        <p role="status" className="min-h-9 text-[12.5px] text-muted">
          {copied === null
            ? 'Best on paper, where you keep papers that matter.'
            : copied
              ? 'Copied. Other programs can read the clipboard: paste the code where only you look, then copy something else.'
              : 'It could not be copied here. Write it down or print it.'}
        </p>
      </div>
      <label className="flex cursor-pointer items-start gap-2.5">
        <input
          type="checkbox"
          checked={kept}
          onChange={(event) => setKept(event.target.checked)}
          className="mt-0.5 size-4 accent-accent"
        />
        <span>I have written it down or printed it, and keep it away from this computer.</span>
      </label>
      <div>
        <Button look="first" disabled={!kept} onClick={onDone} className="min-w-24">
          Go on
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
      <header>
        <Mark size={44} />
        <div>
          <h1>Waymark recovery code</h1>
          <p className="date">Made on {longDate(today(), '')}</p>
        </div>
      </header>
      <ol>
        {groups.map((group, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups may repeat and never move
          <li key={place}>{group}</li>
        ))}
      </ol>
      <h2>What it is for</h2>
      <p>
        It opens your vault if you ever forget your passphrase. There is no other way: nobody can reset the
        passphrase for you.
      </p>
      <h2>How to use it</h2>
      <p>
        Start Waymark, choose “Use the recovery code” on the lock screen, type the nine groups in their order,
        and choose a new passphrase. You then get a new code, and this one stops working. Destroy this sheet
        when you have the new one.
      </p>
      <h2>Where to keep it</h2>
      <p>
        Where you keep papers that matter, and away from the computer. Whoever holds this sheet and a copy of
        the vault can read everything in it. Backups from before today open with the code they were made with.
      </p>
      <p className="note">A note to yourself, such as which computer it belongs to:</p>
    </section>
  );
}
