import { act, cleanup, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useEffect, useState } from "react";
import { vi } from "vitest";

import { pack } from "#content/nl.ts";
import type { Plan, Step } from "#content/schema.ts";
import { emptyNotes } from "#domain/phone/notes.ts";
import { phoneSteps } from "#domain/phone/pages.ts";
import type { PhoneNotes } from "#domain/phone/types.ts";
import { expandScenes } from "#domain/scenes/expand.ts";
import { Phone } from "#features/phone/Phone.tsx";
import { now } from "#platform/clock.ts";
import { removeTab } from "#platform/tabStore.ts";
import { fetchPhones } from "#scenes/phones.ts";
import { storage } from "#stores/persist/app.ts";
import { usePhone } from "#stores/phone.ts";

const base = pack.plans[0]!;

// What comes after the first page is there, as it is for whoever turned one.
const every = pack.plans.flatMap((plan) => phoneSteps(expandScenes(plan, pack)));
await fetchPhones(every.flatMap(({ pages }) => pages));

/** A step with all prompts of an exercise of the kit. */
export const step = (exercise: string, extra: object = {}): Step => ({
  id: exercise,
  kind: "exercise",
  exercise,
  prompts: (pack.exercises.find(({ id }) => id === exercise)?.prompts ?? []).map(({ id }) => id),
  ...extra,
});

export const planOf = (steps: Step[], extra: Partial<Plan> = {}): Plan => ({
  ...base,
  id: "mine",
  title: "Leren op de vloer",
  steps,
  ...extra,
});

// The kinds of page that come late are there, as soon after the first one stands.
const kinds: Step[] = [
  step("experiment", { task: "bowline" }),
  step("my-learning"),
  step("statements"),
  { id: "k", kind: "case", minutes: 5, title: "", text: "", questions: [] },
  { id: "f", kind: "figure", minutes: 5, title: "", value: "", text: "", source: "" },
];
await fetchPhones(phoneSteps(expandScenes(planOf(kinds), pack)).flatMap(({ pages }) => pages));

/** A case, which asks by its own words. */
export const casus: Step = {
  id: "casus",
  kind: "case",
  minutes: 5,
  title: "Casus",
  text: "Er was eens",
  questions: ["En?"],
};

/** The phone with a plan open on one of its pages. */
export function openPhone(plan: Plan, at = "", notes: Partial<PhoneNotes> = {}) {
  usePhone.setState({ notes: emptyNotes(plan.id, plan.title, now()) });
  usePhone.getState().change((empty) => ({ ...empty, ...notes }));
  return showPhone(plan, at);
}

/** What a link shows, with what is kept on the device. */
export function showPhone(plan: Plan, at = "", mark = "") {
  const titles: string[] = [];
  const places: string[] = [];
  let go: (page: string) => void = () => undefined;
  function App() {
    const [page, setPage] = useState(at);
    useEffect(() => {
      go = setPage;
    }, []);
    return (
      <Phone
        plan={plan}
        payload="payload"
        pack={pack}
        mark={mark}
        at={page}
        onGo={(to) => {
          places.push(to);
          setPage(to);
        }}
        onTitle={(title) => titles.push(title)}
      />
    );
  }
  const user = userEvent.setup();
  const view = render(<App />);
  return {
    user,
    titles,
    places,
    ...view,
    now: () => usePhone.getState().notes!,
    /** Another address, by any way but a button of the page. */
    goTo: (page: string) => act(() => go(page)),
  };
}

/** The page is gone: closed, loaded anew or thrown away. What its tab knows stays, or not. */
export function leavePhone(tab: "kept" | "gone"): void {
  cleanup();
  storage.flush();
  usePhone.setState(usePhone.getInitialState(), true);
  if (tab === "gone") forgetTab();
}

/** Gives the device these voices, to speak with; tells what was said and when it was silenced. */
export function speakWith(voices: { lang: string; localService: boolean }[]) {
  const said: SpeechSynthesisUtterance[] = [];
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (one: SpeechSynthesisUtterance) => said.push(one),
    cancel: vi.fn<() => void>(),
  });
  vi.stubGlobal("speechSynthesis", speech);
  vi.stubGlobal(
    "SpeechSynthesisUtterance",
    class extends EventTarget {
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    },
  );
  return { speech, said };
}

function forgetTab(): void {
  for (const key of Object.keys(sessionStorage)) removeTab(key);
}

export function resetPhone(): void {
  cleanup();
  usePhone.setState(usePhone.getInitialState(), true);
  for (const key of storage.keys("")) storage.remove(key);
  storage.flush();
  localStorage.clear();
  forgetTab();
}
