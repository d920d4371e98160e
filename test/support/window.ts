/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import bundled from '@sparticuz/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** The built console. */
export const consoleDirectory = new URL('../../admin/dist', import.meta.url).pathname;

let browser: Promise<Browser> | undefined;

const launch = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await bundled.executablePath(),
    // Not the package's own arguments: with its single process, closing a window closes the browser.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    headless: true,
  });

/**
 * A browser that comes from the registry, with nothing to install. All test files of a process share it: their windows
 * have nothing in common, and it ends with the process.
 */
export const sharedBrowser = (): Promise<Browser> => {
  browser ??= launch();
  return browser;
};

/** A signed-in window. `cookie` is a Cookie header of the test application. */
export async function openWindow(
  browser: Browser,
  {
    url,
    cookie,
    locale = 'en-GB',
    width = 1280,
  }: { url: string; cookie?: string; locale?: string; width?: number },
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    baseURL: url,
    locale,
    viewport: { width, height: 900 },
    // Nobody here watches how things slide in, and every frame of it is drawn without a graphics card.
    reducedMotion: 'reduce',
  });
  if (cookie) {
    const [name, value] = cookie.split('=') as [string, string];
    await context.addCookies([{ name, value, url }]);
  }
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  return { page, complaints };
}

/** Waits until the page stands: its heading, and nothing that still loads. */
const stands = (page: Page, isNext = false) =>
  page.waitForFunction(
    (next) =>
      document.querySelector(next ? 'h1:focus' : 'h1') &&
      !document.querySelector('[aria-busy="true"], .MuiSkeleton-root'),
    isNext,
  );

/** Opens a page of the console by its address and waits until it stands. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await stands(page);
}

/** A page that nothing else leads to: whoever comes from it sees any other page anew. */
const elsewhere = '/change-password';

/**
 * Goes on to another page within the console, as its own links do, and waits until it stands: the heading of the next
 * page takes the focus. It costs a third of opening the address, which loads the console anew.
 */
export async function goOn(page: Page, path: string): Promise<void> {
  const here = page.url();
  if (here === 'about:blank') return open(page, path);
  if (new URL(here).pathname === new URL(path, here).pathname) await goOn(page, elsewhere);
  await page.evaluate((to) => {
    (document.activeElement as HTMLElement | null)?.blur();
    history.pushState({ idx: (history.state?.idx ?? 0) + 1 }, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
  }, path);
  await stands(page, true);
}

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** Waits until nothing fades or slides any more: a half-faded button has too little contrast, and nobody reads it then. */
const settled = (page: Page) =>
  page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' ||
          effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY,
      ),
  );

/** What axe finds against WCAG 2.2 AA, as readable lines; none is what every page needs. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await settled(page);
  // Half a megabyte: once for each time that the console is loaded.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(root: Document, options: object): Promise<{ violations: Violation[] }> };
    };
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const options = { runOnly: { type: 'tag', values }, resultTypes: ['violations'] };
    return (await axe.run(document, options)).violations;
  });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );
}
