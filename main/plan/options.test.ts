import { expect, it } from 'vitest';
import type { Audience } from '#shared/audience/audience.ts';
import { composePlan } from '#shared/plan/compose.ts';
import { planMarkdown } from '#shared/plan/markdown.ts';
import { createTestCore } from '#tests/support/vault.ts';
import { planContent } from './read.ts';

it('tells of an option to each what is theirs, and to nobody else what was set aside', async () => {
  const core = await createTestCore();
  const add = async (name: string, audience: Audience) => {
    const option = await core.must('explore.addOption', { name });
    return core.must('explore.saveOption', {
      ...option,
      audience,
      about: 'Bringing ships in.',
      next: 'Ask Ana',
      nextOn: '2026-04-01',
    });
  };
  const { id } = await add('Pilot', 'manager');
  await add('Diver', 'me');
  const aside = await add('Fisher', 'manager');
  await core.must('explore.moveOption', { id: aside.id, status: 'no', before: null, reason: 'Nets.' });
  await core.must('explore.moveOption', { id, status: 'talking', before: null, reason: 'She answered.' });
  const pay = { from: 100, to: 120, currency: 'EUR', period: 'day' } as const;
  const on = '2026-03-04';
  await core.must('explore.addOptionFact', { option: id, sort: 'pay', on, text: 'Her word', pay });
  await core.must('explore.addOptionNote', { option: id, sort: 'question', on, text: 'How long?' });
  await core.must('plan.saveSection', { section: 'exploring', audience: 'manager' });
  const markdown = (audience: Audience): string =>
    planMarkdown(composePlan(planContent(core.vault.opened().db, core.clock), { audience, locale: 'en-GB' }));
  expect(markdown('me')).toMatchInlineSnapshot(`
    "# My plan

    4 March 2026

    ## What I am exploring

    *What I look into, how far I am, and what I want to find out.*

    ### Diver

    Bringing ships in.

    **Where it stands:** Idea

    **Next:** Ask Ana (by 1 April 2026)

    ### Pilot

    Bringing ships in.

    **Where it stands:** Talking. She answered.

    **Next:** Ask Ana (by 1 April 2026)

    **What I know:**

    - Pay: 100 to 120 EUR a day. Her word (4 March 2026)

    **Questions:**

    - How long?

    **Set aside:**

    - Fisher: Nets. (No)
    "
  `);
  expect(markdown('mentor')).toMatchInlineSnapshot(`
    "# My plan

    4 March 2026

    ## What I am exploring

    *What I look into, how far I am, and what I want to find out.*

    ### Pilot

    Bringing ships in.

    **Where it stands:** Talking

    **Next:** Ask Ana (by 1 April 2026)

    **What I know:**

    - Pay: 100 to 120 EUR a day. Her word (4 March 2026)

    **Questions:**

    - How long?
    "
  `);
  expect(markdown('manager')).toMatchInlineSnapshot(`
    "# My plan

    4 March 2026

    ## What I am exploring

    *What I look into, how far I am, and what I want to find out.*

    ### Pilot

    Bringing ships in.

    **Where it stands:** Talking

    **Next:** Ask Ana (by 1 April 2026)
    "
  `);
  const { sections } = await core.must('plan.read', { audience: 'mentor' });
  expect(sections).toMatchObject([
    { section: 'exploring', of: 2, leftOut: [{ kind: 'option', title: 'Diver', audience: 'me' }] },
  ]);
});
