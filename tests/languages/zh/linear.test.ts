// Does the work grow with the text, and no faster? Counted, not timed: how often a pattern or a search is asked.

import { expect, it } from "vitest";
import { extract } from "../../../src/pipeline";

const FAMILIES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
const GIVEN = "明华强勇军平伟芳敏静丽娟涛超杰鹏辉斌波宁";

function name(k: number): string {
  const of = (list: string, at: number) => list[at % list.length];
  return of(FAMILIES, k) + of(GIVEN, Math.floor(k / 20)) + of(GIVEN, Math.floor(k / 400) + k);
}

/** Every paragraph names people, bodies and meetings of its own, and means earlier ones by short words. */
function article(paragraphs: number): string {
  const lines = Array.from({ length: paragraphs }, (_, k) => {
    const [who, whom] = [name(k), name(k + 7)];
    const word = GIVEN[k % 20] + GIVEN[Math.floor(k / 20) % 20] + GIVEN[(k + 3) % 20];
    return [
      `3月${(k % 28) + 1}日，四川${word}科技有限公司董事长${who}主持召开${word}项目推进会，县委书记${whom}出席会议并讲话。`,
      `会议强调，要抓好${word}项目建设。公司负责人汇报情况，${who}到泸定县${GIVEN[k % 20]}${GIVEN[(k + 5) % 20]}村调研。`,
    ].join("");
  });
  return lines.join("\n");
}

/** Counts calls of a method while `run` runs; a spy of vitest would keep all their arguments. */
function counting(prototypes: readonly (readonly [object, readonly string[]])[], run: () => void): number {
  let calls = 0;
  const undo: (() => void)[] = [];
  for (const [prototype, methods] of prototypes) {
    for (const method of methods) {
      const original: (...given: unknown[]) => unknown = Reflect.get(prototype, method);
      Reflect.set(prototype, method, function (this: unknown, ...given: unknown[]) {
        calls++;
        return Reflect.apply(original, this, given);
      });
      undo.push(() => Reflect.set(prototype, method, original));
    }
  }
  run();
  for (const one of undo) one();
  return calls;
}

function questionsOf(paragraphs: number): number {
  const text = article(paragraphs);
  const asked = [
    [RegExp.prototype, ["test", "exec"]],
    [String.prototype, ["indexOf", "includes", "startsWith", "endsWith"]],
  ] as const;
  return counting(asked, () => extract({ text, lang: "zh", publishedAt: "2024-03-30" }));
}

it("asks twice as much of an article of twice the length", () => {
  extract({ text: article(300), lang: "zh", publishedAt: "2024-03-30" });
  expect(questionsOf(300) / questionsOf(150)).toBeLessThan(2.3);
});
