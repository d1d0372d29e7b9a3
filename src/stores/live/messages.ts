import type { Session, SessionHead } from "#domain/session/types.ts";

/** What the window of the stage says of itself. */
export interface StageWindow {
  id: string;
  visible: boolean;
  fullscreen: boolean;
  /** Whether there is another screen; undefined where the browser does not say. */
  extended?: boolean;
  /** How many pages the scene has there. */
  scene: string;
  pages: number;
  /** Which of them shows, 0-based; a window of another version may not say. */
  page?: number;
  /** Whether it still shows the screen before, because the new one is on its way. */
  behind?: boolean;
}

export type Role = "console" | "stage";

/**
 * What windows of one session say to each other. A state is whole and says of which term it is (a
 * window begins a new one each time it becomes the writer), and its number within that.
 */
export type LiveMessage =
  | { type: "hello"; from: string; role: Role }
  | {
      type: "state";
      to: Role;
      term: string;
      rev: number;
      /** Left out when every window has it: it never changes while a session runs. */
      head?: SessionHead;
      live: Session["live"];
      captures: Session["captures"];
      practice: boolean;
    }
  | { type: "window"; window: StageWindow }
  | { type: "bye"; from: string }
  | {
      type: "ping";
      /** What a writer said last to whom; who missed that asks for it. */
      term?: string;
      said?: Record<Role, number>;
    }
  | { type: "key"; command: string }
  | { type: "hand"; from: string }
  | { type: "over"; to: string };

const TYPES = new Set(["hello", "state", "window", "bye", "ping", "key", "hand", "over"]);

/** Anything of another origin never gets here; what another version of the app says might. */
export function isMessage(message: unknown): message is LiveMessage {
  return (
    typeof message === "object" &&
    message !== null &&
    "type" in message &&
    TYPES.has(String(message.type))
  );
}

/**
 * Which states to believe: later ones of a term, and those of a term that was not heard before. Not
 * by the clock, which may be set back.
 */
export class Order {
  #term = "";
  #rev = 0;
  #past = new Set<string>();

  /** Whether a state comes after all that were heard before. */
  isNew({ term, rev }: { term: string; rev: number }): boolean {
    return term === this.#term ? rev > this.#rev : !this.#past.has(term);
  }

  /** Whether a state was said (its number is not 0) that never arrived: a page that was frozen loses some. */
  missed(last: { term: string; rev: number }): boolean {
    return last.rev > 0 && this.isNew(last);
  }

  heard({ term, rev }: { term: string; rev: number }): void {
    if (term !== this.#term) this.#past.add(this.#term);
    this.#term = term;
    this.#rev = rev;
  }
}

export const channelOf = (id: string): string => `al-doende/session/${id}`;
