import { basename } from "node:path";
import { readRegister } from "@rukun/connectors";
import { registerNames, RukunError, type RegisterName, type RegisterRows, type Registers } from "@rukun/core";
import { shownPath } from "../input/shown-path.js";
import type { SkipReporter } from "../input/skip-reporter.js";
import { findRegisterFile, type RegisterFile } from "./find-register-file.js";

/** The registers of a folder. */
export interface ReadRegisters {
  /** Those that hold rows: a file with none says that nobody keeps it. */
  readonly registers: Registers;
  /** How each file that holds anything was read. */
  readonly files: readonly RegisterCounts[];
}

/** How a register's file was read. */
export interface RegisterCounts {
  /** Its name, without its folder. */
  readonly name: string;
  /** Rows read. */
  readonly read: number;
  /** Rows skipped because something was wrong with them. */
  readonly skipped: number;
}

/** How to read registers. */
export interface ReadRegistersOptions {
  /** The zone of times written without an offset. */
  readonly timeZone: string;
  /** What a bad row does. */
  readonly onError: "stop" | "skip";
  /** Is told of what is left out. */
  readonly skipped: SkipReporter;
}

interface OneRegister extends RegisterCounts {
  readonly register: RegisterName;
  readonly rows: readonly RegisterRows[RegisterName][];
}

/** Reads every register of a folder. */
export async function readRegisters(folder: string, options: ReadRegistersOptions): Promise<ReadRegisters> {
  const all: OneRegister[] = [];
  for (const register of registerNames) {
    const file = await findRegisterFile(folder, register);
    if (file !== undefined) all.push(await readOne(file, register, options));
  }
  return {
    registers: Object.fromEntries(
      all.filter(({ rows }) => rows.length > 0).map(({ register, rows }) => [register, rows]),
    ),
    files: all
      .filter(({ read, skipped }) => read + skipped > 0)
      .map(({ name, read, skipped }) => ({ name, read, skipped })),
  };
}

async function readOne(
  { path, format }: RegisterFile,
  register: RegisterName,
  { timeZone, onError, skipped }: ReadRegistersOptions,
): Promise<OneRegister> {
  const reader = readRegister(shownPath(path), register, { format, timeZone, onError, onIssue: skipped.skip });
  const rows: RegisterRows[RegisterName][] = [];
  try {
    for await (const batch of reader.batches()) rows.push(...batch);
  } catch (error) {
    // A file that cannot be read at all has been reported by its reader and is left out like a bad row.
    if (onError === "stop" || !RukunError.isInstance(error)) throw error;
  }
  const { read, skipped: left } = reader.summary;
  return { register, rows, name: basename(path), read, skipped: left };
}
