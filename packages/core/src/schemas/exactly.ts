import type { z } from "zod";

/** A type with every property read-only and present, at any depth, so that two can be compared key by key. */
type Whole<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Whole<Item>[]
    : unknown extends T
      ? T
      : { readonly [Key in keyof T]-?: Whole<T[Key]> };

type ReadonlyDeep<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly ReadonlyDeep<Item>[]
    : unknown extends T
      ? T
      : { readonly [Key in keyof T]: ReadonlyDeep<T[Key]> };

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/**
 * Holds a schema to a hand-written interface in both directions, at compile time: what the schema gives fits the
 * interface, what fits the interface the schema could have given, and neither has a key the other lacks.
 *
 * @example
 * import { z } from "zod";
 * interface Pin {
 *   readonly id: string;
 *   readonly note?: string;
 * }
 * const pinSchema = exactly<Pin>()(z.strictObject({ id: z.string(), note: z.string().exactOptional() }));
 * pinSchema.safeParse({ id: "p1", note: 7 }).success // => false
 */
export function exactly<Type>(): <Schema extends z.ZodType<Type>>(
  schema: Schema &
    (Same<Type, ReadonlyDeep<z.output<Schema>>> extends true
      ? Same<Whole<Type>, Whole<z.output<Schema>>> extends true
        ? unknown
        : { "keys differ": Whole<z.output<Schema>> }
      : { "types differ": z.output<Schema> }),
) => z.ZodType<Type> {
  return (schema) => schema;
}
