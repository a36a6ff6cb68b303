// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { focusRecord, focusWhenDrawn, keepFocus, returnFocus } from './keeper.ts';

let stop = (): void => {};

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  stop = keepFocus();
});
afterEach(() => {
  stop();
  document.body.innerHTML = '';
});

function draw(html: string, where = '#root'): void {
  const place = document.querySelector(where);
  if (place) place.innerHTML = html;
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

async function expectFocus(selector: string): Promise<void> {
  await vi.waitFor(() => expect(document.activeElement).toBe(element(selector)));
}

describe('the focus', () => {
  it('goes to the same thing in the next row when its row is taken away, and to the one before at the end', async () => {
    const row = (name: string): string =>
      `<li id="${name}"><button>Delete</button><button class="back">Put back</button></li>`;
    draw(`<main tabindex="-1"><h1>Trash</h1><ul>${['a', 'b', 'c'].map(row).join('')}</ul></main>`);
    element('#b .back').focus();
    element('#b').remove();
    await expectFocus('#c .back');
    element('#c').remove();
    await expectFocus('#a .back');
    element('#a').remove();
    await expectFocus('h1');
  });

  it('returns to where it was when what lies over the page goes, also when that was opened from a menu', async () => {
    draw('<main tabindex="-1"><h1>Goals</h1><button id="more">More</button></main>');
    element('#more').focus();
    const menu = document.createElement('div');
    menu.innerHTML = '<div role="menu"><div role="menuitem" tabindex="-1">Delete…</div></div>';
    document.body.append(menu);
    element('[role="menuitem"]').focus();
    const dialog = document.createElement('div');
    dialog.innerHTML = '<div role="dialog" tabindex="-1"><button>Yes</button></div>';
    document.body.append(dialog);
    menu.remove();
    element('[role="dialog"] button').focus();
    dialog.remove();
    await expectFocus('#more');
  });

  it('is kept while another window has the keys, also when that came in the middle of a press', async () => {
    draw('<main tabindex="-1"><h1>Journal</h1><textarea></textarea></main>');
    const text = element('textarea');
    text.focus();
    text.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    // Another window takes the keys: the text stays what has the focus here, and hears that it went.
    text.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: null }));
    text.dispatchEvent(new Event('pointerup', { bubbles: true }));
    draw('<main tabindex="-1"><h1>Goals</h1></main>');
    await expectFocus('h1');
  });

  it('follows a record that is drawn elsewhere', async () => {
    draw(
      `<main tabindex="-1"><section id="one"><a href="#/goals/1">Draw</a></section><section id="two"></section></main>`,
    );
    element('a').focus();
    element('#one').innerHTML = '';
    draw('<a href="#/goals/1">Draw</a>', '#two');
    await expectFocus('#two a');
  });

  it('waits nearby while a button cannot be pressed, and comes back to it', async () => {
    draw('<main tabindex="-1"><h1>Settings</h1><fieldset><button id="save">Save</button></fieldset></main>');
    const save = element('#save') as HTMLButtonElement;
    save.focus();
    save.disabled = true;
    await expectFocus('fieldset');
    save.disabled = false;
    await expectFocus('#save');
    expect(element('fieldset').hasAttribute('tabindex')).toBe(false);
  });

  it('begins at the heading of a room that takes the place of another, and at the field of a lock screen', async () => {
    draw('<div><nav></nav><main tabindex="-1"><button>Note</button></main></div>');
    element('button').focus();
    draw('<p>Reading…</p>', 'main');
    await expectFocus('main');
    draw('<h1>Compass</h1><a href="#/x">A page</a>', 'main');
    await expectFocus('h1');
    draw('<main data-asks><h1>Locked</h1><input><button>Unlock</button></main>');
    await expectFocus('input');
  });

  it('waits beside a heading that is not drawn yet, and goes there once it is', async () => {
    draw('<main tabindex="-1"><h1>Journal</h1><button>Note</button></main>');
    element('button').focus();
    draw('<div id="room" hidden><h1>Goals</h1></div>', 'main');
    await expectFocus('main');
    element('#room').hidden = false;
    await expectFocus('h1');
  });

  it('goes to what an act brings to the screen, and back from there', async () => {
    draw('<main tabindex="-1"><h1>Journal</h1><a href="#/journal/1">Entry</a><div id="page"></div></main>');
    element('a').focus();
    focusWhenDrawn(() => document.querySelector<HTMLElement>('textarea'));
    draw('<textarea></textarea>', '#page');
    await expectFocus('textarea');
    expect(returnFocus(element('#page'))).toBe(true);
    await expectFocus('a');
  });

  it('waits for what is on its way also while it is given back to where it was, and until nothing lies over it', async () => {
    draw('<main tabindex="-1"><h1>Goals</h1><button id="opener">Goal</button></main>');
    element('#opener').focus();
    const dialog = document.createElement('div');
    dialog.innerHTML = '<div role="dialog"><input id="asked"></div>';
    document.body.append(dialog);
    element('#asked').focus();
    element('#root').setAttribute('aria-hidden', 'true');
    focusWhenDrawn(() => document.querySelector('h1'));
    focusWhenDrawn(() => document.querySelector('#text'));
    expect(document.activeElement).toBe(element('#asked'));
    element('#root').removeAttribute('aria-hidden');
    dialog.remove();
    await expectFocus('#opener');
    draw('<main tabindex="-1"><h1>Journal</h1><button id="text">Text</button></main>');
    await expectFocus('#text');
  });

  it('goes to a record by its id, to the part that is asked for, and stays with it when it is drawn elsewhere', async () => {
    const row =
      '<li data-record="7"><button data-part="grip">=</button><a href="#/7" data-part="title">Seven</a></li>';
    draw(`<ul id="one">${row}</ul><ul id="other"></ul>`);
    focusRecord('7');
    await expectFocus('[data-part="grip"]');
    focusRecord('7', 'title');
    await expectFocus('[data-part="title"]');
    element('#one').innerHTML = '';
    element('#other').innerHTML = row;
    await expectFocus('#other [data-part="title"]');
  });
});
