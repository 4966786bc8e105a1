import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { encode } from "iconv-lite";
import { describe, expect, it } from "vitest";
import { articleOf } from "../../src/inputs/html";
import { readInputs } from "../../src/inputs/read";
import { workFolder } from "../folder";

const SENTENCE =
  "3月5日，县委书记周明远主持召开全县安全生产工作会议，传达学习了全省安全生产工作会议精神，安排部署下一步工作。";
const PAGE = `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>县安全生产工作会议召开_大河网</title><meta property="og:site_name" content="大河网">
<meta name="publishdate" content="2024-03-06 09:12:00"><link rel="canonical" href="https://news.example/a/1.html">
<script>var title = "脚本里的话";</script><style>p{color:red}</style></head><body>
<nav><ul><li><a href="/">首页</a></li><li><a href="/zw">政务</a></li></ul></nav>
<div class="wrapper"><div class="article"><h1>县安全生产工作会议召开</h1>
<div class="content" id="content">${[1, 2, 3, 4].map((n) => `<p>　　第${n}段。${SENTENCE}</p>`).join("")}<p>记者 <b>周</b>文<br>编辑 林一</p></div></div>
<div class="sidebar related"><h3>相关新闻</h3><ul><li><a href="/b">邻县召开大会</a></li><li><a href="/c">另一条新闻</a></li></ul></div></div>
<footer><p>版权所有 大河网</p></footer></body></html>`;

describe("a news page", () => {
  it("gives the article's paragraphs line by line, and what the page says about it", () => {
    const article = articleOf(PAGE);
    expect(article?.title).toBe("县安全生产工作会议召开");
    expect(article).toMatchObject({
      publishedAt: "2024-03-06",
      publisher: "大河网",
      url: "https://news.example/a/1.html",
    });
    const lines = article?.text.split("\n") ?? [];
    expect(lines.filter((line) => line.includes(SENTENCE))).toHaveLength(4);
    expect(lines).toContain("记者 周文");
  });

  it("leaves the page's furniture behind", () => {
    const text = articleOf(PAGE)?.text ?? "";
    for (const furniture of ["首页", "相关新闻", "邻县", "版权", "脚本"]) expect(text).not.toContain(furniture);
  });

  it("reads a fragment too small to judge by its structure", () => {
    expect(articleOf("<p>周明远 <i>主持</i>会议。</p><script>x</script><p>完</p>")).toEqual({
      text: "周明远 主持会议。\n完",
    });
  });

  it("finds nothing in a page without words", () => {
    expect(articleOf("<html><body><nav>首页</nav><script>x</script></body></html>")).toBeNull();
  });

  it("believes the bytes before the declared charset", async () => {
    const folder = workFolder();
    writeFileSync(join(folder, "declared.html"), encode(PAGE, "gb18030"));
    writeFileSync(join(folder, "lying.html"), PAGE);
    for await (const item of readInputs([folder])) {
      expect(item).toMatchObject({ kind: "article", article: { title: "县安全生产工作会议召开" } });
    }
  });
});
