// How is the page served with a store behind it? On this machine only, read only, on a free port.

import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { dialectOf } from "../questions";
import type { Store } from "../stores/store";
import { loadAssets } from "./assets";
import { collect } from "./collect";
import { pageOf } from "./document";
import { routes } from "./routes";
import { articlesOf, questionsFor } from "./source";

export interface ServeOptions {
  /** The port to try first; a free one is taken when it is in use. */
  port?: number;
  /** Opens the reader's browser. */
  open?: boolean;
  /** Shown in the page's head. */
  title?: string;
}

export interface Served {
  /** `http://127.0.0.1:PORT/` */
  url: string;
  port: number;
  /** Ends the server and its open connections; the store stays open. */
  close(): Promise<void>;
}

export const USUAL_PORT = 7474 + 100;

/** Serves the explorer of a store until it is closed. Throws `StoreError` when the store cannot be read. */
export async function serveExplorer(store: Store, options: ServeOptions = {}): Promise<Served> {
  const dialect = dialectOf(store.url);
  const questions = await questionsFor(dialect);
  const payload = collect(await articlesOf(store), { title: options.title, questions, served: true });
  const server = createAdaptorServer({ fetch: routes(store, dialect, pageOf(payload, await loadAssets())).fetch });
  const port = await listen(server, options.port ?? USUAL_PORT);
  const url = `http://127.0.0.1:${port}/`;
  if (options.open) await openBrowser(url);
  return {
    url,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}

type Listener = ReturnType<typeof createAdaptorServer>;

async function listen(server: Listener, wanted: number): Promise<number> {
  try {
    return await bind(server, wanted);
  } catch (error) {
    const taken = error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES");
    if (!taken) throw error;
    return bind(server, 0);
  }
}

function bind(server: Listener, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Opens a page with the system's own opener; where there is none the reader has the address. */
async function openBrowser(url: string): Promise<void> {
  const { spawn } = await import("node:child_process");
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open", url]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", url]
        : ["xdg-open", url];
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
