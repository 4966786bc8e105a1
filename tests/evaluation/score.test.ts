import { describe, expect, test } from "vitest";
import { summarize } from "../../src/evaluation/evaluate";
import { scoreArticle } from "../../src/evaluation/score";
import { entity, goldOf, graph, relation } from "./made";

const lin = { label: "Person", name: "林远山", aliases: ["林县长"] } as const;
const meeting = { label: "Meeting", name: "全县春耕生产会议" } as const;
const person = entity("p", "Person", "林远山");
const gathering = entity("m", "Meeting", "全县春耕生产会议");

function verdicts(gold: ReturnType<typeof goldOf>, found: ReturnType<typeof graph>) {
  const score = scoreArticle(gold, found);
  return {
    entities: score.entities.map((o) => `${o.verdict} ${o.label}`).sort(),
    relations: score.relations.map((o) => `${o.verdict} ${o.type}`).sort(),
  };
}

describe("entities", () => {
  test("match by name, by gold alias and by their own alias", () => {
    const gold = goldOf([{ ...lin, aliases: ["林县长"] }]);
    expect(verdicts(gold, graph([person])).entities).toEqual(["hit Person"]);
    expect(verdicts(gold, graph([entity("p", "Person", "林县长")])).entities).toEqual(["hit Person"]);
    expect(verdicts(gold, graph([entity("p", "Person", "山", ["林远山"])])).entities).toEqual(["hit Person"]);
  });

  test("another label is no match", () => {
    const found = graph([entity("o", "Organization", "林远山")]);
    expect(verdicts(goldOf([{ ...lin, aliases: [] }]), found).entities).toEqual([
      "extra Organization",
      "missed Person",
    ]);
  });

  test("a likeness of 0.6 is enough for a meeting, not for a person", () => {
    const like = goldOf([{ ...meeting, name: "2021年全县春耕生产会议" }]);
    expect(verdicts(like, graph([gathering])).entities).toEqual(["hit Meeting"]);
    const unlike = goldOf([{ ...meeting, name: "全县防汛抗旱会议" }]);
    expect(verdicts(unlike, graph([gathering])).entities).toEqual(["extra Meeting", "missed Meeting"]);
    const long = goldOf([{ label: "Person", name: "阿迪力江·买买提" }]);
    const cut = graph([entity("p", "Person", "阿迪力江·买买")]);
    expect(verdicts(long, cut).entities).toEqual(["extra Person", "missed Person"]);
  });

  test("a second node for the same thing is an error", () => {
    const twice = graph([person, entity("p2", "Person", "林县长")]);
    expect(verdicts(goldOf([{ ...lin, aliases: ["林县长"] }]), twice).entities).toEqual(["extra Person", "hit Person"]);
  });

  test("what is optional is neither required nor wrong", () => {
    const gold = goldOf([{ ...lin, aliases: [], optional: true }]);
    expect(verdicts(gold, graph([])).entities).toEqual([]);
    expect(verdicts(gold, graph([person])).entities).toEqual([]);
  });

  test("topics are not counted as entities", () => {
    expect(verdicts(goldOf([]), graph([entity("t", "Topic", "春耕")])).entities).toEqual([]);
  });
});

