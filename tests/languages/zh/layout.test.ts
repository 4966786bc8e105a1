// Which lines of the page are the article? Masthead and furniture state nothing, nor does a second story.

import { describe, expect, it } from "vitest";
import { extract } from "../../../src/pipeline";
import { names, read } from "./extracted";

const PAGE = `甘孜日报 2018年07月24日
您所在的位置：首页 > 要闻
苏文远在泸定县调研
本报讯（记者 周婷婷）7月23日，州长苏文远到泸定县调研。
责任编辑：田野
相关新闻
副州长何志远到稻城县调研
版权所有：某某新闻网`;

describe("a page", () => {
  const graph = extract({ text: PAGE, lang: "zh" });

  it("gives publisher, day and headline", () => {
    const { publisher, publishedAt, title } = graph.article;
    expect([publisher, publishedAt, title]).toEqual(["甘孜日报", "2018-07-24", "苏文远在泸定县调研"]);
  });

  it("keeps what was given beside it", () => {
    const { article } = extract({
      text: PAGE,
      lang: "zh",
      title: "另一个标题",
      publishedAt: "2018-07-25",
      publisher: "四川日报",
    });
    expect([article.publisher, article.publishedAt, article.title]).toEqual(["四川日报", "2018-07-25", "另一个标题"]);
  });

  it("states only what its body states", () => {
    const name = new Map(graph.entities.map((one) => [one.uid, one.name]));
    const visits = graph.relations.filter(({ type }) => type === "VISITED");
    expect(visits.map(({ source, target }) => `${name.get(source)} → ${name.get(target)}`)).toEqual([
      "苏文远 → 泸定县",
    ]);
    expect(names(graph, "Person")).not.toContain("何志远");
  });

  it("names its writers, not its editors", () => {
    const name = new Map(graph.entities.map((one) => [one.uid, one.name]));
    const writers = graph.relations.filter(({ type }) => type === "WROTE").map(({ source }) => name.get(source));
    expect(writers).toEqual(["周婷婷"]);
  });

  it("has a byline line of its own", () => {
    const own = read("7月23日，州长苏文远到泸定县调研。\n记者 周婷婷 田野 文/图", { publisher: "甘孜日报" });
    expect(own.relations.filter(({ type }) => type === "WROTE")).toHaveLength(2);
  });

  it.each(["来源：凉山日报　2018-07-24 08:30", "2018-07-24 08:30 来源：凉山日报", "凉山日报讯 2018年7月24日"])(
    "is dated by its masthead: %s",
    (masthead) => {
      const { article } = extract({
        text: `${masthead}\n昭觉县召开教育工作会议\n23日，昭觉县召开教育工作会议。`,
        lang: "zh",
      });
      expect([article.publisher, article.publishedAt]).toEqual(["凉山日报", "2018-07-24"]);
    },
  );

  it("without a headline is called by its first sentence", () => {
    expect(read("7月23日，州长苏文远到泸定县调研。副州长何志远陪同。").article.title).toBe(
      "7月23日，州长苏文远到泸定县调研。",
    );
  });

  it("that differs in furniture alone is the same article", () => {
    const body = PAGE.split("\n").filter((line) => !/位置|编辑|版权/.test(line));
    expect(extract({ text: body.join("\n\n"), lang: "zh" }).article.uid).toBe(graph.article.uid);
  });

  it.each([
    "亚洲旅游网，最新资讯，苏州免费观看\n\n您所在的位置：康巴传媒网 >> 新闻 >> 浏览文章",
    "网站无障碍\n官方微博二维码\n当前位置: 首页>>要闻",
    "搜索",
    "第1版（要闻）\n专栏：",
    "1.jpg",
  ])("does not begin with what stands above the article: %s", (above) => {
    const own = extract({
      text: `${above}\n苏文远在泸定县调研\n7月23日，州长苏文远到泸定县调研。`,
      lang: "zh",
      publisher: "甘孜日报",
    });
    expect(own.article.title).toBe("苏文远在泸定县调研");
    expect(names(own, "Place").filter((name) => !name.startsWith("泸定"))).toEqual([]);
  });

  it("tells where it stands below the article too", () => {
    const own = read("7月23日，州长苏文远到泸定县调研。副州长何志远陪同调研。他们看望了群众。\n您的位置：首页");
    expect(names(own, "Person")).toContain("苏文远");
  });

  it.each(["网友评论\n副州长何志远到稻城县调研。", "主办：泸定县人民政府 承办：副州长何志远", "以上文章仅代表何志远"])(
    "ends where the page goes on: %s",
    (below) => {
      const own = read(`7月23日，州长苏文远到泸定县调研。\n${below}`, { publisher: "甘孜日报" });
      expect(names(own, "Person")).toEqual(["苏文远"]);
    },
  );

  it("opens with 【本报讯】 as with 本报讯", () => {
    const own = read("【本报讯】7月23日，州长苏文远到泸定县调研。", { publisher: "甘孜日报" });
    expect(names(own, "Person")).toEqual(["苏文远"]);
  });

  it("is not published by whom a picture is from", () => {
    expect(read("会场 图片来源：来安县新闻中心\n3月12日，会议召开。").article.publisher).toBe("");
  });

  it("is not published by a room", () => {
    expect(read("2019-03-13 来源：办公室\n市检察院召开会议\n3月12日，会议召开。").article.publisher).toBe("");
  });

  it("without a headline is not called by its signature", () => {
    expect(read("本报讯（记者 周婷婷）7月23日，州长苏文远到泸定县调研。").article.title).toBe(
      "7月23日，州长苏文远到泸定县调研。",
    );
  });
});
