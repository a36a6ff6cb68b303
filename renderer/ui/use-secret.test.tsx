// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { type Secret, useSecret } from './use-secret.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

function Form({
  isWaiting,
  attempt,
  onDrawn,
}: {
  isWaiting: boolean;
  attempt: (secret: string) => Promise<boolean>;
  onDrawn: (secret: Secret) => void;
}) {
  onDrawn(useSecret({ isBusy: isWaiting, attempt }));
  return null;
}

/** A form whose tries are answered by hand. */
async function drawn() {
  const tries: { secret: string; answer: (isRight: boolean) => void }[] = [];
  let now: Secret | undefined;
  const attempt = (secret: string): Promise<boolean> =>
    new Promise((answer) => tries.push({ secret, answer }));
  const root = createRoot(document.createElement('div'));
  const draw = (isWaiting: boolean) =>
    act(async () =>
      root.render(
        <Form
          isWaiting={isWaiting}
          attempt={attempt}
          onDrawn={(secret) => {
            now = secret;
          }}
        />,
      ),
    );
  await draw(false);
  return {
    tries,
    draw,
    value: () => now?.value,
    type: (words: string) => act(async () => now?.type(words)),
    enter: () => act(async () => now?.submit()),
    answer: (isRight: boolean) => act(async () => tries.at(-1)?.answer(isRight)),
  };
}

test('a passphrase that is typed while another one is tried stays, and is tried when it was asked for', async () => {
  const form = await drawn();
  await form.type('a wrong one');
  await form.enter();
  await form.type('the right one');
  await form.enter();
  expect(form.tries.map(({ secret }) => secret)).toEqual(['a wrong one']);
  await form.answer(false);
  expect(form.value()).toBe('the right one');
  expect(form.tries.map(({ secret }) => secret)).toEqual(['a wrong one', 'the right one']);
});

test('one that is typed while the next try has to wait stays, and is tried when the wait is over', async () => {
  const form = await drawn();
  await form.draw(true);
  await form.type('the right one');
  await form.enter();
  expect(form.tries).toEqual([]);
  await form.draw(false);
  expect(form.tries.map(({ secret }) => secret)).toEqual(['the right one']);
});

test('one that is not finished when the wait is over is left to be finished', async () => {
  const form = await drawn();
  await form.draw(true);
  await form.type('the ri');
  await form.enter();
  await form.type('the righ');
  await form.draw(false);
  expect(form.tries).toEqual([]);
  expect(form.value()).toBe('the righ');
});

test('Enter twice tries one passphrase once, and a wrong one leaves the field', async () => {
  const form = await drawn();
  await form.type('a wrong one');
  await form.enter();
  await form.enter();
  await form.answer(false);
  expect(form.tries).toHaveLength(1);
  expect(form.value()).toBe('');
});