describe("relations", () => {
  const both = [{ ...lin, aliases: [] }, meeting];

  test("match by type and both ends", () => {
    const gold = goldOf(both, [{ type: "CHAIRED", head: "林远山", tail: "全县春耕生产会议" }]);
    const right = graph([person, gathering], [relation("p", "CHAIRED", "m")]);
    expect(verdicts(gold, right).relations).toEqual(["hit CHAIRED"]);
    const wrong = graph([person, gathering], [relation("p", "ATTENDED", "m")]);
    expect(verdicts(gold, wrong).relations).toEqual(["extra ATTENDED", "missed CHAIRED"]);
  });

  test("HOLDS_POSITION needs one of the right titles", () => {
    const body = { label: "Organization", name: "青禾县政府" } as const;
    const gold = goldOf(
      [{ ...lin, aliases: [] }, body],
      [{ type: "HOLDS_POSITION", head: "林远山", tail: "青禾县政府", title: "县长|代县长" }],
    );
    const held = (title: string) =>
      graph(
        [person, entity("o", "Organization", "青禾县政府")],
        [relation("p", "HOLDS_POSITION", "o", { properties: { title } })],
      );
    expect(verdicts(gold, held("代县长")).relations).toEqual(["hit HOLDS_POSITION"]);
    expect(verdicts(gold, held("副县长")).relations).toEqual(["extra HOLDS_POSITION", "missed HOLDS_POSITION"]);
  });

  test("MET holds in either direction, ACCOMPANIED does not", () => {
    const he = { label: "Person", name: "何雨" } as const;
    const people = [person, entity("h", "Person", "何雨")];
    const met = goldOf([{ ...lin, aliases: [] }, he], [{ type: "MET", head: "林远山", tail: "何雨" }]);
    expect(verdicts(met, graph(people, [relation("h", "MET", "p")])).relations).toEqual(["hit MET"]);
    const came = goldOf([{ ...lin, aliases: [] }, he], [{ type: "ACCOMPANIED", head: "林远山", tail: "何雨" }]);
    expect(verdicts(came, graph(people, [relation("h", "ACCOMPANIED", "p")])).relations).toEqual([
      "extra ACCOMPANIED",
      "missed ACCOMPANIED",
    ]);
  });

  test("one gold relation takes one edge, the one with its date", () => {
    const gold = goldOf(both, [{ type: "CHAIRED", head: "林远山", tail: "全县春耕生产会议", date: "2021-03-02" }]);
    const found = graph(
      [person, gathering],
      [relation("p", "CHAIRED", "m", { date: "2021-03-09" }), relation("p", "CHAIRED", "m")],
    );
    const score = scoreArticle(gold, found);
    expect(score.dates.map((date) => date.right)).toEqual([true]);
    expect(score.relations.map((o) => o.verdict).sort()).toEqual(["extra", "hit"]);
  });

  test("a topic of the article's own wording joins both ends", () => {
    const gold = goldOf(
      [
        { ...lin, aliases: [] },
        { label: "Topic", name: "抓好春耕备耕工作" },
      ],
      [{ type: "STRESSED", head: "林远山", tail: "抓好春耕备耕工作" }],
    );
    const found = graph([person, entity("t", "Topic", "要抓好春耕备耕")], [relation("p", "STRESSED", "t")]);
    expect(verdicts(gold, found).relations).toEqual(["hit STRESSED"]);
  });

  test("the tail of WROTE is the article", () => {
    const gold = goldOf([{ ...lin, aliases: [] }], [{ type: "WROTE", head: "林远山", tail: "Article" }]);
    const found = graph([person], [relation("p", "WROTE", "article:1")]);
    expect(verdicts(gold, found).relations).toEqual(["hit WROTE"]);
  });

  test("figures, derived edges and what the gazetteer knows are not counted", () => {
    const county = entity("place:511000", "Place", "青禾县");
    const town = entity("place:511000100", "Place", "河湾镇");
    const village = entity("v", "Place", "柳树村");
    const gold = goldOf(
      ["青禾县", "河湾镇", "柳树村"].map((name) => ({ label: "Place", name })),
      [
        { type: "PART_OF", head: "河湾镇", tail: "青禾县" },
        { type: "PART_OF", head: "柳树村", tail: "河湾镇" },
      ],
    );
    const found = graph(
      [county, town, village],
      [
        relation("place:511000100", "PART_OF", "place:511000"),
        relation("v", "PART_OF", "place:511000", { rule: "zh.part-of.gazetteer" }),
        relation("place:511000", "MEASURED", "m"),
        relation("article:1", "MENTIONS", "v"),
      ],
    );
    expect(verdicts(gold, found).relations).toEqual(["missed PART_OF"]);
  });

  test("a relation with an optional end is optional", () => {
    const gold = goldOf(
      [
        { ...lin, aliases: [] },
        { ...meeting, optional: true },
      ],
      [{ type: "CHAIRED", head: "林远山", tail: "全县春耕生产会议" }],
    );
    expect(verdicts(gold, graph([person])).relations).toEqual([]);
    expect(verdicts(gold, graph([person, gathering], [relation("p", "CHAIRED", "m")])).relations).toEqual([]);
  });
});

test("a quote that is not a slice of the text is reported", () => {
  const off = relation("p", "CHAIRED", "m", { evidence: [{ start: 0, end: 3, quote: "月2日" }] });
  const evaluation = summarize([scoreArticle(goldOf([]), graph([person, gathering], [off]))]);
  expect(evaluation.quotes).toEqual({ right: 0, total: 1, share: 0 });
  expect(evaluation.errors.map((e) => e.kind)).toContain("false quote");
});

test("an error quotes the sentences that state it", () => {
  const gold = goldOf(
    [{ ...lin, aliases: [] }, meeting],
    [{ type: "CHAIRED", head: "林远山", tail: "全县春耕生产会议" }],
  );
  const missed = summarize([scoreArticle(gold, graph([person, gathering]))]).errors;
  expect(missed).toEqual([
    {
      article: "made",
      kind: "missed relation",
      group: "CHAIRED",
      what: "林远山 -CHAIRED-> 全县春耕生产会议",
      sentences: ["3月2日，林远山在青禾县主持召开全县春耕生产会议。"],
    },
  ]);
});

test("gold that cannot be matched is reported beside the scores; an alias may stand for a name", () => {
  const gold = goldOf(
    [{ ...lin, aliases: ["林县长"] }, meeting],
    [
      { type: "CHAIRED", head: "林县长", tail: "全县春耕生产会议" },
      { type: "ATTENDED", head: "何雨", tail: "全县春耕生产会议" },
    ],
  );
  const evaluation = summarize([scoreArticle(gold, graph([person, gathering], [relation("p", "CHAIRED", "m")]))]);
  expect(evaluation.goldProblems).toEqual([
    'made: 何雨 -ATTENDED-> 全县春耕生产会议: no entity "何雨" that may stand there',
  ]);
  expect(evaluation.types.CHAIRED?.hit).toBe(1);
});
