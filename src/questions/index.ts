// Saved questions: load them by name, give them their parameters.

export { bindParameters } from "./bind";
export { dialectOf, loadQuestion, loadQuestions, QUESTIONS_FOLDER } from "./load";
export type { Dialect, Parameter, Question } from "./question";
