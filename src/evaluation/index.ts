// Evaluation from outside: score a folder of gold, print the result, check the gold itself.

export { checkGold } from "./check";
export type { Complaint } from "./complaints";
export { type EvaluateOptions, type Evaluation, evaluate } from "./evaluate";
export { type GoldArticle, loadGold } from "./gold";
export { type ReportOptions, renderReport } from "./report";
