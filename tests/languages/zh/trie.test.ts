import { expect, test } from "vitest";
import { Trie } from "../../../src/languages/zh/trie";

const forms = ["州", "州委", "州委书记", "县委", "县", "A", "委员会"];

function filled(): Trie {
  const trie = Trie.withRoom(16);
  forms.forEach((form, entry) => {
    trie.insert(form, entry, 100 * entry);
  });
  return trie;
}

test("finds each form that it holds, anywhere in a text", () => {
  const trie = filled();
  forms.forEach((form, entry) => {
    expect(trie.find(form)).toBe(entry);
    expect(trie.find(`在${form}。`, 1, 1 + form.length)).toBe(entry);
  });
});

test("finds no part of a form that is none itself, and nothing longer", () => {
  const trie = filled();
  for (const other of ["州委书", "委员", "委", "州委书记处", "县长", "a", ""]) expect(trie.find(other)).toBe(-1);
});

test("keeps the first entry of a form", () => {
  const trie = filled();
  expect(trie.insert("州委", 99)).toBe(1);
  expect(trie.find("州委")).toBe(1);
});

test("knows the cost of an entry where it ends", () => {
  const trie = filled();
  const level = trie.step(0, "县".charCodeAt(0));
  const committee = trie.step(level, "委".charCodeAt(0));
  expect([trie.entry(level), trie.cost(level)]).toEqual([4, 400]);
  expect([trie.entry(committee), trie.cost(committee)]).toEqual([3, 300]);
  expect(trie.step(committee, "委".charCodeAt(0))).toBe(0);
});

test("holds as many nodes as it was given room for", () => {
  const many = Array.from({ length: 5000 }, (_, k) => String.fromCharCode(0x4e00 + (k % 70), 0x5000 + k));
  const trie = Trie.withRoom(5070);
  many.forEach((form, entry) => {
    trie.insert(form, entry);
  });
  expect(many.every((form, entry) => trie.find(form) === entry)).toBe(true);
});
