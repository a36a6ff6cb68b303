import { expect, test } from '#tests/e2e/app.ts';

test('a room that is gone to as soon as the window is there takes the focus as well', async ({ waymark }) => {
  await waymark.makeVault();
  await waymark.page.reload();
  // Before the code of the other rooms has been read.
  await waymark.page.getByRole('link', { name: 'Trash' }).click({ noWaitAfter: true });
  await expect(waymark.page.getByRole('heading', { level: 1, name: 'Trash' })).toBeFocused();
});
