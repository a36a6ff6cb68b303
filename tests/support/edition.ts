import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';

/** Editions of O*NET of our own making, in the arrangement of the official ones. Nothing in them is O*NET's. */

/** A table as its lines, each as its values; the first are the columns. */
export type Table = readonly (readonly string[])[];
/** The files of an edition by their names. A text or bytes instead of a table are written as they are. */
export type EditionFiles = Record<string, Table | string | Buffer>;

const themes = ['Realistic', 'Investigative', 'Artistic', 'Social', 'Enterprising', 'Conventional'];
const values = [
  'Achievement',
  'Working Conditions',
  'Recognition',
  'Relationships',
  'Support',
  'Independence',
];
const rating = [
  'O*NET-SOC Code',
  'Element ID',
  'Element Name',
  'Scale ID',
  'Data Value',
  'Date',
  'Domain Source',
];

/** Six figures of an occupation, and one of another scale, which is not read. */
export function ratings(
  code: string,
  of: 'interests' | 'values',
  figures: readonly number[],
  [on, by]: readonly [string, string] = ['11/2023', 'Machine Learning'],
): string[][] {
  const [group, names, scale, other] =
    of === 'interests' ? (['1.B.1', themes, 'OI', 'IH'] as const) : (['1.B.2', values, 'EX', 'VH'] as const);
  return [
    ...figures.map((figure, index) => [
      code,
      `${group}.${'abcdef'.charAt(index)}`,
      names[index] ?? '',
      scale,
      figure.toFixed(2),
      on,
      by,
    ]),
    [code, `${group}.g`, 'First High-Point', other, '3.00', on, by],
  ];
}

const keeper = '51-9001.00';
const smith = '51-9002.00';
const ferry = '53-9003.01';

/** A small edition with all tables: a lighthouse keeper, a bellsmith, and ferry hands that nobody rated. */
export function smallEdition(): EditionFiles &
  Record<'Occupation Data' | 'Interests' | 'Task Statements', Table> {
  return {
    'Occupation Data': [
      ['O*NET-SOC Code', 'Title', 'Description'],
      [keeper, 'Lighthouse Keepers', 'Keep a light burning, "whatever" the weather.'],
      [smith, 'Bellsmiths', 'Cast and tune bells.'],
      [ferry, 'Ferry Hands', 'Help people and cars on and off.'],
    ],
    Interests: [
      rating,
      ...ratings(keeper, 'interests', [5, 4, 2, 1, 1.5, 4.25]),
      ...ratings(smith, 'interests', [6, 3, 5, 2, 3, 2]),
    ],
    'Work Values': [rating, ...ratings(keeper, 'values', [3, 2, 1, 2, 4, 6.33], ['06/2008', 'Analyst'])],
    'Job Zones': [
      ['O*NET-SOC Code', 'Job Zone', 'Date', 'Domain Source'],
      [keeper, '2', '08/2023', 'Analyst'],
      [smith, '3', '08/2021', 'Analyst'],
    ],
    'Related Occupations': [
      ['O*NET-SOC Code', 'Related O*NET-SOC Code', 'Relatedness Tier', 'Index'],
      [keeper, ferry, 'Primary-Short', '2'],
      [keeper, smith, 'Primary-Short', '1'],
      [keeper, '99-9999.00', 'Primary-Long', '3'],
    ],
    'Task Statements': [
      ['O*NET-SOC Code', 'Task ID', 'Task', 'Task Type', 'Incumbents Responding', 'Date', 'Domain Source'],
      [keeper, '1', 'Polish the great lens.', 'Supplemental', '20', '08/2023', 'Incumbent'],
      [keeper, '2', 'Light the lamp at dusk.', 'Core', '20', '08/2023', 'Incumbent'],
      [smith, '3', 'Tune bells by ear and by file.', 'Core', '20', '08/2023', 'Incumbent'],
      [ferry, '4', 'Throw and catch ropes by lamp light.', 'n/a', 'n/a', '08/2023', 'Incumbent'],
    ],
    'Sample of Reported Titles': [
      ['O*NET-SOC Code', 'Reported Job Title', 'Shown in My Next Move'],
      [keeper, 'Light Station Keeper', 'Y'],
    ],
    'Alternate Titles': [
      ['O*NET-SOC Code', 'Alternate Title', 'Short Title', 'Source(s)'],
      [keeper, 'Lamp Lighter', 'LL', '08'],
      [keeper, 'light station keeper', 'n/a', '08'],
      [smith, 'Bell Founder', 'n/a', '09'],
    ],
    Skills: [
      [...rating.slice(0, 5), 'N', 'Recommend Suppress', 'Not Relevant', 'Date', 'Domain Source'],
      [keeper, '2.A.1.b', 'Active Listening', 'IM', '2.50', '8', 'N', 'n/a', '08/2023', 'Analyst'],
      [keeper, '2.B.3.g', 'Operations Monitoring', 'IM', '4.12', '8', 'N', 'n/a', '08/2023', 'Analyst'],
      [keeper, '2.B.3.g', 'Operations Monitoring', 'LV', '4.62', '8', 'N', 'N', '08/2023', 'Analyst'],
      [keeper, '2.B.3.l', 'Repairing', 'IM', '4.50', '8', 'Y', 'n/a', '08/2023', 'Analyst'],
    ],
    'Read Me': 'O*NET 29.7 Database\nOf our own making\n',
  };
}

/** The bytes of a table as the official editions have them. */
export function tableText(table: Table): string {
  return table.map((row) => `${row.join('\t')}\r\n`).join('');
}

function bytesOf(content: Table | string | Buffer): Buffer {
  if (Buffer.isBuffer(content)) return content;
  return Buffer.from(typeof content === 'string' ? content : tableText(content));
}

/** Writes an edition as a folder. @returns the folder. */
export function editionFolder(folder: string, files: EditionFiles): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, `${name}.txt`), bytesOf(content));
  return folder;
}

/** Writes an edition as a zip; `inside` is the folder in it, or nothing for none. @returns the file. */
export async function editionZip(
  file: string,
  files: EditionFiles,
  inside = basename(file, '.zip'),
): Promise<string> {
  mkdirSync(dirname(file), { recursive: true });
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(files)) {
    zip.addBuffer(bytesOf(content), `${inside === '' ? '' : `${inside}/`}${name}.txt`);
  }
  zip.end();
  await pipeline(zip.outputStream as Readable, createWriteStream(file));
  return file;
}
