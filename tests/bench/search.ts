import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Db, openDatabase } from '#main/database/open.ts';
import { find } from '#main/search/index.ts';
import type {} from '#renderer/bridge/client.ts';
import { vocabulary } from './corpus.ts';
import { percentile, type Ratio } from './figures.ts';
import { makeVault, room, root, start } from './window.ts';

/** How many results the first page has. */
const firstPage = 30;

/**
 * The first page of a search from the window, as it is typed: words against the same SQL in one process, and fields with and
 * without words against the same search in one process.
 */
export async function benchSearch(entries: number, rounds = 300): Promise<Ratio[]> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  try {
    const { database, key } = await makeVault(join(folder, 'vault'), entries);
    const words = Array.from({ length: rounds }, (_, index) => wordsOf(index));
    const fields = Array.from({ length: rounds }, (_, index) => fieldsOf(index));
    const db = openDatabase(database, { key, mode: 'read' });
    const bare = { words: wordsInSql(db, words), fields: fieldsInProcess(db, fields) };
    db.close();

    const { app, page } = await start(
      root,
      room,
      { WAYMARK_DATA: join(folder, 'vault') },
      join(folder, 'profile'),
    );
    const ours = { words: await fromWindow(page, words), fields: await fromWindow(page, fields) };
    await app.close();
    return [
      {
        what: 'words from the window, p95',
        ours: percentile(ours.words, 0.95),
        theirs: percentile(bare.words, 0.95),
        bar: 1.5,
        limit: 16,
      },
      {
        what: 'fields from the window, p95',
        ours: percentile(ours.fields, 0.95),
        theirs: percentile(bare.fields, 0.95),
        bar: 1.5,
        limit: 16,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function wordsOf(index: number): string {
  const word = vocabulary[(index * 37) % 4_000] ?? 'ba';
  if (index % 3 === 0) return `${word.slice(0, 3)}*`;
  return index % 3 === 1 ? word : `${word} ${vocabulary[index % 50]}`;
}

/** Each kind of field by itself and beside words, common and rare ones. */
function fieldsOf(index: number): string {
  const word = vocabulary[(index * 37) % 4_000] ?? 'ba';
  const common = vocabulary[index % 50] ?? 'ba';
  const asked = [
    'mood:<3 before:2010-06',
    `${word} mood:>=4`,
    `${common} tag:bench-rare`,
    'tag:bench-common is:starred',
    `${word} after:2015 tag:bench-common`,
    `has:image on:20${String(index % 20).padStart(2, '0')}`,
    `${common} -${word} has:image`,
    'in:journal mood:5 words:>200',
    `${common} is:starred before:2004`,
    'tag:bench-rare -mood:1',
  ];
  return asked[index % asked.length] ?? '';
}

function wordsInSql(db: Db, queries: readonly string[]): number[] {
  const page = db.prepare(
    `SELECT t.kind, t.record, t.date, t.title,
            snippet(search_index, -1, char(57344), char(57345), '…', 24) AS snippet
     FROM search_index JOIN search_text t ON t.number = search_index.rowid
     WHERE search_index MATCH ? ORDER BY search_index.rowid DESC LIMIT ${firstPage}`,
  );
  const count = db.prepare('SELECT count(*) FROM search_index WHERE search_index MATCH ?').pluck();
  return queries.map((query) => {
    const match = query
      .split(' ')
      .map((word) => (word.endsWith('*') ? `"${word.slice(0, -1)}"*` : `"${word}"`))
      .join(' AND ');
    const began = performance.now();
    page.all(match);
    count.get(match);
    return performance.now() - began;
  });
}

function fieldsInProcess(db: Db, queries: readonly string[]): number[] {
  return queries.map((text) => {
    const began = performance.now();
    const { problem } = find(db, { text, limit: firstPage, offset: 0, typing: true });
    const lasted = performance.now() - began;
    if (problem !== null) throw new Error(`${text}: ${problem.message}`);
    return lasted;
  });
}

function fromWindow(page: Page, queries: readonly string[]): Promise<number[]> {
  return page.evaluate(async (texts) => {
    const lasted: number[] = [];
    for (const text of texts) {
      const began = performance.now();
      const answer = await window.waymark.call('search.find', { text, typing: true });
      lasted.push(performance.now() - began);
      if (!answer.ok) throw new Error(text);
    }
    return lasted;
  }, queries);
}
