// How does a test use Neo4j Browser? As a person does: it connects, types, runs, drops files, and looks.

import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser of this machine, or null. */
export function chromiumPath(): string | null {
  return [process.env.CHROMIUM ?? "", ...PLACES].find((place) => place !== "" && existsSync(place)) ?? null;
}

export interface Drive {
  readonly page: Page;
  /** Types a command or statement into the editor and runs it; resolves when its frame is there. */
  run(text: string): Promise<void>;
  /** Closes all frames. */
  clear(): Promise<void>;
  /** Drops a file onto the window. */
  drop(name: string, bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Opens Neo4j Browser at `http://…/browser/` and connects to a server that asks for no password. */
export async function driveBrowser(executablePath: string, http: string, bolt: string): Promise<Drive> {
  const chrome = await chromium.launch({ executablePath, args: FLAGS });
  const page = await chrome.newPage({ viewport: { width: 1400, height: 900 } });
  await page.goto(`${http}/browser/`, { waitUntil: "domcontentloaded" });
  await part(page, "boltaddress").waitFor();
  await part(page, "bolt-scheme-select").selectOption("bolt://");
  await part(page, "boltaddress").fill(bolt.replace("bolt://", ""));
  await part(page, "authenticationMethod").selectOption("NO_AUTH");
  const connect = part(page, "connect");
  if (await connect.isVisible()) await connect.click().catch(() => undefined);
  await part(page, "disconnectedBanner").waitFor({ state: "detached" });
  // Browser greets whoever connects, in a frame above all others.
  await page.locator('[data-testid="frameCommand"]', { hasText: ":play start" }).waitFor();
  return drive(chrome, page);
}

/** An element by the name that Browser's own tests call it. */
export function part(page: Page, name: string) {
  return page.locator(`[data-testid="${name}"]`).first();
}

async function type(page: Page, text: string): Promise<void> {
  await part(page, "activeEditor").locator(".monaco-editor").first().click();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  await page.keyboard.insertText(text);
  await part(page, "editor-Run").click();
}

function drive(chrome: Browser, page: Page): Drive {
  return {
    page,
    async run(text) {
      await type(page, text);
      const shown = text.replaceAll("\n", " ").slice(0, 40);
      await page.locator('[data-testid="frameCommand"]', { hasText: shown }).first().waitFor();
    },
    async clear() {
      await type(page, ":clear");
      await part(page, "frame").waitFor({ state: "detached" });
    },
    async drop(name, bytes) {
      const data = Buffer.from(bytes).toString("base64");
      const transfer = await page.evaluateHandle(`(() => {
        const transfer = new DataTransfer();
        const content = Uint8Array.from(atob("${data}"), (character) => character.charCodeAt(0));
        transfer.items.add(new File([content], ${JSON.stringify(name)}));
        return transfer;
      })()`);
      await page.dispatchEvent(".filedrop", "drop", { dataTransfer: transfer });
    },
    close: () => chrome.close(),
  };
}
