/**
 * The id after those that a register has: the number after the highest, with the letters of the latest numbered id.
 *
 * @example
 * nextId(["g1", "g2", "welcome"]) // => "g3"
 * nextId([]) // => "1"
 */
export function nextId(ids: readonly string[]): string {
  const numbered = ids.flatMap((id) => {
    const match = /^(.*?)(\d{1,15})$/.exec(id);
    return match === null ? [] : [{ letters: match[1] ?? "", number: Number(match[2]) }];
  });
  const letters = numbered.at(-1)?.letters ?? "";
  const highest = numbered.reduce((most, each) => (each.letters === letters ? Math.max(most, each.number) : most), 0);
  let next = highest + 1;
  while (ids.includes(`${letters}${next}`)) next += 1;
  return `${letters}${next}`;
}
