import type { Member, Population, PopulationRole, PopulationSummary } from "@rukun/core";

/** What a member counts as. */
export type Standing = "subject" | "staff" | "bot" | "system" | "excluded";

const standingsOf: Readonly<Record<PopulationRole, readonly Standing[]>> = {
  subjects: ["subject"],
  responders: ["subject", "staff"],
  team: ["staff"],
};

/** Says of each member what they count as: by the population's lists, then by the member's own record. */
export function createStandings(population: Population, members: readonly Member[]): (memberId: string) => Standing {
  const byId = new Map<string, Standing>();
  // Later entries win: a bot that the team runs is a bot.
  for (const member of members) if (member.isStaff === true) byId.set(member.id, "staff");
  for (const id of population.staff ?? []) byId.set(id, "staff");
  for (const id of population.excluded ?? []) byId.set(id, "excluded");
  for (const member of members) if (member.isBot === true) byId.set(member.id, "bot");
  for (const id of population.bots ?? []) byId.set(id, "bot");
  for (const member of members) if (member.isSystem === true) byId.set(member.id, "system");
  for (const id of population.system ?? []) byId.set(id, "system");
  return (memberId) => byId.get(memberId) ?? "subject";
}

/** 1 for each member, by number, who has a role. */
export function roleMask(standingOf: readonly Standing[], role: PopulationRole): Uint8Array {
  const counted = standingsOf[role];
  const mask = new Uint8Array(standingOf.length);
  standingOf.forEach((standing, member) => {
    if (counted.includes(standing)) mask[member] = 1;
  });
  return mask;
}

/** How many members with activities were left out of the subjects, by reason. */
export function countLeftOut(standingOf: readonly Standing[]): PopulationSummary["leftOut"] {
  const count = { subject: 0, staff: 0, bot: 0, system: 0, excluded: 0 };
  for (const standing of standingOf) count[standing]++;
  return { staff: count.staff, bots: count.bot, system: count.system, excluded: count.excluded };
}
