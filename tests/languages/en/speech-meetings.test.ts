// Does what was said carry the meeting where it was said?

import { describe, expect, it } from "vitest";
import { extract } from "../../../src/pipeline";

function meetingsOfSpeech(text: string): (string | undefined)[] {
  const { relations, entities } = extract({ text, lang: "en", publishedAt: "2024-03-06" });
  return relations
    .filter(({ type }) => type === "STRESSED")
    .map(({ properties }) => entities.find(({ uid }) => uid === properties.at)?.name);
}

describe("the meeting of a speech", () => {
  it("is the one that the speaker addresses in the same sentence", () => {
    const text = "Speaking at the Merlin Water Forum on Monday, Minister John Roe said the dam was safe.";
    expect(meetingsOfSpeech(text)).toEqual(["Merlin Water Forum"]);
  });

  it("is the only one the speaker has chaired so far", () => {
    const text = "Minister John Roe chaired the Merlin Water Forum on Monday. He said the dam was safe.";
    expect(meetingsOfSpeech(text)).toEqual(["Merlin Water Forum"]);
  });

  it("is unknown when the speaker took part in none", () => {
    const text = "Mary Byrne chaired the Merlin Water Forum on Monday. Minister John Roe said the dam was safe.";
    expect(meetingsOfSpeech(text)).toEqual([undefined]);
  });
});
