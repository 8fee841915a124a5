import { FactFault, HandlerFault } from "./materialize.js";
import type { ErrorKind } from "./outcome.js";

/** Which of the codes of this package an error of json-rules-engine corresponds to. */
export function errorKind(error: unknown): ErrorKind {
  if (error instanceof FactFault) return "fact-failed";
  if (error instanceof HandlerFault) return "handler-failed";
  const { code, message } = error as { readonly code?: string; readonly message: string };
  if (code === "UNDEFINED_FACT") return "undefined-fact";
  if (code === "invalid-rule" && message.includes("Priority must be")) return "invalid-priority";
  if (error instanceof RangeError && message.includes("call stack")) return "condition-cycle";
  if (/^No condition .* exists$/.test(message)) return "unknown-condition";
  if (message.startsWith("Unknown operator: ")) return "unknown-operator";
  return "operator-failed";
}
