type Listener = (...parameters: unknown[]) => void;

/** The little of Node that the tests need; this package has no types of it, since it runs anywhere. */
interface Host {
  readonly process: {
    readonly env: Readonly<Record<string, string | undefined>>;
    listeners(event: "unhandledRejection"): Listener[];
    on(event: "unhandledRejection", listener: Listener): unknown;
    off(event: "unhandledRejection", listener: Listener): unknown;
    readonly stdout: { write(text: string): unknown };
  };
  setImmediate(act: () => void): unknown;
}

/** Node. */
export const host: Host = globalThis as unknown as Host;
