import { expect, test } from "vitest";

import { channelOf } from "#stores/live/messages.ts";
import { SESSION_LINE } from "#stores/offline.ts";

test("a newer version waits for the lock of any session", () => {
  expect(channelOf("s1")).toBe(`${SESSION_LINE}s1`);
});
