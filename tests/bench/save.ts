import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '#main/bridge/log.ts';
import { createCore } from '#main/core.ts';
import { migrate } from '#main/database/migrate.ts';
import { inTransaction, openDatabase } from '#main/database/open.ts';
import { documentFromPlainText } from '#shared/document/document.ts';
import { countWords, preview } from '#shared/document/plain-text.ts';
import { drawText, randomFrom } from './corpus.ts';
import { percentile, type Ratio } from './figures.ts';
import { entryWriter } from './fill.ts';
import { benchShell, must } from './shell.ts';

/**
 * A durable autosave through the door (check, revision, plain text, history, words for the index, commit), against the bare commit of
 * the same rows by prepared statements on a database that is opened the same way. The two take turns.
 */
export async function benchSave(rounds = 400): Promise<Ratio[]> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  const core = createCore({
    vaultFolder: join(folder, 'vault'),
    preferencesFile: join(folder, 'preferences.json'),
    shell: benchShell,
    window: true,
    log: silentLog,
  });
  const bare = openDatabase(join(folder, 'bare.db'), { key: randomBytes(32), mode: 'create' });
  try {
    migrate(bare);
    const id = '01920000-0000-7000-8000-000000000001';
    entryWriter(bare)({ id, number: 1, date: '2026-01-01', text: 'first' });
    const updateEntry = bare.prepare(
      'UPDATE entries SET preview = ?, word_count = ?, revision = revision + 1, modified_at = ?, document = ? WHERE id = ?',
    );
    const updateText = bare.prepare(
      `INSERT INTO search_due (kind, record, date, title, body, since) VALUES ('entry', ?, '2026-01-01', 'A day', ?, ?)
       ON CONFLICT (kind, record) DO UPDATE SET body = excluded.body, since = excluded.since`,
    );

    await must(core.call('vault.create', { protection: 'none' }));
    const entry = await must(core.call('journal.add', { date: '2026-01-01' }));
    let revision = entry.revision;
    const random = randomFrom(3);
    let text = drawText(random, 280);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      text = `${text} ${drawText(random, 3)}`;
      const document = documentFromPlainText(text);
      const startedOurs = performance.now();
      const saved = await must(
        core.call('journal.save', { id: entry.id, revision, title: 'A day', date: '2026-01-01', document }),
      );
      ours.push(performance.now() - startedOurs);
      revision = saved.revision;

      const json = JSON.stringify(document);
      const start = preview(text);
      const words = countWords(text);
      const startedTheirs = performance.now();
      inTransaction(bare, () => {
        const at = new Date().toISOString();
        updateEntry.run(start, words, at, json, id);
        updateText.run(id, text, at);
      });
      theirs.push(performance.now() - startedTheirs);
    }
    const warm = Math.floor(rounds / 10);
    const pair = (share: number): { ours: number; theirs: number } => ({
      ours: percentile(ours.slice(warm), share),
      theirs: percentile(theirs.slice(warm), share),
    });
    return [
      { what: 'autosave, p50', ...pair(0.5), bar: 1.5 },
      { what: 'autosave, p95', ...pair(0.95), bar: 1.5 },
    ];
  } finally {
    bare.close();
    await core.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
