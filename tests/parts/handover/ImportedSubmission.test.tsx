import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { pack } from "#content/nl.ts";
import { submissionPayload } from "#domain/handover/submission.ts";
import { linkAddress } from "#domain/link/address.ts";
import { participantPlanId } from "#domain/link/participantIds.ts";
import { inboxOf } from "#domain/session/captures/inbox.ts";
import { beginSession } from "#domain/session/groups/begin.ts";
import { handover } from "#words/handover.ts";

import { givenBy } from "../../domain/handover/given.ts";
import { until } from "../../harness/until.ts";

const plan = pack.plans.find(({ id }) => id === "half-day-180")!;
const link = linkAddress(
  "https://leren.voorbeeld.be/",
  "geef",
  submissionPayload(
    givenBy("g", {
      plan: participantPlanId(plan),
      answers: [{ step: "awareness", prompt: "awareness-4", text: "ik vroeg het" }],
    }),
  ),
);

/** All that windows say about submissions, in the order of arrival. */
const heard: object[] = [];
let line: BroadcastChannel;

const offers = () => heard.filter((one): one is { offer: string } => "offer" in one);
const answers = () => heard.filter((one) => "answer" in one);

/** What comes by messages comes when it comes: meanwhile nobody's patience ends. */
async function shows(text: string): Promise<void> {
  vi.useRealTimers();
  expect(await screen.findByText(text)).toBeVisible();
}

const say = (message: object) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves its origin
  line.postMessage(message);
};

async function pass(milliseconds: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(milliseconds));
}

async function openLink() {
  const { ImportedSubmission } = await import("#parts/handover/ImportedSubmission.tsx");
  return render(<ImportedSubmission count={1} link={link} />);
}

/** A session opens in another window; here both stand in one. */
async function openSession() {
  const { useRun } = await import("#stores/run.ts");
  const { listenForSubmissions } = await import("#stores/submissionChannel.ts");
  const { session } = beginSession(plan, pack, [], { id: "s", now: 0, seed: 1 });
  useRun.getState().take(session, true);
  listenForSubmissions();
  return () => inboxOf(useRun.getState().session!);
}

beforeEach(() => {
  vi.resetModules();
  heard.length = 0;
  line = new BroadcastChannel("al-doende/submission");
  line.addEventListener("message", ({ data }) => heard.push(data as object));
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

afterEach(async () => {
  vi.useRealTimers();
  line.close();
  const { useRun } = await import("#stores/run.ts");
  useRun.getState().close();
});

test("a link opened before the session's window listens is taken in when it does", async () => {
  await openLink();
  await pass(3000);
  expect(screen.getByText(handover.came.asking)).toBeVisible();
  const inbox = await openSession();
  await pass(1000);
  await shows(handover.came.taken);
  expect(inbox()).toHaveLength(1);
});

test("no session is said to be missing before it was asked for several times, and it can be asked again", async () => {
  await openLink();
  // A participant who opened it reads at once for whom it is.
  expect(screen.getByText(handover.came.participant)).toBeVisible();
  await pass(60_000);
  expect(screen.getByText(handover.came.nobody)).toBeVisible();
  expect(screen.getByText(handover.came.participant)).toBeVisible();
  await until(() => expect(offers().length).toBeGreaterThan(8));
  expect(screen.getByLabelText("De link")).toHaveValue(link);
  await openSession();
  const again = screen.getByRole("button", { name: handover.came.again });
  again.focus();
  fireEvent.click(again);
  expect(screen.queryByText(handover.came.nobody)).not.toBeInTheDocument();
  expect(again).toHaveFocus();
  await shows(handover.came.taken);
  expect(screen.queryByText(handover.came.participant)).not.toBeInTheDocument();
});

test("an offer that is heard twice gets the same answer, and counts once", async () => {
  const inbox = await openSession();
  say({ offer: "twice", text: link });
  say({ offer: "twice", text: link });
  const answer = { answer: "twice", added: 1, missing: 0 };
  await until(() => expect(answers()).toEqual([answer, answer]));
  expect(inbox()).toHaveLength(1);
});

test("a page that was left asks no more", async () => {
  const { unmount } = await openLink();
  await pass(1000);
  unmount();
  const marked = (mark: string) => offers().findIndex(({ offer }) => offer === mark);
  const other = new BroadcastChannel("al-doende/submission");
  const mark = (offer: string) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves its origin
    other.postMessage({ offer });
  };
  mark("left");
  await pass(60_000);
  mark("end");
  await until(() => expect(marked("end")).toBeGreaterThan(0));
  expect(marked("end")).toBe(marked("left") + 1);
  other.close();
});
