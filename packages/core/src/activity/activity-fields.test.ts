import { expectTypeOf, test } from "vitest";
import type { Activity, ActivityField } from "../index.js";

test("the fields are those of the type", () => {
  expectTypeOf<ActivityField>().toEqualTypeOf<keyof Activity>();
});
