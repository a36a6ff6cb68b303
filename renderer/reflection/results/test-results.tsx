import { ChevronDown, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { call, sentenceOf } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { trashRecord } from '#renderer/reflection/trash-record.ts';
import { ConflictNotice } from '#renderer/saving/conflict-notice.tsx';
import type { Version } from '#renderer/saving/draft.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { SaveStateLine } from '#renderer/saving/save-state.tsx';
import { useDraft, useGroupStatus } from '#renderer/saving/use-draft.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { shortDate, today } from '#renderer/ui/dates.ts';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import type { TestResult } from '#shared/reflection/test-results.ts';

/** What tests that were taken elsewhere said, as the person's own notes. */
export function TestResults() {
  const { data: results, error } = useRead('reflection.testResults', {});
  const add = async (name: string): Promise<boolean> => {
    try {
      const { id } = await call('reflection.addTestResult', { name });
      setOpenId(id);
      announce(`${name} is added.`);
      return true;
    } catch (failure) {
      notifyFailure(failure);
      return false;
    }
  };
  const [openId, setOpenId] = useState<string | null>(null);
  return (
    <section aria-label="Tests taken elsewhere" className="flex max-w-[720px] flex-col gap-2 pt-4">
      <header>
        <h2 className="text-[15px] font-[600] tracking-[-0.008em]">Tests taken elsewhere</h2>
        <p className="max-w-[62ch] text-[13px] text-muted">
          Copy in what a strengths or personality test said, as plain text. It is kept and found like
          everything else; what it means is yours to decide.
        </p>
      </header>
      {error ? (
        <p role="alert" className="text-drain">
          {sentenceOf(error)}
        </p>
      ) : null}
      <ul>
        {(results ?? []).map((result) => (
          <Result
            key={result.id}
            result={result}
            isOpen={result.id === openId}
            onToggle={() => setOpenId(result.id === openId ? null : result.id)}
          />
        ))}
      </ul>
      <InlineAdd label="New test result" placeholder="Name a test" onAdd={add} />
    </section>
  );
}

function Result({ result, isOpen, onToggle }: { result: TestResult; isOpen: boolean; onToggle: () => void }) {
  const { name, date, words } = result;
  return (
    <li className="border-line border-t">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={onToggle}
        className="flex w-full items-baseline gap-3 rounded-control py-2 text-left hover:text-accent"
      >
        <span dir="auto" data-private className="min-w-0 font-[550] wrap-anywhere">
          {name}
        </span>
        <span className="num ml-auto flex shrink-0 items-center gap-2 text-[12.5px] text-muted">
          {date === null ? '' : shortDate(date, today())}
          <ChevronDown size={14} aria-hidden className={isOpen ? 'rotate-180' : ''} />
        </span>
      </button>
      {isOpen ? (
        <Sheet result={result} />
      ) : words.trim() === '' ? null : (
        <p dir="auto" data-private className="line-clamp-2 pb-2.5 text-[13px] text-muted wrap-anywhere">
          {words}
        </p>
      )}
    </li>
  );
}

type Fields = Pick<TestResult, 'name' | 'date' | 'words'>;
const fieldNames: Record<string, string> = { name: 'Name', date: 'Day', words: 'What it said' };

function versionOf({ name, date, words, revision }: TestResult): Version<Fields> {
  return { value: { name, date, words }, revision };
}

function Sheet({ result }: { result: TestResult }) {
  const { id } = result;
  const group = `test-result:${id}`;
  const { draft, value, clashes } = useDraft<Fields>({
    key: group,
    group,
    loaded: versionOf(result),
    source: {
      save: async (next, { revision, value: base }) =>
        versionOf(
          await call('reflection.saveTestResult', {
            id,
            revision,
            ...next,
            name: next.name.trim() || base.name,
          }),
        ),
      read: async () => {
        const all = await call('reflection.testResults', {});
        return versionOf(all.find((each) => each.id === id) ?? result);
      },
    },
  });
  const status = useGroupStatus(group);
  const trash = (): Promise<boolean> =>
    trashRecord('test-result', result, group, () => call('reflection.trashTestResult', { id }));
  return (
    <div className="flex flex-col gap-2 pb-4">
      {clashes.map(({ field, theirs }) => (
        <ConflictNotice
          key={field}
          field={fieldNames[field] ?? ''}
          theirs={String(theirs ?? '')}
          onSettle={(side) => draft.settle(field, side)}
        />
      ))}
      <TextField
        label="Name of the test"
        dir="auto"
        value={value.name}
        maxLength={2_000}
        onChange={(event) => draft.change({ name: event.target.value })}
      />
      <TextArea
        label="What it said"
        placeholder="Paste or type it here"
        value={value.words}
        maxLength={200_000}
        onChange={(event) => draft.change({ words: event.target.value })}
        className="max-h-[420px] overflow-y-auto font-serif text-[15.5px]"
      />
      <div className="flex items-center gap-3">
        <DateField
          label="Day of the test"
          value={value.date}
          words={value.date === null ? '' : shortDate(value.date, today())}
          none="When you took it"
          className="-ml-2"
          onChange={(date) => draft.change({ date })}
        />
        <span className="ml-auto">
          <SaveStateLine status={status} onRetry={() => void flushGroup(group)} />
        </span>
        <IconButton label={`Move “${result.name}” to the trash`} onClick={() => void trash()}>
          <Trash2 size={15} aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}
