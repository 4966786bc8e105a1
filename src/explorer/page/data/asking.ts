// Who answers a question? The store behind the page when it is served; else the questions that the page can answer itself.

import { answerOffline, OFFLINE } from "../offline/answer";
import type { Answer } from "../state/app";
import { model } from "../state/app";

/** Whether the page can have this question answered. */
export function canAsk(name: string): boolean {
  return model.served || OFFLINE.includes(name);
}

/** Throws an `Error` whose message is for the reader. */
export async function ask(name: string, values: Record<string, string>): Promise<Answer> {
  if (!model.served) return answerOffline(model, name, values);
  return post("/api/ask", { name, values });
}

export async function askCypher(statement: string): Promise<Answer> {
  return post("/api/cypher", { statement });
}

async function post(path: string, body: unknown): Promise<Answer> {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const reply = (await response.json()) as Answer & { error?: string };
  if (reply.error !== undefined) throw new Error(reply.error);
  return reply;
}
