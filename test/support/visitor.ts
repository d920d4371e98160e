/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import {
  accessibilityFaults,
  consoleDirectory,
  goOn,
  open,
  openWindow,
  sharedBrowser,
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
  const windows: Page[] = [];
  const kept = new Map<string, Visitor>();
  const visit = async (userId?: string, looks: Looks = {}): Promise<Visitor> => {
    const cookie = userId && (await world.cookieOf(userId));
    const { page, complaints } = await openWindow(browser, {
      url: world.url,
      ...looks,
      ...(cookie ? { cookie } : {}),
    });
    windows.push(page);
    return {
      page,
      complaints,
      open: (path) => open(page, path),
      goOn: (path) => goOn(page, path),
      arrives: (heading) =>
        page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor(),
      accessibilityFaults: () => accessibilityFaults(page),
      pixelsTooWide: () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    };
  };
  return {
    world,
    /** A visitor who is signed in as a user, in a new window; a stranger when no user is given. */
    visit,
    /** Somebody who goes on to a page, in the window that this user already has here: loading the console is most of a visit. */
    at: async (userId: string, path: string, looks: Looks = {}): Promise<Visitor> => {
      const who = JSON.stringify([userId, looks]);
      const visitor = kept.get(who) ?? (await visit(userId, looks));
      kept.set(who, visitor);
      await visitor.goOn(path);
      return visitor;
    },
    stop: async () => {
      await Promise.all(windows.map((page) => page.context().close()));
      await world.stop();
    },
  };
}

export type Console = Awaited<ReturnType<typeof startConsole>>;
