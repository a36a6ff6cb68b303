import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import yauzl from 'yauzl';
import { openPlain } from '#main/database/plain.ts';
import { temporaryFolder } from '#tests/support/database.ts';
import { editionFolder } from '#tests/support/edition.ts';
import { type Facts, readFacts } from './facts-of.ts';
import { readOccupations } from './read-occupations.ts';

/** O*NET's own files, where they lie beside the project. They are not a part of it. */
const shared = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'occupations');
const whole = join(shared, 'db_30_1_text.zip');
const skills = join(shared, 'db_29_3_text_skills.zip');
const areThere = existsSync(whole) && existsSync(skills);
const missing = 'O*NET’s own files are not in ../shared/occupations';

async function read(source: string): Promise<Facts> {
  const target = join(temporaryFolder(), 'occupations.db');
  await readOccupations({ source, target, at: '2026-03-04T12:00:00.000Z' }, { progress: () => {} });
  return readFacts(openPlain(readFileSync(target)));
}

/** The text files of a zip by their names. */
async function unzipped(file: string): Promise<Record<string, Buffer>> {
  const zip = await yauzl.openPromise(file, { autoClose: false });
  const files: Record<string, Buffer> = {};
  for await (const entry of zip.eachEntry()) {
    const name = /([^/]+)\.txt$/.exec(entry.fileName)?.[1];
    if (name !== undefined) files[name] = await buffer(await zip.openReadStreamPromise(entry));
  }
  zip.close();
  return files;
}

describe('O*NET’s own files', () => {
  test('of 30.1 hold 1,016 occupations, 923 of them with interests', async (context) => {
    if (!areThere) return context.skip(missing);
    const facts = await read(whole);
    expect(facts.edition).toMatchObject({
      version: '30.1',
      occupations: 1_016,
      withInterests: 923,
      missing: ['Skills'],
    });
    const all = facts.all();
    expect(all).toHaveLength(1_016);
    expect(all.filter(({ interests }) => interests !== null)).toHaveLength(923);
    expect(all.filter(({ preparation }) => preparation !== null)).toHaveLength(923);
    const nurses = facts.occupation('29-1141.00');
    expect(nurses).toMatchObject({ title: 'Registered Nurses', zone: { level: expect.any(Number) } });
    expect(nurses?.values).toHaveLength(6);
    expect(nurses?.related).toHaveLength(20);
    expect(nurses?.interests.every(({ by, on }) => by !== '' && /^\d{4}-\d\d$/.test(on))).toBe(true);
    expect(facts.find('registered nurses', 5)[0]).toBe('29-1141.00');
    expect(facts.find('software dev', 5)[0]).toBe('15-1252.00');
    expect(facts.find('barist', 5)[0]).toBe('35-3023.01');
  });

  test('of 29.3 hold skills, and no occupations for them', async (context) => {
    if (!areThere) return context.skip(missing);
    await expect(read(skills)).rejects.toMatchObject({
      kind: 'invalid',
      message: expect.stringContaining('“Occupation Data”'),
    });
    const { Skills = Buffer.of() } = await unzipped(skills);
    const { 'Occupation Data': occupations = Buffer.of() } = await unzipped(whole);
    const both = editionFolder(join(temporaryFolder(), 'db_29_3_text'), {
      'Occupation Data': occupations,
      Skills,
    });
    const facts = await read(both);
    expect(facts.edition).toMatchObject({ version: '29.3', tables: ['Occupation Data', 'Skills'] });
    const skilled = facts.all().filter(({ code }) => (facts.occupation(code)?.skills.length ?? 0) > 0);
    expect(skilled.length).toBeGreaterThan(800);
    const best = facts.occupation('29-1141.00')?.skills ?? [];
    expect(best[0]?.importance).toBeGreaterThanOrEqual(best.at(-1)?.importance ?? 5);
  });
});
