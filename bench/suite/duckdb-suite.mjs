/**
 * The suite as the best SQL found for it on DuckDB, in two variants. Both roll the events up to one row per member and
 * day first, and find how many members were active in the 28 days up to each day by a sweep: a member counts from an
 * active day on, until 28 days later or the next active day. The offset of the time zone is added as a plain number,
 * which is right for zones without daylight saving and much faster than DuckDB's own zone conversion.
 */

const dau = "select day, count(*)::integer from member_days group by day order by day";

const monthOfDay = "(date_diff('month', date '1970-01-01', date '1970-01-01' + day))::integer";

/** @param {string} changes - a query that gives `day` and `change` */
const running = (changes) => `
  select day, (sum(change) over (order by day))::integer
  from (select day, sum(change) as change from (${changes}) group by day)
  order by day`;

export const variants = {
  /** One step up at each active day, one down when it ends or another takes over. */
  "lead difference": {
    rollup: (day) => `select member, ${day} as day from events group by all`,
    mau: running(`
      select day, count(*) as change from member_days group by day
      union all
      select least(day + 28, next_day), -count(*) from (
        select day, lead(day, 1, 2000000) over (partition by member order by day) as next_day from member_days
      ) group by 1`),
    cohorts: `
      with member_months as (select member, ${monthOfDay} as month from member_days group by all),
        firsts as (select member, min(month) as cohort from member_months group by member)
      select cohort, month - cohort, count(*)::integer
      from member_months join firsts using (member)
      group by all order by all`,
  },
  /** One step up where a run of active days begins, one down 28 days after it ends; fewer rows, two windows. */
  islands: {
    rollup: (day) => `select distinct member, ${day} as day from events`,
    mau: `with neighbours as (
        select day, lag(day) over by_day as previous, lead(day) over by_day as next_day
        from member_days window by_day as (partition by member order by day)
      ) ${running(`
      select day, 1 as change from neighbours where previous is null or day - previous > 28
      union all
      select day + 28, -1 from neighbours where next_day is null or next_day - day > 28`)}`,
    cohorts: `
      with member_months as (select distinct member, ${monthOfDay} as month from member_days)
      select cohort, month - cohort, count(*)::integer
      from (select month, min(month) over (partition by member) as cohort from member_months)
      group by all order by all`,
  },
};

/**
 * Runs one variant, from the loaded events to rows in JavaScript.
 *
 * @returns {Promise<{ dau: number[][], mau: number[][], cohorts: number[][] }>} rows of day and members, day and
 * members, first month and offset and members; days and months since 1970
 */
export async function runVariant(connection, { rollup, mau, cohorts }, offsetHours) {
  const day = `((instant + ${offsetHours * 3_600_000}) // 86400000)::integer`;
  await connection.run(`create or replace temp table member_days as ${rollup(day)}`);
  return {
    dau: await rows(connection, dau),
    mau: await rows(connection, mau),
    cohorts: await rows(connection, cohorts),
  };
}

async function rows(connection, query) {
  const reader = await connection.runAndReadAll(query);
  return reader.getRowsJS();
}
