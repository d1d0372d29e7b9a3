import "@testing-library/jest-dom/vitest";
import { cleanup, configure, getConfig } from "@testing-library/react";
import { afterEach } from "vitest";

const library = getConfig();
/** The one before any test gives its own clock. */
const { setImmediate } = globalThis;

configure({
  // Pages and panels come in chunks of their own; a busy machine takes its time over them.
  asyncUtilTimeout: 60_000,
  // What was waited for may be drawn before its effects ran: where a machine is slow, React puts those
  // (a focus, a subscription) in a later turn. Two turns further they have run, also on such a machine.
  asyncWrapper: (wait) =>
    library.asyncWrapper(async () => {
      const found: unknown = await wait();
      for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      return found;
    }),
});

afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});
