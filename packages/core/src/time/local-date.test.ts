import fc from "fast-check";
import { expect, test } from "vitest";
import { dateFromDay, dayFromDate } from "../index.js";

test("dates and days agree with Date, from the year 1 to 9999", () => {
  const days = fc.integer({ min: -719_162, max: 2_932_896 });
  fc.assert(
    fc.property(days, (day) => {
      const date = dateFromDay(day);
      expect(date).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      expect(dayFromDate(date)).toBe(day);
    }),
    { examples: [[-719_162], [-1], [0], [11_016], [2_932_896]] },
  );
});
