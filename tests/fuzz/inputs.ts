import fc from 'fast-check';
import { z } from 'zod';
import { api, type CallName } from '#shared/api.ts';
import {
  type DocumentNode,
  documentFromPlainText,
  documentOf,
  knownNodeTypes,
} from '#shared/document/document.ts';
import type { Seen } from './memory.ts';

export interface RandomCall {
  name: string;
  input: unknown;
}

interface JsonSchema {
  type?: string;
  format?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
}

const words = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'career',
    'wor*',
    '"two words"',
    'NEAR(a b)',
    'a OR b',
    "'; DROP TABLE entries; --",
  ),
  fc.constantFrom(
    '日本語のテキスト',
    '𝒳 emoji 👩‍💻',
    'é e\u0301',
    '\u202e\u0000\u0007',
    '\ud800',
    '-',
    '^a',
    '(',
    '*',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.lorem({ maxCount: 40 }),
);

/** What no schema asks for. */
const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    0,
    -1,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    -0,
  ),
  fc.constantFrom<unknown>(
    '',
    '2026-02-30',
    '0000-00-00',
    '9999-99-99',
    '../../etc/passwd',
    'x'.repeat(300_000),
  ),
  fc.constantFrom<unknown>([], {}, [[[[]]]], { __proto__: null }, { constructor: 1, toString: 2 }),
  fc.constant<unknown>(JSON.parse('{"__proto__":{"admin":true}}')),
  fc.anything({ maxDepth: 2 }),
);

const seen = (kind: string): fc.Arbitrary<Seen> =>
  fc.record({ seen: fc.constant(kind), place: fc.nat(1_000) });

/** Trees of the known nodes, each anywhere, with fields that are there or not. */
const { node } = fc.letrec<{ node: DocumentNode; children: DocumentNode[] }>((tie) => ({
  children: fc.array(tie('node'), { maxLength: 3 }),
  node: fc.record(
    {
      type: fc.constantFrom(...knownNodeTypes),
      version: fc.constant(1),
      children: fc.oneof({ depthSize: 'small' }, fc.constant([]), tie('children')),
      text: words,
      format: fc.constantFrom<unknown>(0, 1, 3, 16, -1, '', 'center', 1e9),
      tag: fc.constantFrom('h1', 'h3', 'h9', 'script'),
      listType: fc.constantFrom('bullet', 'number', 'check', 'none'),
      checked: fc.boolean(),
      value: fc.integer(),
      indent: fc.constantFrom(0, 2, 1_000),
      url: fc.constantFrom('https://example.org/', 'javascript:alert(1)', ''),
    },
    { requiredKeys: ['type'] },
  ) as fc.Arbitrary<DocumentNode>,
}));

const document = fc.oneof(
  { weight: 4, arbitrary: words.map((text) => documentFromPlainText(text)) },
  { weight: 2, arbitrary: fc.array(node, { maxLength: 4 }).map((blocks) => documentOf(blocks)) },
  fc.constantFrom<unknown>(
    { version: 99, root: { type: 'root', children: [] } },
    { version: 1, root: { type: 'root', children: [{ type: 'unheard-of', version: 1 }] } },
    { version: 1, root: { type: 'paragraph' } },
  ),
);

/** Fields whose values only answers give. */
const named = new Set(['id', 'token', 'revision', 'version', 'recoveryCode', 'passphrase', 'current']);

/** A value that a schema probably takes, with the records that were seen where it names one. */
function valid(schema: JsonSchema, field: string): fc.Arbitrary<unknown> {
  if (field === 'document') return document;
  if (named.has(field) && schema.type !== undefined && schema.type !== 'null' && !schema.format) {
    return fc.oneof({ weight: 6, arbitrary: seen(field) }, { weight: 1, arbitrary: words });
  }
  if (field === 'url')
    return fc.constantFrom('https://example.org/', 'mailto:a@example.org', 'file:///etc/passwd');
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined) return fc.oneof(...either.map((one) => valid(one, field)));
  switch (schema.type) {
    case 'string':
      if (schema.format === 'uuid') return fc.oneof({ weight: 6, arbitrary: seen(field) }, fc.uuid());
      if (schema.format === 'date') {
        return fc
          .integer({ min: -25_000_000, max: 50_000_000 })
          .map((minutes) => new Date(minutes * 60_000).toISOString().slice(0, 10));
      }
      return words.map((text) => text.padEnd(schema.minLength ?? 0, 'x').slice(0, schema.maxLength ?? 1_000));
    case 'integer':
      return fc.integer({
        min: Math.max(schema.minimum ?? -5, -1_000),
        max: Math.max(schema.minimum ?? -5, Math.min(schema.maximum ?? 500, 1_000)),
      });
    case 'number':
      return fc.double({ min: -1e12, max: 1e12, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(valid(schema.items ?? {}, field), { maxLength: 4 });
    case 'object': {
      const fields = Object.entries(schema.properties ?? {});
      return fc.record(Object.fromEntries(fields.map(([name, part]) => [name, valid(part, name)])), {
        requiredKeys: schema.required ?? [],
      });
    }
    default:
      return hostile;
  }
}

/** Puts something hostile in the place of one of an input's fields, or of the whole. */
function spoilt(input: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(input, hostile, fc.nat(20), fc.string({ maxLength: 5 }))
    .map(([whole, wrong, place, name]) => {
      if (typeof whole !== 'object' || whole === null || place === 0) return wrong;
      const fields = Object.keys(whole);
      return { ...whole, [fields[place % (fields.length + 1)] ?? name]: wrong };
    });
}

/** An input that a call probably takes. */
export function inputOf(name: CallName): fc.Arbitrary<unknown> {
  return valid(z.toJSONSchema(api[name].input, { io: 'input', unrepresentable: 'any' }) as JsonSchema, '');
}

const names = Object.keys(api) as CallName[];
const inputs = names.map((name) => {
  const whole = inputOf(name);
  const input = fc.oneof({ weight: 5, arbitrary: whole }, { weight: 1, arbitrary: spoilt(whole) });
  return fc.record({ name: fc.constant<string>(name), input });
});

/** Calls that only do something with the right records and revisions, and what gives those; they are tried more often. */
const deep: ReadonlySet<string> = new Set([
  'journal.save',
  'goals.move',
  'goals.save',
  'reflection.saveClaim',
  'vault.backups',
  'vault.inspectBackup',
  'vault.restoreBackup',
  'reflection.saveActivity',
]);

/** Any call of the contract, mostly with an input that it takes, and now and then one that does not exist. */
export const calls: fc.Arbitrary<RandomCall> = fc.oneof(
  { weight: 55, arbitrary: fc.oneof(...inputs) },
  { weight: 24, arbitrary: fc.oneof(...inputs.filter((_, place) => deep.has(names[place] ?? ''))) },
  fc.record({
    name: fc.oneof(
      fc.constantFrom('constructor', '__proto__', 'toString', 'journal', 'journal.', ''),
      fc.string(),
    ),
    input: hostile,
  }),
);
