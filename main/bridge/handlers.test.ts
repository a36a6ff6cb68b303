import { expect, test } from 'vitest';
import { joined } from './handlers.ts';

test('the handlers of several parts are joined, and two of one name are a fault', () => {
  const read = () => 1;
  const save = () => 2;
  expect(joined({ 'a.read': read }, { 'a.save': save })).toEqual({ 'a.read': read, 'a.save': save });
  expect(() => joined({ 'a.read': read }, { 'a.save': save }, { 'a.read': save })).toThrow('a.read');
});
