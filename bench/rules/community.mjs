import { createRandom } from "./random.mjs";

const named = (prefix, count) => Array.from({ length: count }, (_, index) => `${prefix}-${index + 1}`);

export const channels = named("channel", 40);
export const kinds = ["post", "reply", "comment", "message"];
export const roles = ["newcomer", "member", "regular", "moderator"];
export const languages = ["id", "en", "jv", "su", "ms"];
export const members = named("member", 2000);
export const tags = named("tag", 60);

/** Words as people use them: the first of the list often, those that rules look for seldom. */
const commonWords = words(1500, 1);
export const rareWords = words(20_000, 2);

/** Made of syllables, so that words share beginnings and parts as real ones do. */
function words(count, seed) {
  const random = createRandom(seed);
  const syllables = [..."bcdfghjklmnprstwy"].flatMap((first) => [..."aeiou"].map((last) => first + last));
  const made = new Set();
  while (made.size < count) {
    const length = seed + 1 + random.below(2);
    made.add(Array.from({ length }, () => random.pick(syllables)).join("") + random.pick(["", "n", "ng", "s", "h"]));
  }
  return [...made];
}

/**
 * What people of a community write, as the facts about it that rules look at: five to forty-five words each, and one
 * word in fifty a rare one.
 */
export function createContents(count, seed = 3) {
  const random = createRandom(seed);
  const word = () =>
    random.below(50) === 0
      ? random.pick(rareWords)
      : commonWords[Math.floor(commonWords.length * random.next() * random.next())];
  return Array.from({ length: count }, () => {
    const author = random.pick(members);
    return {
      channel: random.pick(channels),
      kind: random.pick(kinds),
      role: random.pick(roles),
      language: random.pick(languages),
      author,
      threadAuthor: random.below(4) === 0 ? author : random.pick(members),
      accountAgeDays: Math.floor(2000 * random.next() ** 3),
      reputation: Math.floor(5000 * random.next() ** 4),
      postsToday: Math.floor(40 * random.next() ** 3),
      usualPosts: Math.floor(20 * random.next() ** 2),
      links: random.below(3) === 0 ? 1 + random.below(5) : 0,
      tags: random.sample(tags, random.below(5)),
      text: Array.from({ length: 5 + random.below(41) }, word).join(" "),
    };
  });
}
