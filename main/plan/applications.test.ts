import { expect, it } from 'vitest';
import type { Audience } from '#shared/audience/audience.ts';
import { composePlan } from '#shared/plan/compose.ts';
import { planMarkdown } from '#shared/plan/markdown.ts';
import { createTestCore } from '#tests/support/vault.ts';
import { planContent } from './read.ts';

it('tells of an application to each what is theirs, and to nobody else unless it was chosen', async () => {
  const core = await createTestCore();
  const add = async (employer: string, more: object) => {
    const page = await core.must('explore.addApplication', { employer, role: 'Pilot' });
    return core.must('explore.saveApplication', { ...page, ...more });
  };
  const offered = { from: 41_000, to: null, currency: 'EUR', period: 'year' };
  const port = await add('Port of Ystad', {
    audience: 'manager',
    outcome: 'offer',
    offered,
    contact: 'Ana',
    next: 'Answer',
    nextOn: '2026-04-01',
  });
  await core.must('explore.addApplicationStep', {
    application: port.id,
    sort: 'sent',
    on: '2026-03-02',
    text: 'By post',
  });
  await add('Ferry line', {});
  await add('Yard', { outcome: 'turned-down', audience: 'manager' });
  await core.must('plan.saveSection', { section: 'applying', audience: 'manager' });
  const markdown = (audience: Audience): string =>
    planMarkdown(composePlan(planContent(core.vault.opened().db, core.clock), { audience, locale: 'en-GB' }));
  expect(markdown('me')).toMatchInlineSnapshot(`
    "# My plan

    4 March 2026

    ## What I am applying for

    ### Pilot, Port of Ystad

    **How it stands:** An offer is there

    **Next:** Answer (by 1 April 2026)

    **Contact:** Ana

    **Pay offered:** from 41,000 EUR a year

    **What happened:**

    - Sent: By post (2 March 2026)

    ### Pilot, Ferry line

    **How it stands:** Open

    **Ended:**

    - Pilot, Yard (Turned down)
    "
  `);
  expect(markdown('mentor')).toMatchInlineSnapshot(`
    "# My plan

    4 March 2026

    ## What I am applying for

    ### Pilot, Port of Ystad

    **How it stands:** An offer is there

    **Next:** Answer (by 1 April 2026)

    **Pay offered:** from 41,000 EUR a year

    **What happened:**

    - Sent (2 March 2026)
    "
  `);
  expect(markdown('manager')).toMatchInlineSnapshot(`
    "# My plan

    4 March 2026

    ## What I am applying for

    ### Pilot, Port of Ystad

    **How it stands:** An offer is there

    **Next:** Answer (by 1 April 2026)
    "
  `);
  const { sections } = await core.must('plan.read', { audience: 'manager' });
  expect(sections).toMatchObject([
    { section: 'applying', of: 2, leftOut: [{ kind: 'application', title: 'Ferry line', audience: 'me' }] },
  ]);
});
