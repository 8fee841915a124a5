import { processorTime } from "./processor-time.mjs";

/** How long evaluations are repeated before they are timed, and how long and often they then are, in milliseconds. */
const warmUp = 700;
const sampleTime = 15;
const samples = 30;
/** An engine that needs longer for one round is sampled less often. */
const longest = 1500;

/**
 * Times evaluations of every content in turn.
 *
 * @returns the nanoseconds of one evaluation, the mean of each sample
 */
export async function sampleEvaluations(evaluate, contents) {
  // An engine that answers with promises is awaited; awaiting the others would be timed with them.
  const isAsync = evaluate(contents[0]) instanceof Promise;
  const round = isAsync ? roundLater(evaluate, contents) : roundNow(evaluate, contents);
  const begin = processorTime();
  let rounds = 0;
  do {
    await round(1);
    rounds++;
  } while (processorTime() - begin < warmUp);
  const roundTime = (processorTime() - begin) / rounds;
  const roundsPerSample = Math.max(1, Math.round(sampleTime / roundTime));
  const taken = [];
  const end = processorTime() + longest;
  while (taken.length < samples && (taken.length < 3 || processorTime() < end)) {
    const start = processorTime();
    await round(roundsPerSample);
    taken.push(((processorTime() - start) * 1e6) / (roundsPerSample * contents.length));
  }
  return taken;
}

/** Adds up how many events there were, so that no evaluation can be left out. */
let events = 0;

function roundNow(evaluate, contents) {
  return (rounds) => {
    for (let round = 0; round < rounds; round++) for (const content of contents) events += evaluate(content).length;
    return events;
  };
}

function roundLater(evaluate, contents) {
  return async (rounds) => {
    for (let round = 0; round < rounds; round++)
      for (const content of contents) events += (await evaluate(content)).length;
    return events;
  };
}
