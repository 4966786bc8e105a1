// Are dates what the words say, counted from the issue day?

import { describe, expect, it } from "vitest";
import { dateOf, findDates, isoDay } from "../../../src/languages/en/dates";

const ISSUED = "2024-03-06"; // a Wednesday

function dates(text: string, issued = ISSUED): string[] {
  return findDates(text, 0, text.length, issued).map(({ iso }) => iso);
}

describe("dates in a sentence", () => {
  it.each([
    ["The council met on Monday.", ["2024-03-04"]],
    ["The council met on Wednesday.", ["2024-03-06"]],
    ["The council met on 5 March 2021.", ["2021-03-05"]],
    ["The council met on March 5.", ["2024-03-05"]],
    ["The council met on December 20.", ["2023-12-20"]],
    ["The council met yesterday.", ["2024-03-05"]],
    ["The forum ran from 2 to 4 February 2024.", ["2024-02-02/2024-02-04"]],
    ["The council may march in second place.", []],
    ["The road took two years.", []],
  ])("%s", (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it("need an issue day when they are relative", () => {
    expect(dates("The council met on Monday.", "")).toEqual([]);
    expect(dates("The council met on 5 March 2021.", "")).toEqual(["2021-03-05"]);
  });

  it("in the future date no fact", () => {
    const text = "The council meets next Friday.";
    expect(dateOf(findDates(text, 0, text.length, ISSUED), 0, ISSUED)).toEqual({ iso: ISSUED, certainty: "implied" });
  });
});

describe("the issue day of a masthead", () => {
  it.each([
    ["5 March 2024", "2024-03-05"],
    ["March 5th, 2024", "2024-03-05"],
    ["05/03/2024", "2024-03-05"],
    ["2024-3-5", "2024-03-05"],
    ["March 2024", null],
  ])("%s", (words, expected) => {
    expect(isoDay(words)).toBe(expected);
  });
});
