import type { Page } from 'playwright-core';

// Answering forms as people do: by the label they read.

/** Types into the box with this label. */
export const type = (page: Page, label: string, text: string) =>
  page.getByRole('textbox', { name: label, exact: true }).fill(text);

/** Types a number into the box with this label. */
export const typeNumber = (page: Page, label: string, number: string) =>
  page.getByRole('spinbutton', { name: label, exact: true }).fill(number);

/** Enters a day, 'YYYY-MM-DD'. */
export const enterDay = (page: Page, label: string, day: string) =>
  page.getByLabel(new RegExp(`^${label}`)).fill(day);

/** A list that opens: its name is its label and what is chosen. */
const listBox = (page: Page, label: string) =>
  page.getByRole('combobox', { name: new RegExp(`^${label}`) });

/** Chooses from a list that opens. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await listBox(page, label).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Chooses from a list that is searched by typing. An option can say more than what finds it. */
export async function search(
  page: Page,
  label: string,
  text: string,
  option = text,
): Promise<void> {
  const box = page.getByRole('combobox', { name: label, exact: true });
  await box.fill(text);
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Answers a question that has a few answers to choose from, such as yes and no. */
export const answer = (page: Page, question: string, reply: string) =>
  page
    .getByRole('group', { name: new RegExp(`^${question}`) })
    .getByRole('radio', { name: reply, exact: true })
    .check();

/** Ticks a box; its label can go on with guidance. */
export const tick = (page: Page, label: string) =>
  page.getByRole('checkbox', { name: new RegExp(`^${label}`) }).check();

/** The choices that a list offers; closes it again. */
export async function choicesOf(page: Page, label: string): Promise<string[]> {
  await listBox(page, label).click();
  await page.getByRole('option').first().waitFor();
  const names = await page.getByRole('option').allTextContents();
  await page.keyboard.press('Escape');
  return names.filter((name) => name.trim() !== '');
}

/** Presses a button, the one in the dialog when one is open. */
export async function press(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  const where = (await dialog.count()) > 0 ? dialog.last() : page;
  await where.getByRole('button', { name, exact: true }).click();
}

/** Presses a button of the dialog and waits until it has closed: what it saved then stands on the page behind. */
export async function send(page: Page, name: string): Promise<void> {
  await press(page, name);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** The message that stands at a box, found through its description as a screen reader finds it. */
export async function messageAt(page: Page, label: string): Promise<string | null> {
  const box = page.getByRole('textbox', { name: label, exact: true });
  return page.locator(`[id="${await box.getAttribute('aria-describedby')}"]`).textContent();
}
