// @vitest-environment happy-dom
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, onTestFinished, vi } from 'vitest';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { setLocale } from '#renderer/ui/dates.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { FormFields } from '#renderer/ui/form-fields.tsx';
import { TimeInput } from '#renderer/ui/time-input.tsx';
import { SaveStateLine } from './save-state.tsx';
import { flushAll } from './unsaved.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

function Fields() {
  const [date, setDate] = useState<string | null>('2027-04-03');
  const [time, setTime] = useState<string | null>(null);
  const [effort, setEffort] = useState('3');
  return (
    <>
      <DateInput label="Due" value={date} onChange={setDate} />
      <TimeInput label="Time" value={time} onChange={setTime} />
      <TextField
        label="Effort"
        value={effort}
        problem={Number.isNaN(Number(effort)) ? 'Type hours a week.' : null}
        onChange={(event) => setEffort(event.target.value)}
      />
    </>
  );
}

const line = <SaveStateLine status={{ state: 'saved', error: null }} onRetry={() => {}} />;

async function shown(form = <Fields />) {
  setLocale('en-GB');
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  onTestFinished(async () => {
    await act(() => root.unmount());
    place.remove();
  });
  await act(() =>
    root.render(
      <FormFields>
        {line}
        {form}
      </FormFields>,
    ),
  );
  const field = (name: string): HTMLInputElement => {
    const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === name);
    const found = label?.htmlFor
      ? document.getElementById(label.htmlFor)
      : document.querySelector(`[aria-label="${name}"]`);
    if (!(found instanceof HTMLInputElement)) throw new Error(`there is no ${name}`);
    return found;
  };
  return {
    said: () => place.querySelector('[data-save-state]')?.textContent,
    field,
    type: (name: string, words: string) =>
      act(async () => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(name), words);
        field(name).dispatchEvent(new Event('input', { bubbles: true }));
      }),
    leave: (name: string) =>
      act(async () => field(name).dispatchEvent(new FocusEvent('focusout', { bubbles: true }))),
  };
}

it('what is typed and not taken over is not said to be saved, and what cannot be read is named', async () => {
  const { said, type, leave } = await shown();
  expect(said()).toBe('Saved');
  await type('Due', 'next fri');
  expect(said()).toBe('Not saved yet');
  await type('Due', 'when I can');
  await leave('Due');
  expect(said()).toBe('“Due” is not saved');
  await type('Time', 'teatime');
  await leave('Time');
  expect(said()).toBe('2 fields are not saved');
  await type('Due', '22 Sep 2028');
  expect(said()).toBe('“Time” is not saved');
  await leave('Due');
  await type('Time', '');
  await leave('Time');
  expect(said()).toBe('Saved');
  await type('Effort', 'some');
  expect(said()).toBe('“Effort” is not saved');
  await type('Effort', '4');
  expect(said()).toBe('Saved');
});

it('a day that can be read is taken over when everything is saved at once, as before a lock', async () => {
  const { said, type, field } = await shown();
  await type('Due', '22 sep 2028');
  expect(said()).toBe('Not saved yet');
  await act(flushAll);
  expect(field('Due').value).toBe('22 Sept 2028');
  expect(said()).toBe('Saved');
});

it('a dialog that is opened from a form is a form of its own', async () => {
  const { said, type, leave } = await shown(
    <Dialog open title="Another day" onClose={() => {}}>
      <Fields />
    </Dialog>,
  );
  await type('Due', 'when I can');
  await leave('Due');
  expect(said()).toBe('Saved');
});

it('a save line says nothing outside of a form', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => void vi.restoreAllMocks());
  const root = createRoot(document.createElement('div'));
  onTestFinished(() => act(() => root.unmount()));
  await expect(async () => act(() => root.render(line))).rejects.toThrow(
    'a save line stands outside of its form',
  );
});
