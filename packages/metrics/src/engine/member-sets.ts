/** Sets of members, one a day or one a bucket, as lists one after the other. */
export interface MemberSets {
  /** Where each set begins in `members`, and last where the last one ends. */
  readonly starts: Uint32Array;
  /** The members of every set, by number, each once a set. */
  readonly members: Uint32Array;
  /** Numbers of members are below this. */
  readonly memberCount: number;
}

/**
 * Makes sets out of lists of members that may repeat themselves.
 *
 * @param lists - where each list begins in `members`, and last where the last one ends
 */
export function distinctSets(lists: Uint32Array, members: Uint32Array, memberCount: number): MemberSets {
  const starts = new Uint32Array(lists.length);
  // One place more than can be needed, since a member is written down before it is known to be a repeat.
  const distinct = new Uint32Array((lists.at(-1) as number) - (lists[0] as number) + 1);
  const seenIn = new Int32Array(memberCount);
  let count = 0;
  for (let set = 1; set < lists.length; set++) {
    const end = lists[set] as number;
    for (let index = lists[set - 1] as number; index < end; index++) {
      const member = members[index] as number;
      distinct[count] = member;
      // 1 if the member was last seen in an earlier set. Without a branch: that is a coin toss to the processor, and a
      // wrong guess costs it more than all the rest.
      count += ((seenIn[member] as number) - set) >>> 31;
      seenIn[member] = set;
    }
    starts[set] = count;
  }
  return { starts, members: distinct.subarray(0, count), memberCount };
}

/**
 * The sets without those who do not count.
 *
 * @param counted - 1 for each member who counts, by number
 */
export function keepCounted(sets: MemberSets, counted: Uint8Array): MemberSets {
  if (!counted.includes(0)) return sets;
  const starts = new Uint32Array(sets.starts.length);
  const members = new Uint32Array(sets.members.length);
  let count = 0;
  for (let set = 1; set < starts.length; set++) {
    const end = sets.starts[set] as number;
    for (let index = sets.starts[set - 1] as number; index < end; index++) {
      const member = sets.members[index] as number;
      members[count] = member;
      count += counted[member] as number;
    }
    starts[set] = count;
  }
  return { starts, members: members.subarray(0, count), memberCount: sets.memberCount };
}

/** Where a list begins among lists one after the other; before the first and after the last there is nothing. */
export function startOf(starts: Uint32Array, list: number): number {
  return starts[Math.max(0, Math.min(list, starts.length - 1))] as number;
}

/** The members of a set. A view. */
export function membersOf({ starts, members }: MemberSets, set: number): Uint32Array {
  return members.subarray(starts[set], starts[set + 1]);
}

/** How many sets there are. */
export function countSets({ starts }: MemberSets): number {
  return starts.length - 1;
}

/** How many members each set has. */
export function countMembers({ starts }: MemberSets): number[] {
  return Array.from(starts.subarray(1), (end, set) => end - (starts[set] as number));
}
