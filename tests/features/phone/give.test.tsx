// What is handed over: nothing but what the preview says, and without a name truly without one.
import { screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import type { Plan } from "#content/schema.ts";
import { pack } from "#content/nl.ts";
import { isHandoverMark, markOf } from "#domain/handover/mark.ts";
import { pastedPayloads } from "#domain/link/pasted.ts";
import { openParticipant } from "#domain/link/openParticipant.ts";
import { participantPayload } from "#domain/link/participant.ts";
import { unseal } from "#domain/link/seal.ts";
import { phoneSteps } from "#domain/phone/pages.ts";
import type { Entry, PhonePage } from "#domain/phone/types.ts";
import { backupOf } from "#domain/session/backup.ts";
import { beginSession } from "#domain/session/groups/begin.ts";
import { waiting } from "#domain/session/captures/inbox.ts";
import { placeOf } from "#domain/session/captures/inboxChanges.ts";
import type { Session } from "#domain/session/types.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import { acceptAll, takeIn } from "#stores/inboxActions.ts";
import { useWindows } from "#stores/live/windows.ts";
import { useRun } from "#stores/run.ts";

import { named, shared } from "../../domain/handover/unlinked.ts";
import { casus, openPhone, planOf, resetPhone, step } from "./setUp.tsx";

afterEach(() => {
  resetPhone();
  useRun.getState().close();
  useWindows.setState(useWindows.getInitialState(), true);
});

/** A plan as a link brings it to a phone. */
function onPhone(plan: Plan): Plan {
  const opened = openParticipant(participantPayload(plan, pack), pack);
  if (!opened.ok) throw new Error(opened.problem);
  return opened.value;
}

const own = planOf([step("culture"), step("awareness"), step("my-learning"), casus]);
const board = "culture/culture-2";
const entries = {
  "awareness/awareness-4": [
    { id: "e1", text: "ik belde" },
    { id: "e2", text: "ik zweeg" },
  ],
  [board]: [{ id: "e3", text: "geen tijd", column: "hinders" }],
  "my-learning/my-learning-4": [{ id: "w", text: "meelopen" }],
  "my-learning/my-learning-5": [{ id: "c", text: "traag", column: "con", parent: "w" }],
};

const preview = () => screen.getByRole("region", { name: "Precies dit vertrekt" });
const box = (name: RegExp) => screen.findByRole("checkbox", { name });
type User = ReturnType<typeof openPhone>["user"];

async function message(user: User): Promise<string> {
  await user.click(screen.getByRole("button", { name: "Kopieer als bericht" }));
  return navigator.clipboard.readText();
}

function inLink(text: string): unknown {
  const [payload = ""] = pastedPayloads(text, "geef");
  const opened = unseal("geef", payload);
  return opened.ok ? opened.value : opened.problem;
}

describe("the preview", () => {
  test.each(["", "Mohamed"])(
    "says all that is in the link and nothing else, as “%s”",
    async (name) => {
      const { user, now } = openPhone(onPhone(own), "doorgeven", { entries });
      for (const said of [/^ik belde/u, /^geen tijd/u, /^meelopen – nadeel: traag/u]) {
        await user.click(await box(said));
      }
      if (name !== "") await user.type(screen.getByLabelText("Je naam erbij?"), name);
      const prompts = pack.exercises.flatMap((exercise) => exercise.prompts);
      const asked = (id: string) => prompts.find((prompt) => prompt.id === id)?.text ?? "";
      const lines = within(preview()).getAllByRole("listitem");
      expect(lines.map(({ textContent }) => textContent)).toEqual([
        `geen tijd${asked("culture-2")} · Houdt tegen`,
        `ik belde${asked("awareness-4")}`,
        `meelopen – nadeel: traag${asked("my-learning-5")}`,
      ]);
      const [session, from] = within(preview()).getAllByText(
        /^Uit de sessie|^Van: |^Zonder naam$/u,
      );
      expect(session).toHaveTextContent(own.title);
      expect(from).toHaveTextContent(name === "" ? "Zonder naam" : "Van: Mohamed");

      const said = [
        ["culture", "culture-2", "hinders", "geen tijd"],
        ["awareness", "awareness-4", "", "ik belde"],
        ["my-learning", "my-learning-5", "", "meelopen – nadeel: traag"],
      ] as const;
      const secret = now().secret ?? "";
      expect(secret).toHaveLength(16);
      const text = await message(user);
      const marked = said.map(([stepId, prompt, column, words]) => [
        markOf(secret, { step: stepId, prompt, column, text: words }),
        stepId,
        prompt,
        column,
        words,
      ]);
      expect(inLink(text)).toEqual([onPhone(own).id, name, marked]);
      expect(marked.every(([mark]) => isHandoverMark(mark))).toBe(true);
      // Who reads the message itself reads the same.
      expect(text).toContain(name === "" ? "Zonder naam" : "Van: Mohamed");
      expect(text).toContain(`- geen tijd (${asked("culture-2")} · Houdt tegen)`);
      expect(text).not.toContain("ik zweeg");
      expect(screen.queryByText(/ziet je begeleider wel wie het stuurt/u) === null).toBe(
        name !== "",
      );
    },
  );
});

/** A page on which somebody writes, with what is written there. */
const writtenOn = ({ key, scene }: PhonePage, text: string): [string, Entry[]] => {
  const column = scene.board?.columns[0]?.id;
  return [key, [{ id: key, text, ...(column !== undefined && { column }) }]];
};

test.each(pack.plans.map((plan) => [plan.id, plan] as const))(
  "%s: the facilitator reads at each sentence what the preview says",
  async (_, plan) => {
    const phone = onPhone(plan);
    const pages = phoneSteps(expandScenes(phone, pack))
      .flatMap((one) => one.pages)
      .filter(({ kind }) => kind !== "trial");
    const all = Object.fromEntries(pages.map((page, index) => writtenOn(page, `zin ${index}`)));
    const { session } = beginSession(plan, pack, [], { id: "s", now: 0, seed: 1 });
    useRun.getState().take(session, true);
    const picks = { ids: Object.keys(all), name: "" };
    const { user } = openPhone(phone, "doorgeven", { entries: all, picks });
    await screen.findAllByRole("checkbox");
    const shown = within(preview())
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(shown).toHaveLength(pages.length);
    takeIn(await message(user));
    const came = useRun.getState().session!;
    const read = waiting(came).map((item) => {
      const place = placeOf(came, item);
      const about = [place?.asked, place?.column?.title].filter((part) => part !== undefined);
      return item.text + about.join(" · ");
    });
    expect(read.toSorted()).toEqual(shown.toSorted());
  },
);

describe("one sentence with a name and two without", () => {
  const came = (): Session => useRun.getState().session!;
  const kept = () => JSON.parse(backupOf([came()], 0)) as unknown;

  beforeEach(() => {
    const { session } = beginSession(own, pack, [], { id: "s", now: 0, seed: 1 });
    useRun.getState().take(session, true);
  });

  async function give(user: User, texts: readonly RegExp[], name: string): Promise<void> {
    for (const one of await screen.findAllByRole<HTMLInputElement>("checkbox")) {
      if (one.checked) await user.click(one);
    }
    for (const text of texts) await user.click(await box(text));
    const field = screen.getByLabelText("Je naam erbij?");
    await user.clear(field);
    if (name !== "") await user.type(field, name);
    takeIn(await message(user));
  }

  test("have nothing in common in what the facilitator keeps, before and after it is taken over", async () => {
    const { user, now } = openPhone(onPhone(own), "doorgeven", { entries });
    await give(user, [/^ik belde/u], "Mohamed");
    await give(user, [/^ik zweeg/u, /^geen tijd/u], "");
    const words = ["ik belde", "ik zweeg", "geen tijd"];
    const ids = ["awareness", "awareness-4", "waiting", "accepted"];
    const check = () => {
      for (const one of words) {
        for (const other of words.filter((word) => word > one)) {
          const common = shared(kept(), one, other).filter((leaf) => !ids.includes(String(leaf)));
          expect([one, other, common]).toEqual([one, other, []]);
        }
      }
      expect(new Set(named(kept(), "Mohamed"))).toEqual(new Set(["ik belde"]));
      expect(JSON.stringify(kept())).not.toContain(now().secret);
    };
    expect(waiting(came())).toHaveLength(3);
    check();
    acceptAll();
    expect(waiting(came())).toEqual([]);
    // Notes that were made of what has no name all have the moment at which the session was made.
    ids.push("0", "awareness/awareness-4");
    check();
  });
});

describe("what one will try, and a choice", () => {
  const voting = planOf([
    step("statements"),
    { id: "slot", kind: "closing", minutes: 5, title: "Afsluiting", headline: "Wat neem je mee?" },
  ]);
  const notes = {
    entries: { "statements/statements-2": [{ id: "e1", text: "omdat" }] },
    pledges: [
      { id: "p1", text: " Karin bellen ", day: "2027-03-05" },
      { id: "p2", text: "een lijst maken", day: "" },
      { id: "p3", text: "", day: "2027-03-05" },
    ],
    votes: { "statements/statements-2": "agree" },
  };

  test("can be handed over, what one will try first, and become notes where they belong", async () => {
    const { session } = beginSession(voting, pack, [], { id: "s", now: 0, seed: 1 });
    useRun.getState().take(session, true);
    const { user } = openPhone(onPhone(voting), "doorgeven", notes);
    const boxes = await screen.findAllByRole("checkbox");
    const asked = pack.exercises
      .flatMap(({ prompts }) => prompts)
      .find(({ id }) => id === "statements-2")?.text;
    expect(boxes.map((one) => one.closest("label")?.textContent)).toEqual([
      "Karin bellen (tegen vrijdag 5 maart 2027)Wat ga je proberen?",
      "een lijst makenWat ga je proberen?",
      `keuze: eens${asked}`,
      `omdat${asked}`,
    ]);
    for (const one of boxes.slice(0, 3)) await user.click(one);
    takeIn(await message(user));
    acceptAll();
    const { captures } = useRun.getState().session!;
    const slot = session.head.scenes.find(({ stepId }) => stepId === "slot")!;
    const vote = session.head.scenes.find(({ prompt }) => prompt?.id === "statements-2")!;
    const texts = (key: string) => captures[key]?.notes.map(({ text }) => text).toSorted();
    expect(texts(slot.captureKey)).toEqual([
      "Karin bellen (tegen vrijdag 5 maart 2027)",
      "een lijst maken",
    ]);
    expect(texts(vote.captureKey)).toEqual(["keuze: eens"]);
    // Hands are counted in the room: what somebody chose on a phone is no hand.
    expect(Object.values(captures).map(({ poll }) => poll)).toEqual([{}, {}]);
  });
});

describe("with nothing to give", () => {
  test("leads on to the last page, and to the questions", async () => {
    const { user, places, goTo } = openPhone(own, "doorgeven");
    await screen.findByText(/nog niets op om door te geven/u);
    await user.click(screen.getByRole("button", { name: "Naar de vragen" }));
    goTo("doorgeven");
    await user.click(await screen.findByRole("button", { name: "Naar “Dit probeer ik”" }));
    expect(places).toEqual(["overzicht", "meenemen"]);
  });
});

describe("the codes", () => {
  const shown = async (texts: readonly string[]) => {
    const list = texts.map((text, index) => ({ id: `e${index}`, text }));
    const picks = { ids: list.map(({ id }) => id), name: "" };
    const written = { "awareness/awareness-4": list };
    const { user } = openPhone(own, "doorgeven", { entries: written, picks });
    await user.click(await screen.findByRole("button", { name: "Toon als code" }));
    return user;
  };

  test("say who scans them", async () => {
    await shown(["ik belde"]);
    expect(screen.getByText("Laat je begeleider deze code scannen.")).toBeVisible();
  });

  test("say which sentence is too long for any, also where there is no code", async () => {
    await shown([Array.from({ length: 600 }, (_, at) => at * 7919).join(" ")]);
    expect(screen.getByText(/^Eén zin is te lang voor een code/u)).toBeVisible();
    expect(screen.queryByRole("img", { name: /QR-code/u })).toBeNull();
  });

  test("say how many there are, and which one this is", async () => {
    const long = (part: string) => Array.from({ length: 14 }, (_, at) => `${part}${at * 7919}`);
    const user = await shown([long("lang ").join(), long("antwoord ").join()]);
    const place = screen.getByText(/^Code 1 van \d+\./u);
    expect(place).toHaveTextContent(/Laat je begeleider ze alle \d+ scannen/u);
    await user.click(screen.getByRole("button", { name: "Volgende code" }));
    expect(place).toHaveTextContent(/^Code 2 van/u);
  });
});
