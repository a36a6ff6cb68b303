import type { TestCore } from './vault.ts';

/** Adds something that is being learned. @returns its id. */
export async function addItem(core: TestCore, name: string, skill: string | null = null): Promise<string> {
  const { status: _, ...item } = await core.must('learning.addItem', { name, status: 'doing' });
  if (skill !== null) await core.must('learning.saveItem', { ...item, skill });
  return item.id;
}
