import type { FactDeclaration, FactType } from "../model/ruleset.js";

/** What the values of a fact are, by the type that it is declared with. */
export interface FactValueTypes {
  /** Text. */
  readonly string: string;
  /** A number. */
  readonly number: number;
  /** True or false. */
  readonly boolean: boolean;
  /** A list of anything. */
  readonly array: readonly unknown[];
  /** An object of any form. */
  readonly object: object;
  /** Anything. */
  readonly any: unknown;
}

/** What a ruleset says about its facts, by their ids. */
export type FactDeclarations = Readonly<Record<string, FactDeclaration>>;

/** The type that a fact is declared with. */
export type FactTypeOf<Declaration> = Declaration extends { readonly type: infer Type extends FactType } ? Type : "any";

/** The types whose values a TypeScript type takes. */
export type FactTypesOf<Value> = unknown extends Value
  ? FactType
  : Value extends string
    ? "string"
    : Value extends number
      ? "number"
      : Value extends boolean
        ? "boolean"
        : Value extends readonly unknown[]
          ? "array"
          : Value extends object
            ? "object"
            : never;

/**
 * The values of declared facts, for what is given to an evaluation.
 *
 * @example
 * const facts = defineFacts({ text: "string", score: "number" });
 * const post: FactValues<typeof facts> = { text: "halo", score: 3 };
 * typeof post.text // => "string"
 */
export type FactValues<Facts extends FactDeclarations> = {
  readonly [Fact in keyof Facts]: FactValueTypes[FactTypeOf<Facts[Fact]>];
};
