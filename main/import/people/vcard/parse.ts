import ICAL from 'ical.js';
import type { CardLine } from './lines.ts';

/** A property of a card. */
export interface Property {
  name: string;
  group: string;
  /** In capitals. */
  types: string[];
  param(name: string): string | undefined;
  /** Its value, or its parts where it has several; a part may be a list itself. */
  values: (string | string[])[];
}

type JCard = [string, [string, Record<string, string | string[]>, string, ...unknown[]][], unknown[]];

/** What is bytes and not words; it never goes through the parser. */
const binary = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY']);
const kept = new Set(['TYPE', 'VALUE', 'LABEL', 'PREF', 'X-SERVICE-TYPE', 'X-APPLE-OMIT-YEAR', 'X-USER']);

/**
 * The properties of a card, apart from pictures and other bytes.
 *
 * @returns with the number of lines that cannot be read.
 */
export function propertiesOf(lines: readonly CardLine[]): { properties: Property[]; unreadable: number } {
  const isNew = lines.some(({ name, value }) => name === 'VERSION' && value.trim().startsWith('4'));
  const version = `VERSION:${isNew ? '4.0' : '3.0'}`;
  const written = lines.filter(({ name }) => !outer.has(name) && !binary.has(name)).map(writtenLine);
  const whole = parsed([version, ...written]);
  if (whole !== null) return { properties: whole, unreadable: 0 };
  let unreadable = 0;
  const properties = written.flatMap((line) => {
    const one = parsed([version, line]);
    if (one === null) unreadable += 1;
    return one ?? [];
  });
  return { properties, unreadable };
}

const outer = new Set(['BEGIN', 'END', 'VERSION']);

function writtenLine({ name, group, params, value }: CardLine): string {
  const isOwn = name.startsWith('X-') && !params.some((param) => param.name === 'VALUE');
  const said = (isOwn ? [...params, { name: 'VALUE', value: 'TEXT' }] : params)
    .filter((param) => kept.has(param.name))
    // A date says by its looks how exact it is.
    .filter((param) => !(param.name === 'VALUE' && name === 'BDAY' && param.value.toLowerCase() !== 'text'))
    .map((param) => `;${param.name}=${param.value.split(',').map(quoted).join(',')}`);
  return `${group === '' ? '' : `${group}.`}${name}${said.join('')}:${value}`;
}

function quoted(value: string): string {
  return /^[\w .+@/-]*$/.test(value) ? value : `"${value.replace(/["\r\n]/g, '')}"`;
}

function parsed(lines: readonly string[]): Property[] | null {
  try {
    const [, properties] = ICAL.parse(['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\r\n')) as JCard;
    return properties.map(([name, params, , ...values]) => ({
      name: name.toUpperCase(),
      group: one(params.group) ?? '',
      types: [params.type ?? []].flat().flatMap((type) => type.toUpperCase().split(',')),
      param: (wanted) => one(params[wanted]),
      values: values.flatMap(valuesOf),
    }));
  } catch {
    return null;
  }
}

function one(param: string | string[] | undefined): string | undefined {
  return typeof param === 'object' ? param[0] : param;
}

function valuesOf(value: unknown): (string | string[])[] {
  if (!Array.isArray(value)) return [String(value)];
  return value.map((part: unknown) => (Array.isArray(part) ? part.map(String) : String(part)));
}
