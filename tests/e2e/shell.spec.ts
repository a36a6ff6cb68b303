import { expect, inBothShells, test } from './app.ts';

// How a program ends is what they are about.
test.use({ program: 'own' });

test('what was written before the window is closed is there when it is opened again', {
  tag: inBothShells,
}, async ({ waymark }) => {
  await waymark.makeVault();
  const { id } = await waymark.call('journal.add', { title: 'A heron by the weir', date: '2026-03-04' });
  await waymark.restart();
  expect(await waymark.call('journal.get', { id })).toMatchObject({ title: 'A heron by the weir' });
});

test('an acknowledged save outlives the end of every process', { tag: inBothShells }, async ({ waymark }) => {
  await waymark.makeVault();
  const { id } = await waymark.call('journal.add', { title: 'A heron by the weir', date: '2026-03-04' });
  await waymark.killAndReopen();
  expect(await waymark.call('journal.get', { id })).toMatchObject({ title: 'A heron by the weir' });
});

test('words that were typed a moment before the window is closed are saved', { tag: inBothShells }, async ({
  waymark,
}) => {
  await waymark.makeVault();
  await waymark.page.keyboard.press('ControlOrMeta+n');
  await expect(waymark.page.getByRole('textbox', { name: 'Text' })).toBeFocused();
  await waymark.page.keyboard.type('A heron stood by the weir.');
  await waymark.restart();
  await expect(waymark.page.getByText('A heron stood by the weir.').first()).toBeVisible();
});
