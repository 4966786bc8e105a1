import { expect, test } from "vitest";
import { hardWraps, isSpacedOut } from "../../../src/languages/zh/hard-wraps";

const WRAPPED = [
  "　　6月10日，县委书记罗启明",
  "前往仁美镇桂花村调研春耕生产情",
  "况，副县长冯立春、何志远陪同调",
  "研，并在村委会主持召开座谈会，",
  "听取村民意见。",
  "　　次日，县长苏文远到双桥镇。",
].join("\n");

test("breaks of full lines are dropped, those before indented lines are kept", () => {
  expect(hardWraps(WRAPPED).size).toBe(0); // lines this narrow may be verse
  const wide = WRAPPED.replace(/(?<=[^\n])\n(?=[^　])/g, "一二三四五六七八九十\n");
  const breaks = [...hardWraps(wide)];
  expect(breaks).toHaveLength(4);
  expect(breaks.every((at) => wide[at] === "\n" && wide[at + 1] !== "　")).toBe(true);
});

test("paragraphs of different lengths keep their breaks", () => {
  const text = `${"县长到村里调研。".repeat(4)}\n${"县长".repeat(10)}\n${"县长".repeat(13)}\n${"书记".repeat(15)}\n会议结束`;
  expect(hardWraps(text).size).toBe(0);
});

test("a list keeps its lines", () => {
  const list = ["张文", "王建", "李春", "陈宁", "周立", "高兴"].map((name) => `任命${name}同志为丹棱县教育局副局长`);
  expect(hardWraps(list.join("\n")).size).toBe(0);
});

test("a space behind every character is no space", () => {
  const text = "县委书记罗启明前往仁美镇桂花村调研春耕生产情况";
  expect(isSpacedOut([...text].join(" "))).toBe(true);
  expect(isSpacedOut(text)).toBe(false);
  expect(isSpacedOut(text.replace(/(....)/g, "$1 "))).toBe(false);
});
