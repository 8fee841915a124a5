import type { Registers } from "@rukun/core";
import type { Engine } from "../engine/memory-engine.js";
import { createRegisterWindow } from "../registers/register-window.js";
import type { Finished, LogMetric, MetricDefinition, RegisterMetric } from "./metric-definition.js";
import type { MetricRequest } from "./metric-request.js";

/** What there is to compute from. */
export interface MetricInputs {
  /** Counts over the log; `null` where there is no log. */
  readonly engine: Engine | null;
  /** The registers that are kept, each id once but in `kpis`. */
  readonly registers: Registers;
}

/** Computes one metric from what it needs; without that it is not recorded. */
export function runDefinition(definition: MetricDefinition, inputs: MetricInputs, request: MetricRequest): Finished {
  return "register" in definition
    ? countRegister(definition, inputs.registers, request)
    : askEngine(definition, inputs.engine, request);
}

function askEngine(definition: LogMetric, engine: Engine | null, request: MetricRequest): Finished {
  if (engine === null) return { value: null, reason: "not-recorded" };
  const queries = Object.entries(definition.queries(request));
  const answers = Object.fromEntries(queries.map(([name, query]) => [name, engine.count(query)]));
  return definition.finish(answers, request);
}

function countRegister(definition: RegisterMetric, registers: Registers, request: MetricRequest): Finished {
  const days = definition.days(request);
  const rows = registers[definition.register];
  if (rows === undefined) return { value: null, reason: "not-recorded", days };
  return { ...definition.count(rows, createRegisterWindow(days, request)), days };
}
