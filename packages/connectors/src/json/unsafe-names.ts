/** Keys with which data could reach the prototype of the objects it is copied to. */
export const unsafeNames: readonly string[] = ["__proto__", "constructor", "prototype"];
