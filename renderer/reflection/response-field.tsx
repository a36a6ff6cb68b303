import { TextArea } from '#renderer/ui/field.tsx';
import { type Response, responses } from '#shared/reflection/reflection.ts';
import { responseLabels } from './labels.ts';

/** What a person decides to do about a weakness, with a short plan. Deciding nothing is fine too. */
export function ResponseField({
  response,
  plan,
  onChange,
}: {
  response: Response | null;
  plan: string;
  onChange: (fields: { response?: Response | null; responsePlan?: string }) => void;
}) {
  return (
    <fieldset className="flex flex-col gap-2.5">
      <legend className="mb-2.5 w-full text-[12px] font-[570] text-muted">
        <span className="flex items-baseline justify-between">
          What you do about it
          {response ? (
            <button
              type="button"
              onClick={() => onChange({ response: null })}
              className="rounded font-[460] text-muted underline decoration-line underline-offset-3 hover:text-ink"
            >
              Leave it undecided
            </button>
          ) : null}
        </span>
      </legend>
      <div className="flex flex-col gap-1.5">
        {responses.map((each) => (
          <label
            key={each}
            className="flex cursor-pointer items-start gap-3 rounded-card border border-line bg-raised px-3.5 py-2.5 transition-colors duration-100 hover:border-edge has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="response"
              className="peer mt-1 size-3.5 shrink-0 accent-accent outline-none"
              checked={response === each}
              onChange={() => onChange({ response: each })}
            />
            <span>
              <span className="block font-[580]">{responseLabels[each].name}</span>
              <span className="block text-[13px] text-muted">{responseLabels[each].sentence}</span>
            </span>
          </label>
        ))}
      </div>
      {response || plan ? (
        <TextArea
          label="Plan"
          placeholder={response ? responseLabels[response].plan : ''}
          value={plan}
          onChange={(event) => onChange({ responsePlan: event.target.value })}
          className="font-serif text-[15.5px]"
        />
      ) : null}
    </fieldset>
  );
}
