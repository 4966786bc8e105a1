// Is each article read in its own language, and left alone when there is no grammar for it?

import { describe, expect, it } from "vitest";
import { detect } from "../../src/languages/detect";
import { extract } from "../../src/pipeline";

describe("the language of an article", () => {
  it.each([
    ["zh", "泸定县召开安全生产工作会议。"],
    ["zh", "Example Ltd 与泸定县人民政府签订了合作协议。"],
    ["en", "Mayo County Council held a meeting in Castlebar on Monday."],
    ["en", "The delegation of 甘孜州 was welcomed to Galway by the mayor and the council."],
    ["fr", "Le conseil municipal a adopté le plan pour les écoles de la ville."],
    ["de", "Der Rat der Stadt hat den Plan für die Schulen nicht angenommen."],
    ["es", "El alcalde de la ciudad se reunió con los vecinos del barrio."],
    ["ja", "市長は会議に出席しました。"],
    ["", "Мэр города посетил школу."],
    ["en", "Council meeting"],
  ])("is %s: %s", (code, text) => {
    expect(detect(text)).toBe(code);
  });

  it("without a grammar gives a message and no facts", () => {
    const graph = extract({ text: "Le maire de Lyon a visité les écoles de la ville avec la ministre." });
    expect(graph.entities).toEqual([]);
    expect(graph.relations).toEqual([]);
    expect(graph.messages.map((message) => message.code)).toEqual(["unsupported-language"]);
  });

  it("that was given is not guessed", () => {
    expect(extract({ text: "Nairobi", lang: "en" }).article.lang).toBe("en");
  });

  it("gives one node for a Chinese place in either language", () => {
    const uidOf = (text: string, lang: string) =>
      extract({ text, lang, publishedAt: "2020-01-01" }).entities.find(({ label }) => label === "Place")?.uid;
    const english = uidOf("Mary Byrne visited Ganzi Tibetan Autonomous Prefecture.", "en");
    expect(english).toBe("place:513300");
    expect(uidOf("1月1日，甘孜藏族自治州召开会议。", "zh")).toBe(english);
  });
});
