// How is JSON Lines read? Each line is one article, one graph that `extract` wrote, or one broken record.

import { z } from "zod";
import { InputError } from "../errors";
import type { ArticleGraph } from "../interchange";
import { lines, open } from "./bytes";
import { isUtf8 } from "./encoding";
import type { InputItem, Reader } from "./input";
import { toUtf8 } from "./stream";

const optional = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);
const id = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((value) => value ?? undefined);
const publishedAt = z
  .string()
  .regex(/^(\d{4}-\d\d-\d\d([T ].*)?)?$/, "expected a day like 2018-07-24")
  .transform((value) => value.slice(0, 10))
  .nullish()
  .transform((value) => value || undefined);

/** What an article record may hold; other keys are ignored. `null` is as good as missing. */
const ARTICLE = z.object({
  text: z.string(),
  id,
  title: optional,
  publishedAt,
  publisher: optional,
  url: optional,
  lang: optional,
});

const RECORD = 'a record is one line like {"id": "1", "text": "…"}';

/** Enough to know a line of `extract`'s output again. */
const GRAPH = z.object({
  article: z.looseObject({ uid: z.string(), text: z.string() }),
  entities: z.array(z.unknown()),
  relations: z.array(z.unknown()),
  messages: z.array(z.unknown()),
});

/** Blank lines at the end are no records; one between two others is, so that lines in and lines out keep step. */
export const readJsonl: Reader = async function* (source, options) {
  let number = 0;
  let blanks: InputItem[] = [];
  for await (const line of lines(toUtf8(open(source), source.place, options.encoding))) {
    number++;
    const item = readLine(line, `${source.place}:${number}`);
    if (isBlank(line)) {
      blanks.push(item);
      continue;
    }
    yield* blanks;
    blanks = [];
    yield item;
  }
  if (number === blanks.length) throw new InputError(`${source.place} is empty`, "give it one JSON object per line");
};

function readLine(line: Uint8Array, place: string): InputItem {
  if (!isUtf8(line))
    return broken(place, line, "is not UTF-8", "convert the file, or name its encoding with --encoding");
  const json = Buffer.from(line).toString("utf8");
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    return broken(place, line, isBlank(line) ? "is an empty line" : `is no JSON: ${(cause as Error).message}`);
  }
  if (GRAPH.safeParse(value).success) return { kind: "graph", place, graph: value as ArticleGraph };
  const parsed = ARTICLE.safeParse(value);
  if (!parsed.success) return broken(place, line, `is no article: ${explain(parsed.error)}`);
  if (parsed.data.text.trim() === "") return broken(place, line, "has an empty text");
  return { kind: "article", place, article: parsed.data };
}

function broken(place: string, line: Uint8Array, problem: string, remedy = RECORD): InputItem {
  return { kind: "broken", place, id: salvageId(line), error: new InputError(`${place} ${problem}`, remedy) };
}

/** The id of a record that does not parse, so that its answer can still be told from the others. */
function salvageId(line: Uint8Array): string {
  const found = /"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+)/.exec(Buffer.from(line).toString("utf8"));
  if (found === null) return "";
  try {
    return String(JSON.parse(found[1]));
  } catch {
    return "";
  }
}

/** `text: expected string, received undefined` for the first thing that is wrong. */
function explain(error: z.ZodError): string {
  const [issue] = error.issues;
  const where = issue.path.length === 0 ? "" : `${issue.path.join(".")}: `;
  return where + issue.message.replace(/^Invalid input: /, "");
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
