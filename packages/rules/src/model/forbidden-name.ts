/** Whether a name could reach an object's prototype, so that nothing may be called so. */
export function isForbiddenName(name: unknown): boolean {
  return name === "__proto__" || name === "constructor" || name === "prototype";
}
