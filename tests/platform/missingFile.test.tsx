import { expect, test, vi } from "vitest";

import { onMissingFile } from "#platform/missingFile.ts";

test("is told of what the build cannot fetch, until it stops listening", () => {
  const call = vi.fn<() => void>();
  const stop = onMissingFile(call);
  window.dispatchEvent(new Event("vite:preloadError"));
  expect(call).toHaveBeenCalledTimes(1);
  stop();
  window.dispatchEvent(new Event("vite:preloadError"));
  expect(call).toHaveBeenCalledTimes(1);
});
