// Which browser are the pages tried in? A real one, headless, drawing WebGL in software.

import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const PLACES = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser's program, or null; where CI asks for all tests that is an error. */
export const browserPath = PLACES.find((one) => one !== undefined && existsSync(one)) ?? null;

if (browserPath === null && process.env.CI === "true")
  throw new Error("no Chromium here: apt-get install chromium fonts-noto-cjk");
if (browserPath === null)
  process.stderr.write("NOT RUN: the explorer in a real browser, for want of Chromium (set CHROMIUM_PATH)\n");

const FLAGS = [
  "--no-sandbox",
  "--no-first-run",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
];

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath ?? undefined, args: FLAGS });
}

export interface Opened {
  page: Page;
  /** What the page complained of: console errors, exceptions, requests to anywhere else. */
  complaints: string[];
}

/** Opens a page and waits until its graph is drawn. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB", ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const own = url.replace(/[?#].*/s, "");
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    const asked = request.url();
    const local = asked.startsWith(own) || /^(data|blob):/.test(asked);
    if (!local) complaints.push(`asks for ${asked}`);
  });
  await page.goto(url);
  await drawn(page);
  return { page, complaints };
}

export async function drawn(page: Page): Promise<void> {
  await page.waitForSelector("html[data-ready=yes]", { timeout: 30_000 });
}
