import { linkSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeTarget } from '#main/ports/write-target.ts';
import { temporaryFolder } from '#tests/support/database.ts';
import { listing } from '#tests/support/folder.ts';
import { outsideVault, type VaultPlace } from './target.ts';

let around: string;
let vault: VaultPlace;

beforeEach(() => {
  around = temporaryFolder();
  const folder = join(around, 'Väult');
  vault = { folder, backups: join(folder, 'backups') };
  mkdirSync(vault.backups, { recursive: true });
  mkdirSync(join(folder, 'replaced', '2026'), { recursive: true });
  for (const name of ['waymark.db', 'waymark.db-wal', 'keyring.json', 'in-use.lock', 'backups/old.waymark']) {
    writeFileSync(join(folder, name), name);
  }
});

const refused = {
  kind: 'invalid',
  message: 'This place is inside the vault, where only new backups may be put. Choose another place.',
};

describe('nothing is written inside the vault', () => {
  test.each([
    ['its database', 'waymark.db'],
    ['its log', 'waymark.db-wal'],
    ['its keyring', 'keyring.json'],
    ['its lock', 'in-use.lock'],
    ['a backup that is there', 'backups/old.waymark'],
    ['a backup that is there, named in capitals', 'BACKUPS/Old.WAYMARK'],
    ['the folder itself', '.'],
    ['the folder of the backups', 'backups'],
    ['a file of its own', 'plan.pdf'],
    ['a folder in the backups', 'backups/deeper/plan.pdf'],
    ['what a restore keeps', 'replaced/2026/plan.pdf'],
    ['a way that leads out and in again', 'backups/../waymark.db'],
    ['a name in capitals', 'WAYMARK.DB'],
  ])('%s', async (_, name) => {
    const before = listing(around);
    await expect(writeTarget({ path: `${vault.folder}/${name}`, vault }, ['x'])).rejects.toMatchObject(
      refused,
    );
    expect(listing(around)).toEqual(before);
  });

  test('however the folder is called: by a link, in other letters, composed or not', async () => {
    const link = join(around, 'link');
    symlinkSync(vault.folder, link);
    const fileLink = join(around, 'plan.pdf');
    symlinkSync(join(vault.folder, 'keyring.json'), fileLink);
    const nowhere = join(around, 'nowhere.pdf');
    symlinkSync(join('Väult', 'new.pdf'), nowhere);
    const inside = join(around, 'inside');
    symlinkSync(vault.backups, inside);
    const before = listing(vault.folder);
    for (const path of [
      join(link, 'waymark.db'),
      fileLink,
      nowhere,
      // The system resolves the link first, so this is the vault's own file.
      `${inside}/../waymark.db`,
      join(around, 'VÄULT', 'waymark.db'),
      join(around, 'Va\u0308ult', 'waymark.db'),
    ]) {
      expect(() => outsideVault({ path, vault }), path).toThrow(expect.objectContaining(refused));
      await expect(writeTarget({ path, vault }, ['x']), path).rejects.toMatchObject(refused);
    }
    expect(listing(vault.folder)).toEqual(before);
  });

  test('nor into a part of it that lies elsewhere', () => {
    const elsewhere = join(around, 'disk');
    renameSync(vault.backups, elsewhere);
    symlinkSync(elsewhere, vault.backups);
    for (const path of [join(elsewhere, 'old.waymark'), join(vault.backups, 'old.waymark')]) {
      expect(() => outsideVault({ path, vault }), path).toThrow(expect.objectContaining(refused));
    }
    const fresh = join(vault.backups, 'new.waymark');
    expect(outsideVault({ path: fresh, vault })).toBe(join(elsewhere, 'new.waymark'));
  });

  test('nor over the files of another vault', () => {
    const other = join(around, 'other');
    mkdirSync(other);
    for (const name of ['waymark.db', 'keyring.json', 'occupations.db', 'mine.txt'])
      writeFileSync(join(other, name), name);
    expect(() => outsideVault({ path: join(other, 'Waymark.db'), vault })).toThrow();
    expect(() => outsideVault({ path: join(other, 'keyring.json'), vault })).toThrow();
    expect(() => outsideVault({ path: join(other, 'occupations.db'), vault })).toThrow();
    expect(outsideVault({ path: join(other, 'mine.txt'), vault })).toBe(join(other, 'mine.txt'));
  });
});

describe('what may be written', () => {
  test('a new file among the backups', async () => {
    await writeTarget({ path: join(vault.backups, 'new.waymark'), vault }, ['mine']);
    expect(readFileSync(join(vault.backups, 'new.waymark'), 'utf8')).toBe('mine');
  });

  test('a file beside the vault, also one whose name begins like it, and a second name of a file', async () => {
    for (const name of ['plan.pdf', 'Väult.pdf', 'Väult 2.pdf']) {
      await writeTarget({ path: join(around, name), vault }, ['mine']);
      expect(readFileSync(join(around, name), 'utf8')).toBe('mine');
    }
    // Replacing one name of a file leaves the file under its other names.
    linkSync(join(vault.folder, 'waymark.db'), join(around, 'second-name'));
    await writeTarget({ path: join(around, 'second-name'), vault }, ['mine']);
    expect(readFileSync(join(vault.folder, 'waymark.db'), 'utf8')).toBe('waymark.db');
  });
});
