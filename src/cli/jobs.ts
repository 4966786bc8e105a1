// How are articles read by several threads at once, and still come out in order?

import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { InputItem } from "../inputs/input";
import { type Reading, readItem } from "./reading";

/** Items a thread may be ahead of the reader: enough to keep it busy, few enough to hold little. */
const AHEAD = 4;

/**
 * Reads items in order; with `jobs` above 1 in that many threads. No more than a few items per thread are taken before
 * the first of them is asked for, so a slow reader slows the input down.
 */
export async function* readAllItems(items: AsyncIterable<InputItem>, jobs: number): AsyncIterable<Reading> {
  if (jobs <= 1) {
    for await (const item of items) yield readItem(item);
    return;
  }
  const threads = Array.from({ length: jobs }, () => new Thread());
  const pending: Promise<Reading>[] = [];
  let turn = 0;
  try {
    for await (const item of items) {
      pending.push(threads[turn++ % jobs].read(item));
      if (pending.length >= jobs * AHEAD) yield await (pending.shift() as Promise<Reading>);
    }
    while (pending.length > 0) yield await (pending.shift() as Promise<Reading>);
  } finally {
    for (const thread of threads) thread.stop();
  }
}

/** One worker; it answers in the order it was asked. */
class Thread {
  private readonly worker = new Worker(join(__dirname, "..", "..", "bin", "worker.js"));
  private last: Promise<unknown> = Promise.resolve();

  read(item: InputItem): Promise<Reading> {
    // Failures hold errors, which lose their remedy on the way to a thread; there is nothing to extract in them either.
    if (item.kind !== "article") return Promise.resolve(readItem(item));
    const answer = this.last.then(async () => {
      this.worker.postMessage(item);
      const [reading] = await once(this.worker, "message");
      return reading as Reading;
    });
    this.last = answer.catch(() => {});
    return answer;
  }

  stop(): void {
    void this.worker.terminate();
  }
}
