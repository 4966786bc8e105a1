// Which questions are saved? The files of a folder, each in the form that the asked store understands.

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { UsageError } from "../errors";
import { parseQuestion } from "./header";
import type { Dialect, Question } from "./question";

/** Where the project's own questions are. */
export const QUESTIONS_FOLDER = path.join(__dirname, "..", "..", "cypher", "questions");

/** The Cypher that the store at a URL speaks. */
export function dialectOf(url: string): Dialect {
  return /^(bolt|neo4j)(\+s|\+ssc)?:/.test(url) ? "neo4j" : "ladybug";
}

/** All saved questions by name, for one dialect: `NAME.cypher`, or `NAME.neo4j.cypher` where only that will do. */
export async function loadQuestions(dialect: Dialect, folder = QUESTIONS_FOLDER): Promise<Question[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".cypher")).sort();
  const all = await Promise.all(
    files.map(async (file) => parseQuestion(file, await readFile(path.join(folder, file), "utf8"))),
  );
  return all.filter((question) => question.dialect === undefined || question.dialect === dialect);
}

/** One saved question. Throws `UsageError` when there is none of that name. */
export async function loadQuestion(name: string, dialect: Dialect, folder = QUESTIONS_FOLDER): Promise<Question> {
  const questions = await loadQuestions(dialect, folder);
  const found = questions.find((question) => question.name === name);
  if (found !== undefined) return found;
  const names = questions.map((question) => question.name).join(", ");
  throw new UsageError(`there is no saved question "${name}"`, `there are: ${names}`);
}
