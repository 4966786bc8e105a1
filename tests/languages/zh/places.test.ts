// Which place is meant? By the gazetteer of the article's year, what the article names around it, and the paper's home.

import { describe, expect, it } from "vitest";
import { containment, names, read } from "./extracted";

const GANZI = { publisher: "甘孜日报" };

function uidOf(text: string, place: string, about: Parameters<typeof read>[1] = {}): string | undefined {
  return read(text, about).entities.find(({ label, name }) => label === "Place" && name === place)?.uid;
}

describe("a place", () => {
  it("in its short form is the home's county", () => {
    expect(uidOf("7月23日，会议在泸定召开。", "泸定县", GANZI)).toBe("place:513322");
  });

  it("in its full form is the same anywhere", () => {
    expect(uidOf("7月23日，会议在四川省泸定县召开。", "泸定县", { publisher: "湖州日报" })).toBe("place:513322");
  });

  it.each(["东方", "和平", "新城", "宝山"])("%s, a word, is none outside its province", (word) => {
    expect(names(read(`7月23日，${word}的人们参加了全县运动会。`, GANZI), "Place")).not.toContain(word);
    expect(names(read(`7月23日，${word}的人们参加了全县运动会。`, GANZI), "Place").join()).not.toMatch(word);
  });

  it("of the home is called 我州, 全州, 甘孜州", () => {
    for (const text of ["全州森林覆盖率达到35%。", "我州召开会议。", "甘孜州召开会议。"])
      expect(names(read(`7月23日，${text}`, GANZI), "Place")).toEqual(["甘孜藏族自治州"]);
  });

  it("below the county lies in what is named before it", () => {
    expect(containment(read("7月23日，工作组来到泸定县加郡乡海子村。", GANZI))).toEqual([
      "加郡乡 in 泸定县",
      "海子村 in 加郡乡",
    ]);
  });

  it("in a list shares the county", () => {
    expect(containment(read("7月23日，工作组来到泸定县加郡乡海子村、杵坭乡金鸡坝村。", GANZI))).toEqual([
      "加郡乡 in 泸定县",
      "杵坭乡 in 泸定县",
      "海子村 in 加郡乡",
      "金鸡坝村 in 杵坭乡",
    ]);
  });

  it("known to the gazetteer has the code of a township", () => {
    expect(uidOf("7月23日，工作组来到泸定县加郡乡。", "加郡乡", GANZI)).toMatch(/^place:513322\d{3}/);
  });

  it("has the level of its kind", () => {
    const graph = read("7月23日，工作组来到四川省甘孜州泸定县加郡乡海子村。", GANZI);
    const levels = graph.entities
      .filter(({ label }) => label === "Place")
      .map((one) => [one.name, one.properties.level]);
    expect(Object.fromEntries(levels)).toEqual({
      四川省: "province",
      甘孜藏族自治州: "prefecture",
      泸定县: "county",
      加郡乡: "township",
      海子村: "village",
    });
  });

  it("with a name that two provinces have is the home's", () => {
    expect(uidOf("7月23日，会议在朝阳区召开。", "朝阳区", { publisher: "长春日报" })).toBe("place:220104");
    expect(uidOf("7月23日，会议在北京市朝阳区召开。", "朝阳区", { publisher: "长春日报" })).toBe("place:110105");
  });

  it("is not the body that governs it", () => {
    const graph = read("7月23日，泸定县政府召开会议。", GANZI);
    expect(names(graph, "Organization")).toContain("泸定县政府");
  });

  it("is not cut from a company or a person", () => {
    const graph = read("7月23日，董事长唐山河会见了康定情歌文化传媒有限公司经理。", { publisher: "湖州日报" });
    expect(names(graph, "Place")).not.toContain("唐山市");
  });

  it.each([
    ["驻村干部助推青禾岭村发展。", "青禾岭村"],
    ["沿着枫坪村走了一圈。", "枫坪村"],
    ["还要激活枫林村的资源。", "枫林村"],
    ["大力建设青禾岭村。", "青禾岭村"],
    ["记者走进建设村。", "建设村"],
  ])("does not begin with the words that lead up to it: %s", (text, place) => {
    expect(names(read(text, GANZI), "Place")).toEqual([place]);
  });

  it.each([
    "落实社区责任。",
    "不仅社区如此。",
    "近年来，大力发展村集体经济。",
    "驻村干部助推村集体经济发展。",
    "建设村史馆。",
    "规范村级事务。",
  ])("is none at large: %s", (text) => {
    expect(names(read(text, { publisher: "" }), "Place")).toEqual([]);
  });

  it.each([
    ["梅子河从村前流过。", "梅子河"],
    ["沿着濂溪河走。", "濂溪河"],
    ["改造红石谷景区。", "红石谷景区"],
    ["云顶山景区恢复开放。", "云顶山景区"],
    ["仪式在逻溪服务区举行。", "逻溪服务区"],
    ["省道S217线抢通。", "省道S217线"],
    ["G318国道中断。", "G318国道"],
    ["国道109线通车。", "国道109线"],
    ["西宁火车站开通。", "西宁火车站"],
    ["辐射带动周边的上坪村。", "上坪村"],
    ["来到石门沟村，石门沟很美。", "石门沟村"],
  ])("is a spot on the map by its ending: %s", (text, place) => {
    expect(names(read(text, { publisher: "" }), "Place")).toEqual([place]);
  });

  it.each([
    "王大江从县城赶来。",
    "实现县县通高速。",
    "这条河从门前流过。",
    "结束了不通高速公路的历史。",
    "会上村民说了话。",
  ])("is none where words only look like one: %s", (text) => {
    expect(names(read(text, { publisher: "" }), "Place")).toEqual([]);
  });

  it("in Taiwan is a town or a ward of its city", () => {
    const graph = read("7月23日，市長到新營區民治里、中西區視察。", { publisher: "臺南市政府" });
    expect(containment(graph)).toEqual(
      ["中西区 in 台南市", "新营区 in 台南市", "民治里 in 新营区"].filter(
        (line) => names(graph, "Place").includes("台南市") || !line.endsWith("台南市"),
      ),
    );
  });

  it("is each street of a list, but no kind of road", () => {
    const streets = (text: string) => names(read(text, { publisher: "" }), "Place");
    expect(streets("重点监控忠义路、永福路、友爱街等路段。")).toEqual(["忠义路", "永福路", "友爱街"]);
    expect(streets("修建产业路、旅游路20公里，铁路、公路畅通。")).toEqual([]);
  });
});
