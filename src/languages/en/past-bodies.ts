// Where did somebody serve before? "previously worked with Heron County Council": such a body is not "the council" of the sentences behind it.

import type { Mention } from "./mention";
import type { Sentence } from "./tokens/token";

const BEFORE = /^(?:previously|formerly|former|ex|joining|leaving|left|began|started|spent)$/;

/** The mentions that a reference may mean: none of a body of the past where the article names another of its kind. */
export function withoutPast(
  sentences: readonly Sentence[],
  mentions: readonly (readonly Mention[])[],
): readonly (readonly Mention[])[] {
  return mentions.map((list, n) =>
    list.filter(
      (mention) =>
        !isPast(sentences[n], mention) ||
        !mentions.some((other) =>
          other.some(
            ({ label, name }) => label === "Organization" && name !== mention.name && kind(name) === kind(mention.name),
          ),
        ),
    ),
  );
}

function kind(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
}

/** Whether a body is told as where somebody was before. */
function isPast({ tokens }: Sentence, { from, label }: Mention): boolean {
  if (label !== "Organization") return false;
  for (let k = from - 1; k >= 0 && k > from - 12; k--) {
    if (/^[.;:]$/.test(tokens[k].text)) return false;
    if (BEFORE.test(tokens[k].lower)) return true;
  }
  return false;
}
