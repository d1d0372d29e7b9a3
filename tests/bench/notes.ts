import type { Note, Session } from "#domain/session/types.ts";

import { pack, sessionOf } from "../e2e/kit.ts";

const people = ["Amira", "Bram", "Chloé", "Daan", "Esma", "Femke", "Gülşen", "Hugo"];
const said = [
  "Even meekijken bij een collega, dat helpt het meest",
  "Niemand vroeg ooit wat ik al kon",
  "Ik probeer het thuis eerst uit, dan durf ik het hier ook",
  "Tijd, altijd weer tijd",
];

function noteOf(index: number): Note {
  const text = `${said[index % said.length] ?? ""} (${index})`;
  return { id: `note-${index}`, text, createdAt: 1_700_000_000_000 + index };
}

/** A half day on its first question, with notes on that one question or on all of them. */
export function withNotes(count: number, where: "on one question" | "everywhere"): Session {
  const plan = pack.plans.find(({ id }) => id === "half-day-180");
  if (!plan) throw new Error("The kit has no half day.");
  const session = sessionOf(plan, people, "bench");
  const { scenes } = session.head;
  const position = scenes.findIndex(({ kind, sensitive }) => kind === "question" && !sensitive);
  const here = scenes[position]?.captureKey ?? "";
  const open = scenes.filter((scene) => scene.captures === "notes" && !scene.private);
  const keys = where === "everywhere" ? open.map(({ captureKey }) => captureKey) : [here];
  const all = [...new Set(keys)];
  const notes = Array.from({ length: count }, (_, index) => noteOf(index));
  const captures = all.map((key, at) => {
    const own = notes.filter((_, index) => index % all.length === at);
    return [key, { notes: own, drafts: {}, poll: {} }] as const;
  });
  return {
    ...session,
    live: { ...session.live, position },
    captures: Object.fromEntries(captures),
  };
}
