import type { Page } from '@playwright/test';

/** A picture of the tour. */
export interface Screen {
  /** The name of its file. */
  name: string;
  /** Brings the window there from wherever it is. */
  show: (page: Page) => Promise<void>;
}

/** The pictures that need the same state of the vault, in the order of a person's way. */
export interface Stage {
  /** Before there is a vault; with a year of sample data in it; the same, locked. */
  vault: 'absent' | 'open' | 'locked';
  screens: readonly Screen[];
}

const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** Opens a room afresh, with nothing left over of the picture before. */
async function room(page: Page, path: string, name: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/${path}`);
  await heading(page, name);
}

/** Opens a talk by what it was about. */
async function showTalk(page: Page, name: string): Promise<void> {
  const id = await page.evaluate(async (wanted) => {
    const answer = (await window.waymark.call('people.conversations', {})) as {
      value: { id: string; name: string }[];
    };
    return answer.value.find((talk) => talk.name === wanted)?.id;
  }, name);
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/people/talks/${id}`);
}

/** Opens a page of keeping in touch about one person, by their name. */
async function showOf(page: Page, which: 'with' | 'brief', name: string): Promise<void> {
  const id = await page.evaluate(async (wanted) => {
    const answer = (await window.waymark.call('people.list', {})) as {
      ok: true;
      value: { id: string; name: string }[];
    };
    return answer.value.find((person) => person.name === wanted)?.id ?? '';
  }, name);
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/people/touch/${which}/${id}`);
}

async function openFirstEntry(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await leaveModes(page);
  await page.evaluate(() => {
    window.location.hash = '#/journal';
  });
  await view(page, 'List');
  await heading(page, 'Journal');
  await page.getByRole('list', { name: 'Entries' }).getByRole('link').first().click();
  await page.getByRole('textbox', { name: 'Text' }).waitFor();
}

/** The modes that are on, by the letter of their keys, so that the next picture is taken without them. */
async function leaveModes(page: Page): Promise<void> {
  for (const [mode, key] of [
    ['focus', 'd'],
    ['privacy', 'b'],
  ] as const) {
    const isOn = await page.evaluate((name) => name in document.documentElement.dataset, mode);
    if (!isOn) continue;
    await page.keyboard.press(`ControlOrMeta+Shift+${key}`);
    await page.waitForFunction((name) => !(name in document.documentElement.dataset), mode);
  }
}

/** Writes in the first entry in a mode, whose key is given. */
async function inMode(page: Page, key: 'd' | 'b'): Promise<void> {
  await openFirstEntry(page);
  await page.getByRole('textbox', { name: 'Text' }).locator('p').nth(1).click();
  await page.keyboard.press(`ControlOrMeta+Shift+${key}`);
  const name = key === 'd' ? 'focus' : 'privacy';
  await page.waitForFunction((mode) => mode in document.documentElement.dataset, name);
}

/** Looks at the journal as a list, a calendar, a year or pages. */
async function view(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).check({ force: true });
}

/** Pastes a picture, drawn here, at the beginning of the text that is open. */
async function pastePicture(page: Page): Promise<void> {
  const text = page.getByRole('textbox', { name: 'Text' });
  if ((await text.getByRole('img').count()) > 0) return;
  await text.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await text.evaluate(async (root) => {
    const canvas = new OffscreenCanvas(1_200, 640);
    const context = canvas.getContext('2d');
    if (!context) return;
    const sky = context.createLinearGradient(0, 0, 0, 640);
    sky.addColorStop(0, '#cfdfe6');
    sky.addColorStop(1, '#f5eddc');
    context.fillStyle = sky;
    context.fillRect(0, 0, 1_200, 640);
    for (const [height, color] of [
      [330, '#9db5b0'],
      [420, '#5d8279'],
      [520, '#2f5c50'],
    ] as const) {
      context.fillStyle = color;
      context.beginPath();
      context.moveTo(0, 640);
      for (let x = 0; x <= 1_200; x += 20)
        context.lineTo(x, height + 40 * Math.sin(x / 130 + height) + 18 * Math.sin(x / 47));
      context.lineTo(1_200, 640);
      context.fill();
    }
    const transfer = new DataTransfer();
    transfer.items.add(new File([await canvas.convertToBlob()], 'hills.png', { type: 'image/png' }));
    root.dispatchEvent(
      new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: transfer }),
    );
  });
  await text.getByRole('img').first().waitFor();
}

export const stages: readonly Stage[] = [
  {
    vault: 'absent',
    screens: [{ name: 'welcome', show: (page) => page.locator('h1').first().waitFor() }],
  },
  {
    vault: 'open',
    screens: [
      {
        name: 'journal',
        show: async (page) => {
          await room(page, 'compass/strengths', 'Strengths and weaknesses');
          await page.getByRole('region', { name: 'Strengths' }).getByRole('link').first().click();
          // An entry that a strength leans on, so that the evidence is seen beside it.
          await page.locator('a[href*="/journal/"]:not([href$="/journal"])').first().click();
          await page.getByRole('textbox', { name: 'Text' }).waitFor();
          // A narrow window has it in a dialog instead.
          if ((page.viewportSize()?.width ?? 0) < 1_000) return;
          await page.getByRole('complementary').getByRole('link').first().waitFor();
        },
      },
      {
        name: 'journal-calendar',
        show: async (page) => {
          await openFirstEntry(page);
          await view(page, 'Calendar');
          await page.locator('[data-date][data-mood]').first().waitFor();
        },
      },
      {
        name: 'journal-year',
        show: async (page) => {
          await openFirstEntry(page);
          await view(page, 'Year');
          await page.locator('[data-year] [data-mood]').first().waitFor();
        },
      },
      {
        name: 'journal-pages',
        show: async (page) => {
          await openFirstEntry(page);
          await view(page, 'Pages');
          await page.getByRole('list', { name: 'Pages' }).getByRole('link').first().click();
          await page.getByRole('button', { name: 'Date: No day' }).waitFor();
        },
      },
      {
        name: 'journal-selection',
        show: async (page) => {
          await openFirstEntry(page);
          await page
            .locator('[data-entry]')
            .first()
            .click({ modifiers: ['ControlOrMeta'] });
          await page
            .locator('[data-entry]')
            .nth(2)
            .click({ modifiers: ['Shift'] });
          await page.getByText('3 selected').waitFor();
        },
      },
      {
        name: 'journals',
        show: async (page) => {
          await openFirstEntry(page);
          await page.getByRole('button', { name: /^Journal:/ }).click();
          await page.getByRole('menuitem', { name: 'Journals and colours…' }).click();
          await page.getByRole('dialog', { name: 'Journals' }).waitFor();
        },
      },
      {
        name: 'journal-search',
        show: async (page) => {
          await room(page, 'journal', 'Journal');
          await page.keyboard.press('ControlOrMeta+f');
          await page.getByLabel('Search', { exact: true }).fill('workshop');
          await page.locator('mark').first().waitFor();
        },
      },
      {
        name: 'journal-picture',
        show: async (page) => {
          await openFirstEntry(page);
          await pastePicture(page);
          await page.getByRole('textbox', { name: 'Text' }).getByRole('img').first().click();
          await page.getByRole('dialog', { name: 'About the picture' }).waitFor();
        },
      },
      {
        name: 'picture-large',
        show: async (page) => {
          await page.keyboard.press('Space');
          await page.getByRole('button', { name: 'Larger' }).waitFor();
        },
      },
      {
        name: 'journal-find',
        show: async (page) => {
          await openFirstEntry(page);
          const text = page.getByRole('textbox', { name: 'Text' });
          await text.focus();
          await page.keyboard.press('ControlOrMeta+Home');
          await page.keyboard.press('ControlOrMeta+f');
          const bar = page.getByRole('search', { name: 'Find in this entry' });
          await bar.getByRole('textbox', { name: 'Find in this entry' }).fill('the');
          await bar.getByRole('status').getByText(/ of /).waitFor();
          await bar.getByRole('button', { name: 'Replace', exact: true }).first().click();
        },
      },
      {
        name: 'journal-focus',
        show: (page) => inMode(page, 'd'),
      },
      {
        name: 'journal-privacy',
        show: (page) => inMode(page, 'b'),
      },
      {
        name: 'journal-menu',
        show: async (page) => {
          await openFirstEntry(page);
          const text = page.getByRole('textbox', { name: 'Text' });
          await text.press('ControlOrMeta+End');
          await page.keyboard.type((await text.getByRole('table').count()) > 0 ? '/' : '\n/');
          await page.getByRole('listbox').waitFor();
        },
      },
      {
        name: 'journal-table',
        show: async (page) => {
          // The one that the menu before was opened in.
          const table = page.getByRole('textbox', { name: 'Text' }).getByRole('table');
          if ((await table.count()) > 0) {
            await page.keyboard.press('Escape');
            await page.keyboard.press('Backspace');
            await table.getByText('three meetings').click();
            return;
          }
          await page.keyboard.type('table');
          await page.keyboard.press('Enter');
          await table.waitFor();
          for (const words of ['Day', 'Gave energy', 'Took energy', 'Monday', 'the workshop']) {
            await page.keyboard.type(words);
            await page.keyboard.press('Tab');
          }
          await page.keyboard.type('three meetings');
        },
      },
      {
        name: 'journal-prompt',
        show: async (page) => {
          await room(page, 'journal', 'Journal');
          await page.getByRole('region', { name: 'Prompt for today' }).waitFor();
        },
      },
      {
        name: 'prompts',
        show: async (page) => {
          await room(page, 'journal', 'Journal');
          await page.getByRole('region', { name: 'Prompt for today' }).getByText('Choose…').click();
          await page.getByRole('dialog', { name: 'Prompts' }).getByRole('listitem').nth(20).waitFor();
        },
      },
      {
        name: 'journal-template',
        show: async (page) => {
          await room(page, 'journal', 'Journal');
          await page.getByRole('button', { name: 'Begin an entry with…' }).click();
          await page.getByRole('menuitem', { name: 'Looking back on the week' }).click();
          await page.getByRole('textbox', { name: 'Text' }).getByText('Still open').waitFor();
        },
      },
      { name: 'compass', show: (page) => room(page, 'compass', 'Compass') },
      ...[
        ['values', 'Values'],
        ['strengths', 'Strengths and weaknesses'],
        ['skills', 'Skills'],
        ['interests', 'Interests'],
        ['roles', 'Roles'],
        ['energy', 'Energy log'],
        ['non-negotiables', 'Non-negotiables'],
        ['path', 'Where could this lead?'],
      ].map(([slug = '', heading = '']) => ({
        name: `compass-${slug}`,
        show: (page: Page) => room(page, `compass/${slug}`, heading),
      })),
      {
        name: 'compass-strength',
        show: async (page) => {
          await room(page, 'compass/strengths', 'Strengths and weaknesses');
          await page.getByRole('region', { name: 'Strengths' }).getByRole('link').first().click();
          await page.getByRole('list', { name: 'Evidence' }).first().waitFor();
        },
      },
      {
        name: 'explore-for-you',
        show: async (page) => {
          await room(page, 'explore', 'Explore');
          await page.getByRole('region', { name: 'A surprise' }).waitFor();
        },
      },
      {
        name: 'explore-browse',
        show: async (page) => {
          await room(page, 'explore/browse', 'Explore');
          await page.getByRole('list', { name: 'Occupations' }).getByRole('link').first().waitFor();
        },
      },
      {
        name: 'explore-occupation',
        show: async (page) => {
          await room(page, 'explore/own/mediator', 'Mediator');
          await page.getByRole('heading', { name: 'Not negotiable' }).waitFor();
        },
      },
      {
        name: 'explore-options',
        show: async (page) => {
          await room(page, 'explore/options', 'Explore');
          await page.getByRole('region', { name: 'Pursuing' }).waitFor();
        },
      },
      {
        name: 'explore-option',
        show: async (page) => {
          await room(page, 'explore/options', 'Explore');
          const board = page.getByRole('region', { name: /^(Idea|Researching|Talking|Trying|Pursuing)$/ });
          await board.getByRole('listitem').getByRole('link').last().click();
          await page.getByRole('region', { name: 'What you found out' }).waitFor();
        },
      },
      {
        name: 'learning',
        show: async (page) => {
          await room(page, 'learning', 'Learning');
          await page.getByRole('region', { name: 'Hours in twelve weeks' }).waitFor();
        },
      },
      {
        name: 'learning-item',
        show: async (page) => {
          await room(page, 'learning', 'Learning');
          await page
            .getByRole('link', { name: /The book on groups/ })
            .first()
            .click();
          await page.getByRole('region', { name: 'What you learned' }).waitFor();
        },
      },
      { name: 'explore-futures', show: (page) => room(page, 'explore/futures', 'Explore') },
      { name: 'explore-experiments', show: (page) => room(page, 'explore/experiments', 'Explore') },
      {
        name: 'explore-experiment',
        show: async (page) => {
          await room(page, 'explore/experiments', 'Explore');
          await page.getByRole('region', { name: 'Done' }).getByRole('link').first().click();
          await page.getByRole('region', { name: 'Belongs to' }).waitFor();
        },
      },
      {
        name: 'explore-compare',
        show: async (page) => {
          await room(page, 'explore/compare', 'Explore');
          await page.getByRole('list', { name: 'Comparisons' }).waitFor();
        },
      },
      {
        name: 'explore-comparison',
        show: async (page) => {
          await room(page, 'explore/compare', 'Explore');
          await page.getByRole('list', { name: 'Comparisons' }).getByRole('link').first().click();
          await page.getByRole('region', { name: 'What counts' }).waitFor();
        },
      },
      {
        name: 'people-person',
        show: async (page) => {
          await room(page, 'people', 'People');
          await page
            .getByRole('list', { name: 'People', exact: true })
            .getByRole('link', { name: /^Priya/ })
            .click();
          await page.getByRole('figure', { name: /The thread with Priya/ }).waitFor();
        },
      },
      {
        name: 'people-organisation',
        show: async (page) => {
          await room(page, 'people', 'People');
          await page.getByRole('link', { name: 'At Northbank' }).click();
          await page.getByRole('region', { name: 'Your people there' }).waitFor();
        },
      },
      {
        name: 'people-talk',
        show: async (page) => {
          await room(page, 'people/promises', 'Promises');
          await showTalk(page, 'Coffee');
          await page.getByRole('region', { name: 'Whom they named next' }).waitFor();
        },
      },
      {
        name: 'people-promises',
        show: (page) => room(page, 'people/promises', 'Promises'),
      },
      {
        name: 'people-touch',
        show: (page) => room(page, 'people/touch', 'Keeping in touch'),
      },
      {
        name: 'people-mentor',
        show: async (page) => {
          await room(page, 'people/touch', 'Keeping in touch');
          await showOf(page, 'with', 'Priya');
          await page.getByRole('region', { name: 'For your next talk' }).waitFor();
        },
      },
      {
        name: 'people-brief',
        show: async (page) => {
          await room(page, 'people/touch', 'Keeping in touch');
          await showOf(page, 'brief', 'Priya');
          await page.getByRole('region', { name: 'The brief' }).waitFor();
        },
      },
      {
        name: 'explore-applying',
        show: async (page) => {
          await room(page, 'explore/applying', 'Explore');
          await page.getByRole('list', { name: 'Applications' }).getByRole('link').first().waitFor();
        },
      },
      {
        name: 'explore-application',
        show: async (page) => {
          await room(page, 'explore/applying', 'Explore');
          await page.getByRole('list', { name: 'Applications' }).getByRole('link').first().click();
          await page.getByRole('region', { name: 'What happened' }).waitFor();
        },
      },
      {
        name: 'explore-offers',
        show: async (page) => {
          await room(page, 'explore/applying/offers', 'Offers side by side');
          await page.getByRole('columnheader').first().waitFor();
        },
      },
      {
        name: 'learning',
        show: async (page) => {
          await room(page, 'learning', 'Learning');
          await page.getByRole('list', { name: 'What you are learning' }).getByRole('link').first().waitFor();
        },
      },
      {
        name: 'learning-certificate',
        show: async (page) => {
          await room(page, 'learning', 'Learning');
          await page.getByRole('link', { name: 'First aid for mental health' }).click();
          await page.getByRole('region', { name: 'Before it runs out' }).waitFor();
        },
      },
      { name: 'goals', show: (page) => room(page, 'goals', 'Goals') },
      {
        name: 'goals-sheet',
        show: async (page) => {
          await room(page, 'goals', 'Goals');
          await page.getByRole('region', { name: 'Active' }).getByRole('link').first().click();
          await page.waitForURL(/#\/goals\/./);
        },
      },
      {
        name: 'goals-dialogue',
        show: async (page) => {
          await room(page, 'goals', 'Goals');
          await page.getByRole('region', { name: 'Active' }).getByRole('link').first().click();
          await page.getByRole('button', { name: 'Rehearse', exact: true }).click();
          await page.getByRole('dialog').waitFor();
        },
      },
      {
        name: 'goals-direction',
        show: async (page) => {
          await room(page, 'goals', 'Goals');
          await page.getByRole('group', { name: 'Columns by' }).getByText('Direction').click();
          await page.getByRole('region', { name: 'No direction' }).waitFor();
        },
      },
      {
        name: 'goals-timeline',
        show: async (page) => {
          await room(page, 'goals', 'Goals');
          await page.getByRole('group', { name: 'Goals as' }).getByText('Timeline').click();
          await page.getByRole('list', { name: 'Timeline' }).getByRole('button').first().waitFor();
        },
      },
      {
        name: 'goals-template',
        show: async (page) => {
          await room(page, 'goals', 'Goals');
          await page.getByRole('button', { name: 'From a template…' }).click();
          await page.getByRole('dialog').waitFor();
        },
      },
      {
        name: 'goals-wins',
        show: async (page) => {
          await room(page, 'goals', 'Goals');
          await page.getByRole('button', { name: 'Wins…' }).click();
          await page.getByRole('dialog').waitFor();
        },
      },
      {
        name: 'goals-story',
        show: async (page) => {
          await room(page, 'goals', 'Goals');
          await page.getByRole('region', { name: 'Active' }).getByRole('link').first().click();
          await page.getByRole('button', { name: 'More', exact: true }).click();
          await page.getByRole('menuitem', { name: 'Its story…' }).click();
          await page.getByRole('list', { name: 'Story' }).getByRole('listitem').first().waitFor();
        },
      },
      {
        name: 'goals-look-back',
        show: async (page) => {
          await room(page, 'goals', 'Goals');
          await page.getByRole('button', { name: 'Look back…' }).click();
          await page.getByRole('region', { name: 'Active then' }).waitFor();
        },
      },
      { name: 'plan', show: (page) => room(page, 'plan', 'Plan') },
      { name: 'trash', show: (page) => room(page, 'trash', 'Trash') },
      { name: 'settings', show: (page) => room(page, 'settings', 'Settings') },
      {
        name: 'settings-templates',
        show: async (page) => {
          await room(page, 'settings', 'Settings');
          await page.getByRole('button', { name: /Show Waymark’s/ }).click();
          await page.getByRole('list', { name: 'Waymark’s templates' }).getByText('Evening').click();
          await page.getByRole('region', { name: 'Templates' }).scrollIntoViewIfNeeded();
        },
      },
      {
        name: 'palette',
        show: async (page) => {
          await room(page, 'goals', 'Goals');
          await page.keyboard.press('ControlOrMeta+k');
          await page.getByRole('dialog').waitFor();
        },
      },
      {
        name: 'shortcuts',
        show: async (page) => {
          await room(page, 'plan', 'Plan');
          await page.keyboard.press('?');
          await page.getByRole('dialog').waitFor();
        },
      },
    ],
  },
  {
    vault: 'locked',
    screens: [{ name: 'locked', show: (page) => page.locator('input[type=password]').waitFor() }],
  },
];
