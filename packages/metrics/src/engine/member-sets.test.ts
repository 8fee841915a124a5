import fc from "fast-check";
import { expect, test } from "vitest";
import { countMembers, countSets, distinctSets, keepCounted, membersOf } from "./member-sets.js";

const memberCount = 8;
const lists = fc.array(fc.array(fc.nat(memberCount - 1), { maxLength: 20 }), { maxLength: 12 });
const counted = fc.array(fc.nat(1), { minLength: memberCount, maxLength: memberCount });

test("sets have each member of their list once, in order, and only those who count", () => {
  fc.assert(
    fc.property(lists, counted, (all, mask) => {
      // What stands before the first list belongs to none of them.
      const starts = [3];
      for (const list of all) starts.push((starts.at(-1) as number) + list.length);
      const everyone = distinctSets(Uint32Array.from(starts), Uint32Array.from([0, 1, 2, ...all.flat()]), memberCount);
      const sets = keepCounted(everyone, Uint8Array.from(mask));
      expect([countSets(everyone), countSets(sets)]).toEqual([all.length, all.length]);
      all.forEach((list, index) => {
        const expected = [...new Set(list)];
        expect([...membersOf(everyone, index)]).toEqual(expected);
        expect([...membersOf(sets, index)]).toEqual(expected.filter((member) => mask[member] === 1));
      });
      expect(countMembers(sets)).toEqual(all.map((_, index) => membersOf(sets, index).length));
    }),
  );
});
