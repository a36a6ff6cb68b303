import type { Ref } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { type Audience, audienceNames, audiences, maySee } from '#shared/audience/audience.ts';
import { labelsKeptFrom } from '#shared/goals/fields/fields.ts';
import type { LeftOut, ShownSection } from '#shared/plan/plan.ts';
import { sectionName } from '#shared/plan/sections.ts';
import { showRecord, showSection } from './choose-audience.ts';

/** Others, as they are spoken of beside the plan. */
type Other = Exclude<Audience, 'me'>;
const others: Record<Other, string> = { mentor: 'a mentor', manager: 'a manager' };

/** Who may see each section of the plan, and everything that is left out for an audience. It is for the person alone. */
export function SectionsPanel({
  ref,
  audience,
  sections,
}: {
  /** Takes the focus where the person goes to it. */
  ref: Ref<HTMLElement>;
  audience: Other;
  sections: readonly ShownSection[];
}) {
  const isShown = (section: ShownSection): boolean => maySee(audience, section.audience);
  const leftOut = sections.filter((section) => !isShown(section) || section.leftOut.length > 0);
  return (
    <aside
      ref={ref}
      tabIndex={-1}
      aria-label="Who may see what"
      className="flex flex-col gap-5 text-[13px] outline-none"
    >
      <section className="flex flex-col gap-3">
        <h2 className="text-[14px] font-[590]">Left out for {others[audience]}</h2>
        {leftOut.length === 0 ? (
          <p className="text-muted">Nothing but what is never shown, below.</p>
        ) : (
          <ul aria-label="Left out" className="flex flex-col gap-3">
            {leftOut.map((section) => (
              <li key={section.section} className="flex flex-col gap-1.5 border-line border-t pt-2.5">
                <p className="font-[570]">{sectionName(section.section)}</p>
                {isShown(section) ? null : (
                  <Left
                    words={
                      section.audience === 'me'
                        ? 'Only you see this section.'
                        : 'This section is for a mentor.'
                    }
                    act={`Show the section to ${others[audience]}`}
                    onAct={() => void showSection(section, audience)}
                  />
                )}
                {section.leftOut.map((record) => (
                  <Left
                    key={record.id}
                    title={record.title}
                    words={whyLeftOut(record)}
                    act={`Show it to ${others[audience]}`}
                    onAct={() => void showRecord(record, audience)}
                  />
                ))}
              </li>
            ))}
          </ul>
        )}
        <p className="border-line border-t pt-2.5 text-muted">{neverShown(audience)}</p>
      </section>
      <section className="flex flex-col gap-2.5">
        <h2 className="text-[14px] font-[590]">Who may see each section</h2>
        <p className="text-muted">Of a section and of what is in it, the one that is for fewer counts.</p>
        {sections.map((section) => (
          <SelectField
            key={section.section}
            label={sectionName(section.section)}
            value={section.audience}
            options={audiences.map((each) => ({ value: each, label: audienceNames[each] }))}
            onChange={(chosen) => void showSection(section, chosen)}
          />
        ))}
      </section>
    </aside>
  );
}

function Left({
  title,
  words,
  act,
  onAct,
}: {
  title?: string;
  words: string;
  act: string;
  onAct: () => void;
}) {
  return (
    <div className="flex flex-col items-start gap-0.5">
      {title === undefined ? null : (
        <p dir="auto" className="font-serif text-[15px] leading-[1.35] wrap-anywhere">
          {title}
        </p>
      )}
      <p className="text-muted">{words}</p>
      <Button
        look="quiet"
        className="-ml-2 min-h-7! px-2! py-0.5! text-[12.5px]"
        aria-label={title === undefined ? act : `${act}: ${title}`}
        onClick={onAct}
      >
        {act}
      </Button>
    </div>
  );
}

function whyLeftOut({ audience, follows }: LeftOut): string {
  const who = audience === 'me' ? 'only you see' : 'you and a mentor see';
  return follows === null
    ? `${who[0]?.toUpperCase()}${who.slice(1)} it.`
    : `It goes with “${follows.title}”, which ${who}.`;
}

/** What no choice shows to others. */
function neverShown(audience: Other): string {
  const kept = labelsKeptFrom(audience).map((label) => label.toLowerCase());
  const of = kept.length === 0 ? '' : ` Of a goal: ${kept.join(', ')}.`;
  const more = audience === 'manager' ? ' The values that a goal serves, and what made a win work.' : '';
  return `Never shown: what leads into your journal, how much speaks for what, and with whom you pursue a goal.${of}${more}`;
}
