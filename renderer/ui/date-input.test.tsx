// @vitest-environment happy-dom
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, onTestFinished, vi } from 'vitest';
import { DateInput, type DateInputProps } from './date-input.tsx';
import { setLocale } from './dates.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

/** The field with a value that it changes. */
function Room({ changed, ...props }: Partial<DateInputProps> & { changed: (now: string | null) => void }) {
  const [value, setValue] = useState<string | null>('2027-04-03');
  return (
    <DateInput
      label="Due"
      value={value}
      onChange={(now) => {
        changed(now);
        setValue(now);
      }}
      {...props}
    />
  );
}

async function shown(props: Partial<DateInputProps> = {}) {
  setLocale('en-GB');
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  onTestFinished(async () => {
    await act(() => root.unmount());
    place.remove();
  });
  const changed = vi.fn();
  await act(() => root.render(<Room changed={changed} {...props} />));
  const field = place.querySelector('input') as HTMLInputElement;
  const type = (words: string) =>
    act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, words);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const enter = () =>
    act(async () => {
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    });
  const alert = () => place.querySelector('[role="alert"]')?.textContent ?? '';
  return { field, type, enter, alert, changed };
}

it('shows its date in the order of the locale, and takes words over with Enter', async () => {
  const { field, type, enter, changed } = await shown();
  expect(field.value).toBe('3 Apr 2027');
  await type('22 sep 2028');
  expect(changed).not.toHaveBeenCalled();
  await enter();
  expect(changed).toHaveBeenCalledExactlyOnceWith('2028-09-22');
  expect(field.value).toBe('22 Sept 2028');
});

it('takes a date at once that is typed as it is kept', async () => {
  const { type, changed } = await shown();
  await type('2028-09-22');
  expect(changed).toHaveBeenCalledExactlyOnceWith('2028-09-22');
});

it('keeps what is no date, says so, and holds its form back', async () => {
  const { field, type, enter, alert, changed } = await shown();
  await type('when I can');
  expect(field.validity.valid).toBe(false);
  await enter();
  expect(alert()).toContain('“when I can” is no day');
  expect(field.value).toBe('when I can');
  expect(changed).not.toHaveBeenCalled();
});

it('says what is too early, too late, or missing, and can be emptied where it may be', async () => {
  const limited = await shown({ min: '2027-01-01', max: '2027-12-31', required: true });
  await limited.type('2026-12-31');
  await limited.enter();
  expect(limited.alert()).toContain('is too early. It can be from 1 Jan 2027 on.');
  await limited.type('1/1/2028');
  await limited.enter();
  expect(limited.alert()).toContain('is too late. It can be until 31 Dec 2027.');
  await limited.type('');
  await limited.enter();
  expect(limited.alert()).toBe('A day belongs here.');
  expect(limited.changed).not.toHaveBeenCalled();
  const free = await shown();
  await free.type('');
  await free.enter();
  expect(free.changed).toHaveBeenCalledExactlyOnceWith(null);
});
