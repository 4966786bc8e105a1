// What is the answer? A table; names in it lead to their nodes, and the graph shows what it speaks of.

import type { Cell } from "../../../stores/store";
import { More } from "../parts/more";
import { NodeLink } from "../parts/node-link";
import { nodesOf } from "../state/answers";
import type { Answer } from "../state/app";
import { t } from "../state/app";

export function AnswerPanel({ answer }: { answer: Answer }) {
  return (
    <article class="answer">
      <p class="kind">{t("answer")}</p>
      <h2>{t("answerRows", { n: answer.rows.length })}</h2>
      {answer.rows.length === 0 && <p>{t("none")}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling table must be reachable by keyboard */}
      <section class="table-box" tabIndex={0} aria-label={t("answer")}>
        <table>
          <thead>
            <tr>
              {answer.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <More items={answer.rows} first={100}>
              {(row) => (
                <tr>
                  {row.map((cell, column) => (
                    <td key={answer.columns[column]}>
                      <CellText cell={cell} />
                    </td>
                  ))}
                </tr>
              )}
            </More>
          </tbody>
        </table>
      </section>
    </article>
  );
}

function CellText({ cell }: { cell: Cell }) {
  if (cell === null) return <span class="quiet">–</span>;
  if (Array.isArray(cell)) {
    return (
      <>
        {cell.map((one, place) => (
          <span key={`${place}`}>
            {place > 0 && ", "}
            <CellText cell={one} />
          </span>
        ))}
      </>
    );
  }
  const [node] = nodesOf(cell);
  if (node !== undefined) return <NodeLink node={node} />;
  return <>{typeof cell === "object" ? JSON.stringify(cell) : String(cell)}</>;
}
