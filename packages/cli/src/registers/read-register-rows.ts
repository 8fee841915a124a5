import { readRegister } from "@rukun/connectors";
import type { RegisterName, RegisterRows } from "@rukun/core";
import { shownPath } from "../input/shown-path.js";

/** The rows of a register's file. */
export async function readRegisterRows<Name extends RegisterName>(
  path: string,
  register: Name,
  { timeZone }: { readonly timeZone: string },
): Promise<RegisterRows[Name][]> {
  const rows: RegisterRows[Name][] = [];
  for await (const batch of readRegister(shownPath(path), register, { timeZone }).batches()) rows.push(...batch);
  return rows;
}
