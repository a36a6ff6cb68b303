import { useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { runField } from '#renderer/commands/field.ts';
import { attempt } from '#renderer/commands/run.ts';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { NamedRecordFields } from '#renderer/parts/named-record.tsx';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { RecordLine } from '#renderer/parts/record-line.tsx';
import { addTestResult } from '#renderer/reflection/commands/add-test-result.ts';
import { saveTestResult } from '#renderer/reflection/commands/save-test-result.ts';
import { trashTestResult } from '#renderer/reflection/commands/trash-test-result.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import type { TestResult } from '#shared/reflection/test-results.ts';

/** What tests that were taken elsewhere said, as the person's own notes. */
export function TestResults() {
  const { data: results, error } = useRead('reflection.testResults', {});
  const add = async (name: string): Promise<boolean> => {
    const added = await attempt(addTestResult, { name }, name);
    if (added === null) return false;
    setOpenId(added.id);
    announce(`${name} is added.`);
    return true;
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
      <ReadProblem error={error} />
      <ul>
        {(results ?? []).map((result) => (
          <RecordLine
            key={result.id}
            {...result}
            isOpen={result.id === openId}
            onToggle={() => setOpenId(result.id === openId ? null : result.id)}
            fields={<ResultFields result={result} />}
          />
        ))}
      </ul>
      <InlineAdd label="New test result" placeholder="Name a test" onAdd={add} />
    </section>
  );
}

function ResultFields({ result }: { result: TestResult }) {
  return (
    <NamedRecordFields
      kind="test-result"
      record={result}
      labels={{ name: 'Name of the test', day: 'Day of the test', words: 'What it said' }}
      placeholder="Paste or type it here"
      noDay="When you took it"
      save={(saved, fields) => runField(saveTestResult, saved, { of: saved.name, record: saved.id, fields })}
      readAll={() => call('reflection.testResults', {})}
      trash={trashTestResult}
    />
  );
}
