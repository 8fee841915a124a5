import { registerNames, type RegisterName, type RegisterRows, type Registers } from "@rukun/core";
import type { MetricDefinition } from "../catalogue/metric-definition.js";

// Readings of one indicator share its id.
const idsRepeated: readonly RegisterName[] = ["kpis"];

/** Of a community's registers, those that some metrics need. */
export function neededRegisters(definitions: readonly MetricDefinition[], registers: Registers): Registers {
  const needs = new Set(definitions.flatMap((definition) => ("register" in definition ? [definition.register] : [])));
  return Object.fromEntries(
    registerNames.flatMap((name) =>
      needs.has(name) && registers[name] !== undefined ? [[name, registers[name]]] : [],
    ),
  );
}

/** Registers with each id once, the later row counting; readings of KPIs all stay. */
export function uniqueRows(registers: Registers): Registers {
  return Object.fromEntries(
    registersOf(registers).map(([name, rows]) => [
      name,
      idsRepeated.includes(name) ? rows : [...new Map(rows.map((row) => [row.id, row])).values()],
    ]),
  );
}

/** How many rows of a register have the id of a later one. */
export function countRepeated(name: RegisterName, rows: readonly RegisterRows[RegisterName][]): number {
  return idsRepeated.includes(name) ? 0 : rows.length - new Set(rows.map(({ id }) => id)).size;
}

/** The registers that are kept, in the order of their names' list. */
export function registersOf(
  registers: Registers,
): readonly (readonly [name: RegisterName, rows: readonly RegisterRows[RegisterName][]])[] {
  return registerNames.flatMap((name) => {
    const rows: readonly RegisterRows[RegisterName][] | undefined = registers[name];
    return rows === undefined ? [] : [[name, rows] as const];
  });
}
