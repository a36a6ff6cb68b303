import { describe, expect, it } from 'vitest';
import type { Audience } from '#shared/audience/audience.ts';
import type { ClaimKind } from '#shared/kinds.ts';
import type { ClaimFact } from '#shared/reflection/facts.ts';
import { aPlan, nextId, someFacts } from '#tests/support/plan.ts';
import { composePlan } from './compose.ts';
import { renderPlanHtml } from './html.ts';
import { planJson } from './json.ts';
import { planMarkdown } from './markdown.ts';
import { planDocument } from './plan.ts';
import { sectionAudiences } from './sections.ts';

const claim = (kind: ClaimKind, name: string, given: Partial<ClaimFact> = {}): ClaimFact => ({
  id: nextId(),
  kind,
  name,
  audience: 'manager',
  supports: 0,
  against: 0,
  latest: null,
  goals: 0,
  hard: false,
  threshold: '',
  ...given,
});
const facts = someFacts({
  directions: ['Leave this place\nand teach'],
  claims: [
    claim('value', 'Craft', { supports: 2, against: 1 }),
    claim('skill', 'Welding'),
    claim('role', 'Fitter'),
    claim('non-negotiable', 'Home by six', { hard: true, threshold: 'three days' }),
  ],
  sources: [
    { name: 'People asking', effect: 'energizes', times: 3, from: [null, null, null] },
    { name: 'My manager', effect: 'drains', times: 1, from: [null] },
  ],
});
const content = aPlan({ facts, sections: sectionAudiences({ 'lights-up': 'manager' }) });

function outputs(audience: Audience): { md: string; html: string; json: Record<string, unknown> } {
  const document = composePlan(content, { audience, locale: 'en-GB' });
  expect(planDocument.parse(document)).toEqual(document);
  return {
    md: planMarkdown(document),
    html: renderPlanHtml(document),
    json: JSON.parse(planJson(content, audience)) as Record<string, unknown>,
  };
}

describe('the portrait in the plan', () => {
  it('stands first, as a figure and in words, in every format', () => {
    const { md, html, json } = outputs('me');
    for (const said of [md, html]) {
      for (const word of [
        'Portrait',
        'Leave this place',
        'Craft',
        'Welding',
        'Fitter',
        'My manager',
        'Home by six',
      ])
        expect(said).toContain(word);
    }
    expect(md).toContain('- Craft (2 for, 1 against)');
    expect(md).toContain('- Home by six (hard, three days)');
    expect(html).toContain('<svg class="rose"');
    expect(json.portrait).toEqual({
      directions: ['Leave this place\nand teach'],
      values: [{ name: 'Craft', supports: 2, against: 1 }],
      skills: [{ name: 'Welding', supports: 0, against: 0 }],
      interests: [],
      roles: [{ name: 'Fitter', supports: 0, against: 0 }],
      lightsUp: [{ name: 'People asking', times: 3 }],
      drains: [{ name: 'My manager', times: 1 }],
      nonNegotiables: [{ name: 'Home by six', hard: true, threshold: 'three days' }],
    });
  });

  it('tells a mentor no numbers of evidence', () => {
    const { md, json } = outputs('mentor');
    expect(md).toContain('- Craft\n');
    expect(md).toContain('My manager');
    expect(JSON.stringify(json)).not.toContain('supports');
  });

  it('tells a manager no directions, nothing that drains, and no conditions', () => {
    const { md, html, json } = outputs('manager');
    for (const said of [md, html, JSON.stringify(json)]) {
      expect(said).toContain('Craft');
      expect(said).toContain('People asking');
      for (const secret of ['Leave this place', 'My manager', 'Home by six'])
        expect(said).not.toContain(secret);
    }
  });

  it('is left out while nothing is known', () => {
    expect(planMarkdown(composePlan(aPlan(), { audience: 'me', locale: 'en-GB' }))).not.toContain('Portrait');
    expect(JSON.parse(planJson(aPlan(), 'me'))).toMatchObject({ portrait: null });
  });
});
