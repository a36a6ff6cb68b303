import type { Draft } from '#renderer/saving/draft.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { longDate, number, today } from '#renderer/ui/dates.ts';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { Part } from '#renderer/ui/part.tsx';
import { ReadFirst } from '#renderer/ui/read-first.tsx';
import type { ApplicationSheet } from '#shared/explore/applications.ts';
import { payText } from '#shared/explore/option-words.ts';
import { PayLine } from './pay-line.tsx';

/** What an offer says: pay as it was offered, asked for and agreed, and the rest of it. */
export function OfferPart({ value, draft }: { value: ApplicationSheet; draft: Draft<ApplicationSheet> }) {
  const known = value.offered ?? value.asked ?? value.agreed;
  const pay = (name: string, field: 'offered' | 'asked' | 'agreed') => {
    const said = value[field];
    return {
      name,
      said: said === null ? '' : payText(said, number),
      field: (
        <PayLine
          label={name}
          value={said}
          currency={known?.currency ?? ''}
          onChange={(now) => draft.change({ [field]: now })}
        />
      ),
    };
  };
  const line = (name: string, field: 'hours' | 'place') => ({
    name,
    said: value[field],
    field: (
      <TextField
        label={name}
        labelHidden
        value={value[field]}
        maxLength={2_000}
        onChange={(event) => draft.change({ [field]: event.target.value })}
      />
    ),
  });
  const day = (name: string, field: 'startOn' | 'answerBy') => ({
    name,
    said: value[field] === null ? '' : longDate(value[field], today()),
    field: <DateInput label={name} value={value[field]} onChange={(on) => draft.change({ [field]: on })} />,
  });
  return (
    <div className="border-line border-t pt-2">
      <Part title="The offer">
        <ReadFirst
          label="The offer"
          facts={[
            pay('Pay offered', 'offered'),
            pay('Asked for', 'asked'),
            pay('Agreed', 'agreed'),
            line('Hours', 'hours'),
            line('Where', 'place'),
            day('Start', 'startOn'),
            day('Answer by', 'answerBy'),
            {
              name: 'Also',
              said: value.terms.trim(),
              isWriting: true,
              field: (
                <TextArea
                  label="Also"
                  labelHidden
                  value={value.terms}
                  maxLength={200_000}
                  onChange={(event) => draft.change({ terms: event.target.value })}
                />
              ),
            },
          ]}
        />
      </Part>
    </div>
  );
}
