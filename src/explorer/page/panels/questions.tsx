// Which questions are ready to ask? Each a button that opens its form; below them Cypher, when there is a store.

import { batch } from "@preact/signals";
import { useState } from "preact/hooks";
import type { QuestionData } from "../../payload";
import { ask, askCypher, canAsk } from "../data/asking";
import { type Answer, answer, asked, lang, model, notice, selection, t } from "../state/app";

export function Questions() {
  const questions = model.questions.filter(({ name }) => canAsk(name));
  return (
    <div class="questions">
      <ul>
        {questions.map((question) => (
          <li key={question.name}>
            <button
              type="button"
              class="question"
              aria-expanded={asked.value?.name === question.name}
              onClick={() => {
                asked.value = asked.value?.name === question.name ? null : { name: question.name, values: {} };
              }}
            >
              {question.question[lang.value]}
            </button>
            {asked.value?.name === question.name && <Form question={question} />}
          </li>
        ))}
      </ul>
      {model.served ? <CypherBox /> : <p class="quiet">{t("cypherOffline")}</p>}
    </div>
  );
}

/** A browser's own field for each type of parameter. */
const FIELDS: Record<string, { type: "date" } | { type: "number"; step: string } | { type: "text" }> = {
  date: { type: "date" },
  integer: { type: "number", step: "1" },
  number: { type: "number", step: "any" },
  string: { type: "text" },
};

function Form({ question }: { question: QuestionData }) {
  const values = asked.value?.values ?? {};
  return (
    <form
      class="question-form"
      onSubmit={(event) => {
        event.preventDefault();
        void run(() => ask(question.name, values));
      }}
    >
      {question.parameters.map(({ name, type, note, default: standard }) => (
        <label key={name}>
          <span>
            {name} <span class="quiet">{note}</span>
          </span>
          <input
            name={name}
            {...FIELDS[type]}
            required={standard === undefined}
            value={values[name] ?? (type === "date" ? "" : String(standard ?? ""))}
            onInput={(event) => {
              const { value } = event.currentTarget;
              const next = { ...values, [name]: value };
              if (value === "" && type !== "string") delete next[name];
              asked.value = { name: question.name, values: next };
            }}
          />
        </label>
      ))}
      <button type="submit" class="primary">
        {t("ask")}
      </button>
    </form>
  );
}

function CypherBox() {
  const [statement, setStatement] = useState(
    "MATCH (p:Person)-[r:CHAIRED]->(m:Meeting)\nRETURN p.name, m.name, r.date LIMIT 20",
  );
  return (
    <form
      class="question-form cypher"
      onSubmit={(event) => {
        event.preventDefault();
        void run(() => askCypher(statement));
      }}
    >
      <label>
        <span>{t("cypher")}</span>
        <textarea
          rows={4}
          spellcheck={false}
          value={statement}
          onInput={(event) => setStatement(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary">
        {t("run")}
      </button>
    </form>
  );
}

/** Shows the answer beside the graph, or says why there is none. */
export async function run(asking: () => Promise<Answer>): Promise<void> {
  notice.value = "";
  try {
    const found = await asking();
    batch(() => {
      selection.value = null;
      answer.value = found;
    });
  } catch (error) {
    notice.value = t("questionFailed", { reason: error instanceof Error ? error.message : String(error) });
  }
}
