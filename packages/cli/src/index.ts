/**
 * The `rukun` command as a function, and what a project file is made of.
 *
 * @module rukun
 */
export { run } from "./run.js";
export { defineProject } from "./project/define-project.js";
export { platforms } from "./project/project.js";
export type {
  FixedPeriod,
  Platform,
  Project,
  ProjectCharts,
  ProjectPopulation,
  ProjectSource,
  RollingPeriod,
} from "./project/project.js";
export type { Terminal, TerminalStream } from "./terminal/terminal.js";
