import type { Draw } from "#domain/session/types.ts";

/** Whose words a note holds: a group (1-based), a person, or with neither the whole room. */
export interface From {
  group?: number;
  person?: string;
}

/** The whole room. */
export const EVERYONE = "";

/** The value of an option in the list of groups and people. */
export function groupValue(number: number): string {
  return `g${number}`;
}

export function personValue(id: string): string {
  return `p${id}`;
}

/** What an option stands for; a group that was drawn away is the whole room. */
export function fromOf(value: string, draw: Draw | undefined): From {
  if (value.startsWith("p")) return { person: value.slice(1) };
  const group = Number(value.slice(1));
  return group >= 1 && group <= (draw?.groups.length ?? 0) ? { group } : {};
}

/** A group stays chosen for its next note. A person does not: a note must not get a wrong name. */
export function keptFrom(value: string): string {
  return value.startsWith("p") ? EVERYONE : value;
}
