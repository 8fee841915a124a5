import { z } from "zod";
import { mostCounters, mostKeyFacts } from "../counters/counter-check.js";
import { type CounterDefinition, keyChoices, rateUnits } from "../counters/counter-definition.js";
import { longestWindow, readWindow } from "../counters/counter-window.js";
import { rootConditionSchema } from "./condition-schema.js";
import { exactly } from "./exactly.js";
import { nameSchema, textSchema } from "./value-schemas.js";

// What text looks like that `readWindow` may take.
const windowPattern = String.raw`^P(?=\d|T\d)(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$`;

function isWindow(value: string | number): boolean {
  return readWindow(value) !== undefined;
}

const windowSchema = /* @__PURE__ */ z
  .union([
    z
      .string()
      .refine(isWindow, { params: { code: "invalid-counter-window" } })
      .meta({ pattern: windowPattern }),
    z
      .number()
      .refine(isWindow, { params: { code: "invalid-counter-window" } })
      .meta({ type: "integer", minimum: 1, maximum: longestWindow }),
  ])
  .meta({
    id: "counterWindow",
    description:
      "ISO 8601 of a fixed length (weeks, days of 24 hours, hours, minutes, seconds) or whole seconds; at most 3,660 days.",
  });

const keyFactsSchema = /* @__PURE__ */ z
  .array(nameSchema)
  .max(mostKeyFacts)
  .refine((facts) => new Set(facts).size === facts.length, { params: { code: "duplicate-key" } })
  .meta({ id: "counterKeyFacts", uniqueItems: true });

const scope = {
  by: keyFactsSchema,
  window: windowSchema,
  where: /* @__PURE__ */ rootConditionSchema.exactOptional(),
  among: /* @__PURE__ */ z.enum(keyChoices).exactOptional(),
  description: /* @__PURE__ */ z.string().exactOptional(),
};

/**
 * A counter as a ruleset declares it.
 *
 * @example
 * counterSchema.safeParse({ kind: "count", by: ["authorId"], window: "PT60S" }).success // => true
 */
export const counterSchema: z.ZodType<CounterDefinition> = /* @__PURE__ */ exactly<CounterDefinition>()(
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("count"), ...scope }),
    z.strictObject({ kind: z.literal("distinct"), of: nameSchema, ...scope }),
    z.strictObject({ kind: z.literal("sum"), of: nameSchema, unit: textSchema.exactOptional(), ...scope }),
    z.strictObject({ kind: z.literal("rate"), per: z.enum(rateUnits), ...scope }),
    z.strictObject({
      kind: z.literal("ratio"),
      numerator: rootConditionSchema,
      denominator: rootConditionSchema.exactOptional(),
      ...scope,
    }),
  ]),
).meta({ id: "counter" });

/** The counters of a ruleset, by name. */
export const countersSchema: z.ZodType<Readonly<Record<string, CounterDefinition>>> = /* @__PURE__ */ z
  .record(nameSchema, counterSchema)
  .refine((counters) => Object.keys(counters).length <= mostCounters, { params: { code: "limit-exceeded" } })
  .meta({ maxProperties: mostCounters });
