// How does a command speak? Data to standard output with back-pressure, talk and progress to standard error.

import { once } from "node:events";
import { MultiBar, Presets } from "cli-progress";

/** Writes data; resolves when the reader is ready for more. */
export async function write(data: string): Promise<void> {
  if (!process.stdout.write(data)) await once(process.stdout, "drain");
}

/** A reader that has seen enough (`| head`) is no error. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
}

/** A bar when somebody watches, one line when nobody does; remarks do not tear it. */
export class Progress {
  private readonly bars: MultiBar | null;
  private readonly bar: ReturnType<MultiBar["create"]> | undefined;

  /** @param total unknown (0) for streams: the bar then only counts */
  constructor(
    private readonly title: string,
    total = 0,
  ) {
    const format = total > 0 ? `${title} {bar} {value}/{total} articles` : `${title} {value} articles`;
    this.bars = process.stderr.isTTY
      ? new MultiBar(
          { format, stream: process.stderr, hideCursor: true, clearOnComplete: false },
          Presets.shades_classic,
        )
      : null;
    this.bar = this.bars?.create(total, 0);
  }

  update(value: number): void {
    this.bar?.update(value);
  }

  /** Says something without tearing the bar. */
  say(text: string): void {
    if (this.bars === null) process.stderr.write(`${text}\n`);
    else this.bars.log(`${text}\n`);
  }

  /** Ends the bar; where there was none, one line tells what was done. */
  stop(summary = ""): void {
    this.bars?.stop();
    if (summary !== "") process.stderr.write(this.bars === null ? `${this.title}: ${summary}\n` : `${summary}\n`);
  }
}
