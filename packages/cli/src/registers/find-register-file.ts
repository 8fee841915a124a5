import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { RegisterName } from "@rukun/core";

/** A register's file. */
export interface RegisterFile {
  /** Where it is. */
  readonly path: string;
  /** What it is. */
  readonly format: "csv" | "ndjson" | "xlsx";
}

/** The file of a register in the folder of registers, where there is one; of several, CSV before NDJSON before XLSX. */
export async function findRegisterFile(folder: string, register: RegisterName): Promise<RegisterFile | undefined> {
  for (const format of ["csv", "ndjson", "xlsx"] as const) {
    const path = join(folder, `${register}.${format}`);
    const isFile = await stat(path).then(
      (found) => found.isFile(),
      () => false,
    );
    if (isFile) return { path, format };
  }
  return undefined;
}
