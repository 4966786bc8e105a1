// How is a text file read? The whole file is one article.

import { InputError } from "../errors";
import { readAll } from "./bytes";
import { decodeText } from "./encoding";
import type { InputItem, Reader } from "./input";

/** @throws InputError when the file is empty or no text */
export const readText: Reader = async function* (source, options) {
  const text = decodeText(await readAll(source), source.place, { named: options.encoding });
  if (text.trim() === "") throw new InputError(`${source.place} is empty`, "give it the text of an article");
  yield { kind: "article", place: source.place, article: { id: source.id, text } } satisfies InputItem;
};
