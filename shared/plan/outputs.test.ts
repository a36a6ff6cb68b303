import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '#shared/document/html.ts';
import { aClaim, aGoal, aMilestone, aPlan, someEvidence } from '#tests/support/plan.ts';
import { composePlan } from './compose.ts';
import { renderPlanHtml } from './html.ts';
import { planJson } from './json.ts';
import { escapeMarkdown, planMarkdown } from './markdown.ts';
import type { PlanContent } from './plan.ts';

/** A plan that holds the same words in every place that a person fills. */
function planOf(words: string): PlanContent {
  return aPlan({
    strengths: [
      aClaim('strength', {
        name: words,
        description: words,
        evidence: [someEvidence(words, { title: words })],
      }),
    ],
    weaknesses: [aClaim('weakness', { name: words, details: { response: 'accept', responsePlan: words } })],
    goals: [
      aGoal({
        title: words,
        specifics: words,
        measure: { unit: words, start: 0, target: 2, now: 1 },
        why: words,
        obstacle: words,
        ifCue: words,
        thenAction: words,
        strengths: [{ id: '00000000-0000-7000-8000-000000000001', name: words }],
        milestones: [aMilestone({ title: words })],
      }),
    ],
  });
}

function documentOf(words: string) {
  return composePlan(planOf(words), { audience: 'me', locale: 'en-GB' });
}

/** What an HTML parser reads out of escaped text. */
function unescapeHtml(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

const line = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'\\`*_[](){}<>#+-=.!|~&;:1 aA"\'/') }),
);
const hostile = [
  '</title><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style><style>*{display:none}',
  '&lt;b&gt; &#x41; &amp;',
  '<!-- ',
  ']]>',
];

describe('Markdown', () => {
  it('escapes every sign, so that words come back as they were', () => {
    fc.assert(
      fc.property(line, (words) => {
        const escaped = escapeMarkdown(words);
        expect(escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(words.replaceAll('\0', '\ufffd'));
        expect(escaped.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[\\`*_[\]<>|~&]/);
        expect(escaped).not.toMatch(/^(?:[#+=-]|\d+[.)])|(?<!\\)#$/);
      }),
    );
  });

  it('reads as a plan', () => {
    const plan = aPlan({
      strengths: [
        aClaim('strength', { name: 'Asking', evidence: [someEvidence('She said so.', { title: 'Talk' })] }),
      ],
      goals: [
        aGoal({
          title: 'Lead #3 *now*',
          specifics: 'One.\nTwo.\n\n- Three',
          measure: { unit: 'workshops', start: 0, target: 3, now: 1 },
          milestones: [
            aMilestone({ title: 'First', doneAt: '2026-02-01T12:00:00.000Z' }),
            aMilestone({ title: 'Second' }),
          ],
        }),
      ],
    });
    expect(planMarkdown(composePlan(plan, { audience: 'me', locale: 'en-GB' }))).toBe(`# My plan

4 March 2026

## Active

*What I am working on now.*

### Lead #3 \\*now\\*

**Progress:** 1 of 3 workshops, 33%

**What exactly:** One.\\
Two.

\\- Three

**Milestones:**

- [x] First (done 1 February 2026)
- [ ] Second

## Strengths

*What I am good at, and how I know.*

### Asking

**Evidence:**

- She said so. (Talk, 3 February 2026)
`);
  });

  it('has the same headings whatever the words are', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'#=-*1. \n\\a') }), (words) => {
        const filled = `a${words}`;
        const levels = planMarkdown(documentOf(filled)).match(/^#+ /gm);
        expect(levels).toEqual(['# ', '## ', '### ', '## ', '### ', '## ', '### ']);
      }),
    );
  });
});

describe('HTML', () => {
  it('takes nothing in the words for markup', () => {
    const tags = (words: string): string[] => renderPlanHtml(documentOf(words)).match(/<[^>]*>/g) ?? [];
    const plain = tags('words');
    for (const words of hostile) expect(tags(words)).toEqual(plain);
    fc.assert(
      fc.property(line, (words) => {
        fc.pre(words.trim() !== '');
        expect(tags(`a${words}b`)).toEqual(plain);
      }),
    );
  });

  it('keeps the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const forbidden = /(?![\t\n\r])\p{Cc}/gu;
        expect(unescapeHtml(escapeHtml(words))).toBe(words.replace(forbidden, '\ufffd'));
      }),
    );
  });

  it('has a language, a title, an outline, lists and tables', () => {
    const html = renderPlanHtml(documentOf('words'), { fontCss: '@font-face{}' });
    expect(html).toContain('<html lang="en-GB">');
    expect(html).toContain('<title>My plan</title>');
    expect(html).toContain('<style>@font-face{}');
    expect(html.match(/<h[1-6]/g)).toEqual(['<h1', '<h2', '<h3', '<h2', '<h3', '<h2', '<h3']);
    expect(html).toContain('<tr><th scope="row">Why</th><td class="words" dir="auto">words</td></tr>');
    expect(html).toContain('1 of 2 words, 50%');
    expect(html).toContain('style="width:50.00%"');
    expect(html).not.toMatch(/https?:|<script|<link|@import/);
  });
});

describe('JSON', () => {
  it('says what it is and keeps the words', () => {
    fc.assert(
      fc.property(line, (words) => {
        fc.pre(words.trim() !== '');
        const json = JSON.parse(planJson(planOf(words), 'me'));
        expect(json).toMatchObject({
          format: 'waymark-plan',
          version: 1,
          date: '2026-03-04',
          audience: 'me',
          goals: [{ title: words, status: 'active', progress: 0.5, buildsOn: [words] }],
          strengths: [{ name: words, evidence: [{ words, entry: { title: words, date: '2026-02-03' } }] }],
          weaknesses: [{ name: words, response: 'accept', responsePlan: words }],
        });
      }),
    );
  });

  it('keeps from others what is kept from them on paper', () => {
    const plan = {
      ...planOf('private'),
      strengths: [
        aClaim('strength', { name: 'Asking', evidence: [someEvidence('secret', { title: 'secret' })] }),
      ],
    };
    expect(planJson(plan, 'mentor')).not.toContain('secret');
    const forManager = JSON.parse(planJson(plan, 'manager'));
    expect(forManager.weaknesses).toEqual([]);
    expect(forManager.goals[0]).toMatchObject({ why: '', obstacle: '', ifCue: '', thenAction: '' });
  });
});
