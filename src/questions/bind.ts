// With which values is a question asked? The given ones, checked against its header, and its defaults.

import { UsageError } from "../errors";
import { daysOf } from "../stores/days";
import type { Parameter, Question } from "./question";

/**
 * The parameters of a statement, from the texts that a user gave. Throws `UsageError` for one that is missing, unknown, or
 * of the wrong type.
 */
export function bindParameters(
  question: Question,
  given: Readonly<Record<string, string>>,
): Record<string, string | number> {
  for (const name of Object.keys(given)) {
    if (question.parameters.some((parameter) => parameter.name === name)) continue;
    throw new UsageError(`"${question.name}" has no parameter "${name}"`, usage(question));
  }
  return Object.fromEntries(
    question.parameters.map((parameter) => [parameter.name, boundValue(question, parameter, given[parameter.name])]),
  );
}

function boundValue(question: Question, parameter: Parameter, given: string | undefined): string | number {
  if (given === undefined) {
    if (parameter.default !== undefined) return parameter.default;
    throw new UsageError(`"${question.name}" needs the parameter "${parameter.name}"`, usage(question));
  }
  const number = Number(given);
  const wrong =
    (parameter.type === "date" && (!/^\d{4}-\d\d-\d\d$/.test(given) || !("startDate" in daysOf(given)))) ||
    (parameter.type === "integer" && (!/^-?\d+$/.test(given) || !Number.isSafeInteger(number))) ||
    (parameter.type === "number" && (given.trim() === "" || !Number.isFinite(number)));
  if (wrong) {
    throw new UsageError(`${parameter.name}=${given} is no ${KINDS[parameter.type]}`, usage(question));
  }
  return parameter.type === "integer" || parameter.type === "number" ? number : given;
}

const KINDS = { string: "text", date: "day such as 2018-07-23", integer: "whole number", number: "number" };

/** `Parameters: person (full name), year = 2018 (…)`. */
function usage(question: Question): string {
  const parameters = question.parameters.map(({ name, note, default: standard }) => {
    const value = standard === undefined ? "" : ` = ${JSON.stringify(standard)}`;
    return `${name}${value} (${note})`;
  });
  return parameters.length === 0 ? "it takes no parameters" : `its parameters: ${parameters.join(", ")}`;
}
