import { expect, it } from 'vitest';
import type { Audience } from '#shared/audience/audience.ts';
import { composePlan } from '#shared/plan/compose.ts';
import { planMarkdown } from '#shared/plan/markdown.ts';
import { createTestCore } from '#tests/support/vault.ts';
import { planContent } from './read.ts';

it('tells how options fit to the person alone, and a comparison to those who may see all that is in it', async () => {
  const core = await createTestCore();
  const claim = (await core.must('reflection.addClaim', { kind: 'value', name: 'Pay', description: '' })).id;
  const option = async (name: string, audience: Audience, answer: 'a-lot' | 'a-little') => {
    const added = await core.must('explore.addOption', { name });
    await core.must('explore.saveOption', { ...added, audience });
    const subject = { kind: 'option' as const, id: added.id };
    await core.must('explore.rate', { subject, claim, energizer: null, answer, words: `Said of ${name}` });
    return subject;
  };
  const [bank, school, circus] = [
    await option('Bank', 'mentor', 'a-lot'),
    await option('School', 'mentor', 'a-little'),
    await option('Circus', 'me', 'a-little'),
  ];
  const compare = async (name: string, subjects: (typeof bank)[], audience: Audience) => {
    const begun = await core.must('explore.addComparison', { name, subjects });
    await core.must('explore.saveComparison', { ...begun, audience });
  };
  await compare('Where to?', [bank, school], 'mentor');
  await compare('Run away?', [bank, circus], 'mentor');
  await compare('Only asked myself?', [bank, school], 'me');
  const markdown = (audience: Audience): string =>
    planMarkdown(composePlan(planContent(core.vault.opened().db, core.clock), { audience, locale: 'en-GB' }));
  expect(markdown('me')).toContain('**How it fits:** 1 of 1. Feeds “Pay”.');
  expect(markdown('me')).toContain('Run away?');
  const mentor = markdown('mentor');
  expect(mentor).toContain(
    'Where to? Bank, School. “Bank” is ahead by what is sure, and no small change of a single weight turns that round.',
  );
  expect(mentor).not.toMatch(/How it fits|Run away|Circus|Only asked|Said of/);
  expect(markdown('manager')).not.toMatch(/Where to|Bank/);
  const { sections } = await core.must('plan.read', { audience: 'mentor' });
  expect(sections.find(({ section }) => section === 'exploring')?.leftOut).toMatchObject([
    { kind: 'option', title: 'Circus' },
    { kind: 'comparison', title: 'Only asked myself?', audience: 'me' },
  ]);
});
