import type { ColumnType, RegisterDefinition } from "./register-definition.js";
import type { RegisterName, RegisterRows } from "./registers.js";

/** A column as a register's file writes it down: title and explanation by language. */
export interface ColumnText {
  readonly type: ColumnType;
  readonly isRequired?: true;
  readonly isNullable?: true;
  readonly values?: readonly string[];
  readonly en: readonly [title: string, explanation: string];
  readonly id: readonly [title: string, explanation: string];
}

/** Puts a register's definition together; the compiler sees to it that every field has its column. */
export function defineRegister<Name extends RegisterName>(
  register: Omit<RegisterDefinition<Name>, "columns"> & {
    readonly columns: { readonly [Field in keyof RegisterRows[Name] & string]-?: ColumnText };
  },
): RegisterDefinition<Name> {
  const entries = Object.entries(register.columns) as [keyof RegisterRows[Name] & string, ColumnText][];
  return {
    ...register,
    columns: entries.map(([name, column]) => ({
      name,
      type: column.type,
      isRequired: column.isRequired === true,
      isNullable: column.isNullable === true,
      ...(column.values === undefined ? {} : { values: column.values }),
      title: { en: column.en[0], id: column.id[0] },
      explanation: { en: column.en[1], id: column.id[1] },
    })),
  };
}
