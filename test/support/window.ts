/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import bundled from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** The built console. */
export const consoleDirectory = new URL('../../admin/dist', import.meta.url).pathname;

/** A browser that comes from the registry, with nothing to install. */
export const launch = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await bundled.executablePath(),
    // Not the package's own arguments: with its single process, closing a window closes the browser.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    headless: true,
  });

/** A signed-in window. `cookie` is a Cookie header of the test application. */
export async function openWindow(
  browser: Browser,
  {
    url,
    cookie,
    locale = 'en-GB',
    width = 1280,
  }: { url: string; cookie?: string; locale?: string; width?: number },
): Promise<{ page: Page; context: BrowserContext; complaints: string[] }> {
  const context = await browser.newContext({
    baseURL: url,
    locale,
    viewport: { width, height: 900 },
  });
  if (cookie) {
    const [name, value] = cookie.split('=') as [string, string];
    await context.addCookies([{ name, value, url }]);
  }
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  return { page, context, complaints };
}

/** Opens a page of the console and waits until it stands: its heading, and nothing that still loads. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(
    () => !document.querySelector('[aria-busy="true"], .MuiSkeleton-root'),
  );
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
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(root: Document, options: object): Promise<{ violations: Violation[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    return (await axe.run(document, { runOnly: { type: 'tag', values: tags } })).violations;
  });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );
}
