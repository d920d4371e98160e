/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import {
  accessibilityFaults,
  consoleDirectory,
  goOn,
  openWindow,
  sharedBrowser,
  visit,
} from './window';
import { startWorld } from './world';

type Looks = { locale?: string; width?: number };

/** Somebody at the console, with a window of their own. */
export interface Visitor {
  page: Page;
  /** Opens an address of the console, `/users`, and waits until the page stands. */
  open(path: string): Promise<void>;
  /** Goes on to another page without loading the console anew, and waits until it stands. */
  goOn(path: string): Promise<void>;
  /** Waits until the address that a link led to stands. */
  arrives(heading: string): Promise<void>;
  /** What axe finds against WCAG 2.2 AA; empty when all is well. */
  accessibilityFaults(): Promise<string[]>;
  /** By how much the page is wider than the window: people would have to scroll sideways. */
  pixelsTooWide(): Promise<number>;
  /** Errors of the page itself so far. */
  complaints: readonly string[];
}

/** A world whose server also serves the console, and a browser to visit it with. */
export async function startConsole(options: Parameters<typeof startWorld>[0] = {}) {
  const [world, browser] = await Promise.all([
    startWorld({ ...options, consoleDirectory }),
    sharedBrowser(),
  ]);
  return {
    world,
    /** A visitor who is signed in as a user; a stranger when no user is given. */
    visit: async (userId?: string, looks: Looks = {}): Promise<Visitor> => {
      const cookie = userId && (await world.cookieOf(userId));
      const { page, complaints } = await openWindow(browser, {
        url: world.url,
        ...looks,
        ...(cookie ? { cookie } : {}),
      });
      return {
        page,
        complaints,
        open: (path) => visit(page, path),
        goOn: (path) => goOn(page, path),
        arrives: (heading) =>
          page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor(),
        accessibilityFaults: () => accessibilityFaults(page),
        pixelsTooWide: () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      };
    },
    stop: async () => {
      await browser.close();
      await world.stop();
    },
  };
}

export type Console = Awaited<ReturnType<typeof startConsole>>;
