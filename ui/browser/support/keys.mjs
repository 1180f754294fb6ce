/** Hands that have a keyboard and nothing else. At each stop they look where focus is, as a person would. */
import assert from 'node:assert/strict';

const mostStops = 150;

const hasFocus = (target) => target.first().evaluate((it) => it === document.activeElement || it.contains(document.activeElement));

export function keyboard(page) {
  const { keyboard: keys } = page;

  async function press(...which) {
    for (const key of which) await keys.press(key);
  }

  /** Goes on with Tab (or back with Shift+Tab) until focus is on the control, or in it. */
  async function tabTo(target, { back = false } = {}) {
    await target.first().waitFor({ state: 'attached' });
    for (let stop = 0; stop < mostStops; stop += 1) {
      if (await hasFocus(target)) {
        await seeFocus();
        return;
      }
      await keys.press(back ? 'Shift+Tab' : 'Tab');
    }
    assert.fail(`no Tab leads to ${target}; focus is on ${await focused()}`);
  }

  /** To a control, and presses it. */
  async function use(target, key = 'Enter') {
    await tabTo(target);
    await keys.press(key);
  }

  /** To a field, and puts this text in it. */
  async function fill(target, text) {
    await tabTo(target);
    await keys.press('Control+a');
    await keys.insertText(text);
  }

  /** To a group of choices, and along it to this one. */
  async function choose(target) {
    const group = target.locator('xpath=ancestor::*[@role="radiogroup"][1]');
    await tabTo(group);
    for (let step = 0; step < 12 && !(await target.evaluate((it) => it === document.activeElement)); step += 1) await keys.press('ArrowDown');
    if (!(await target.isChecked())) await keys.press(' ');
    // The core answers before it is shown.
    await page.waitForFunction((it) => it.checked, await target.elementHandle());
    await seeFocus();
  }

  /** Focus stands on the heading of this page or part: a place to read on from, and no control, so it wears no mark. */
  async function isAt(heading, level = 1) {
    await page.waitForFunction(([tag, name]) => document.activeElement?.tagName === tag && document.activeElement.textContent === name, [`H${level}`, heading]);
  }

  /** Focus stands on this. */
  async function isOn(target) {
    await page.waitForFunction((it) => document.activeElement === it, await target.elementHandle());
    await seeFocus();
  }

  /** With the arrows to an option of an open list, and takes it. */
  async function take(choice) {
    const option = page.getByRole('option', { name: choice }).first();
    await option.waitFor();
    const isThere = () => option.evaluate((it) => it === document.activeElement || it.hasAttribute('data-focused'));
    for (let step = 0; step < 30 && !(await isThere()); step += 1) await keys.press('ArrowDown');
    await keys.press('Enter');
  }

  /** A choice from a closed list. */
  async function pick(question, answer) {
    await use(page.getByRole('button', { name: question }));
    await take(answer);
    await page.getByRole('listbox').waitFor({ state: 'detached' });
  }

  /** A part of the question's sentence. */
  async function choosePart(part, choice) {
    await use(part);
    await take(choice);
    await page.locator('.slot-dialog').waitFor({ state: 'detached' });
    await isOn(part);
  }

  /** By the palette. */
  async function obey(command) {
    await press('Control+k');
    await page.getByRole('searchbox').waitFor();
    await keys.insertText(command);
    await press('ArrowDown', 'Enter');
  }

  /** Tab goes round in a dialog, and never out of it. */
  async function staysIn(dialog) {
    for (let stop = 0; stop < 15; stop += 1) {
      await keys.press('Tab');
      assert.ok(await dialog.evaluate((it) => it.contains(document.activeElement)), `focus left the dialog: ${await focused()}`);
      await seeFocus();
    }
  }

  const focused = () =>
    page.evaluate(() => {
      const it = document.activeElement;
      return `<${it?.tagName.toLowerCase()}> ${(it?.getAttribute('aria-label') ?? it?.textContent ?? '').trim().slice(0, 60)}`;
    });

  /** Focus can be seen, and nothing lies over it (WCAG 2.4.7 and 2.4.11). */
  async function seeFocus() {
    // Scrolling into view may take a frame.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const fault = await page.evaluate(() => {
      const it = document.activeElement;
      if (!it || it === document.body) return 'focus is nowhere';
      const near = [it, it.parentElement, it.parentElement?.parentElement, it.parentElement?.parentElement?.parentElement].filter((one) => one instanceof Element);
      // A control that is drawn by what is around it shows its focus there.
      const marked = near.filter((one) => one.matches(':focus-visible, [data-focus-visible], [data-focused], :focus-within'));
      const isSeen = marked.some((one) => {
        const style = getComputedStyle(one);
        const outline = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1 && !style.outlineColor.endsWith(', 0)');
        return outline || (style.boxShadow !== 'none' && style.boxShadow !== '');
      });
      const name = `<${it.tagName.toLowerCase()} class="${it.className}"> ${(it.getAttribute('aria-label') ?? it.textContent ?? '').trim().slice(0, 60)}`;
      if (!isSeen) return `focus cannot be seen on ${name}`;
      // A box to tick or choose lies hidden in the label that is drawn for it.
      const drawn = (it.matches('[type="radio"], [type="checkbox"]') && it.closest('label')) || it;
      const box = drawn.getBoundingClientRect();
      const points = [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.1, 0.9].map((y) => [box.left + box.width * x, box.top + box.height * y]));
      const isOnTop = points.some(([x, y]) => drawn.contains(document.elementFromPoint(x, y)));
      return isOnTop ? null : `something lies over ${name}, or it is out of view`;
    });
    assert.equal(fault, null);
  }

  return { press, type: (text) => keys.insertText(text), tabTo, use, fill, choose, isAt, isOn, take, pick, choosePart, obey, staysIn, seeFocus };
}
