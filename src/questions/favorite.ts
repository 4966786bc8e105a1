// How is a saved question kept in Neo4j Browser? As a favourite: a title line, and the statement with values to edit.

import type { Parameter, Question } from "./question";

/**
 * The text of a favourite. Its parameters are filled in with the example's values, for Browser draws the answer of a single
 * statement only, and `:params` before it would make two.
 */
export function favoriteOf(question: Question): string {
  const literals = new Map(question.parameters.map((parameter) => [parameter.name, literal(question, parameter)]));
  const statement = question.statement.replace(/\$(\w+)/g, (whole, name: string) => literals.get(name) ?? whole);
  return `// ${question.question.en} ${question.question.zh}\n${statement}\n`;
}

/** The example's value, else the default. */
function literal(question: Question, { name, default: standard = "" }: Parameter): string {
  const example = new RegExp(` --param ${name}=(\\S+)`).exec(question.example)?.[1];
  const value = example ?? standard;
  return typeof value === "number" ? String(value) : `'${value.replace(/[\\']/g, "\\$&")}'`;
}
