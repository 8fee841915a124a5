import { isDeepStrictEqual } from "node:util";

const dateOf = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const dateOfMonth = (month) => new Date(Date.UTC(1970, month, 1)).toISOString().slice(0, 10);

/** DuckDB's rows in the shape of Rukun's results: every day present, every offset up to the last month present. */
export function normalizeRows({ dau, mau, cohorts }, { from, to }) {
  const firstDay = Date.parse(from) / 86_400_000;
  const lastDay = Date.parse(to) / 86_400_000;
  const active = new Map(dau);
  const changes = new Map(mau);
  const daily = [];
  const rolling = [];
  let running = 0;
  for (let day = firstDay; day <= lastDay; day++) {
    running = changes.get(day) ?? running;
    daily.push({ start: dateOf(day), value: active.get(day) ?? 0 });
    rolling.push({ start: dateOf(day), value: running });
  }
  const lastMonth = new Date(to).getUTCFullYear() * 12 + new Date(to).getUTCMonth() - 1970 * 12;
  const table = new Map();
  for (const [month, offset, members] of cohorts) {
    if (!table.has(month))
      table.set(
        month,
        Array.from({ length: lastMonth - month + 1 }, () => 0),
      );
    table.get(month)[offset] = members;
  }
  return {
    dau: daily,
    mau: rolling,
    cohorts: [...table].sort(([a], [b]) => a - b).map(([month, values]) => ({ start: dateOfMonth(month), values })),
  };
}

/** Rukun's results reduced to what the peer gives. */
export function essence(results) {
  const points = (series) => series.map(({ start, value }) => ({ start, value }));
  return {
    dau: points(results.dau.series),
    mau: points(results.mau_28d.series),
    cohorts: results.retention.cohorts
      .filter(({ size }) => size > 0)
      .map(({ start, values }) => ({ start, values: [...values] })),
  };
}

/** Where two outcomes first differ, in words; empty when they are equal. */
export function differences(ours, theirs) {
  return ["dau", "mau", "cohorts"].flatMap((part) => {
    if (isDeepStrictEqual(ours[part], theirs[part])) return [];
    const at = ours[part].findIndex((item, index) => !isDeepStrictEqual(item, theirs[part][index]));
    const show = (list) => JSON.stringify(list[at === -1 ? ours[part].length : at]);
    return [`${part} differ at ${at}: ${show(ours[part])} and ${show(theirs[part])}`];
  });
}
