import type { z } from "zod";

/** A type as comparable data: read-only, without the index signatures and the excluded keys of a loose schema. */
type Data<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Data<Item>[]
    : unknown extends T
      ? T
      : { readonly [Key in keyof T as Written<T, Key>]: Data<T[Key]> };

/** The same with every key present, which shows keys that only one of two types has. */
type Whole<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Whole<Item>[]
    : unknown extends T
      ? T
      : { readonly [Key in keyof T as Written<T, Key>]-?: Whole<T[Key]> };

/** A key, unless nothing may stand under it. A record's keys are its own. */
type Written<T, Key extends keyof T> = string extends Key
  ? HasNames<T> extends true
    ? never
    : Key
  : number extends Key
    ? never
    : [T[Key]] extends [undefined]
      ? never
      : Key;

type HasNames<T> = [
  keyof { [Key in keyof T as string extends Key ? never : number extends Key ? never : Key]: 1 },
] extends [never]
  ? false
  : true;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/**
 * Holds a schema to a type written by hand, at compile time and in both directions. The keys that a loose schema lets
 * through do not count.
 */
export function exactly<Type>(): <Schema extends z.ZodType<Type>>(
  schema: Schema &
    (Same<Data<Type>, Data<z.output<Schema>>> extends true
      ? Same<Whole<Type>, Whole<z.output<Schema>>> extends true
        ? unknown
        : { "keys differ": Whole<z.output<Schema>> }
      : { "types differ": Data<z.output<Schema>> }),
) => z.ZodType<Type> {
  return (schema) => schema;
}
