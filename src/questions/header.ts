// How is the header of a saved question read? Line by line, and nothing in it is ignored.

import { UsageError } from "../errors";
import { DIALECTS, PARAMETER_TYPES, type Parameter, type Question } from "./question";

const PARAM = /^param (\w+): (\w+)(?: = ("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?))? -- (.+)$/;

/** Reads the text of `cypher/questions/FILE`. Throws `UsageError` where the header is not as it should be. */
export function parseQuestion(file: string, text: string): Question {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const end = lines.findIndex((line) => !line.startsWith("// "));
  const [en = "", ...header] = lines.slice(0, end).map((line) => line.slice(3).trim());
  const name = file.replace(/\.cypher$/, "").split(".")[0];
  const dialect = DIALECTS.find((one) => file.endsWith(`.${one}.cypher`));
  const question: Question = {
    name,
    question: { en, zh: "" },
    parameters: [],
    example: "",
    draws: false,
    statement: lines.slice(end).join("\n").trim(),
    ...(dialect === undefined ? {} : { dialect }),
  };
  for (const line of header) readLine(question, line, file);
  for (const [part, value] of Object.entries({ ...question.question, example: question.example })) {
    if (value === "") throw malformed(file, `has no ${part} line`);
  }
  return question;
}

function readLine(question: Question, line: string, file: string): void {
  if (line.startsWith("zh: ")) question.question.zh = line.slice(4);
  else if (line.startsWith("example: ")) question.example = line.slice(9);
  else if (line === "draws a graph in Neo4j Browser") question.draws = true;
  else if (line.startsWith("param ")) question.parameters.push(parameterOf(line, file));
  else throw malformed(file, `has a header line that is none: ${line}`);
}

function parameterOf(line: string, file: string): Parameter {
  const [, name, typeName, standard, note] = PARAM.exec(line) ?? [];
  const type = PARAMETER_TYPES.find((one) => one === typeName);
  if (name === undefined || type === undefined) throw malformed(file, `has a parameter that cannot be read: ${line}`);
  return { name, type, note, ...(standard === undefined ? {} : { default: JSON.parse(standard) as string | number }) };
}

function malformed(file: string, what: string): UsageError {
  return new UsageError(
    `The saved question ${file} ${what}.`,
    "See cypher/questions/who-chaired-what.cypher for the form.",
  );
}
