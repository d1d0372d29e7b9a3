import type { Session, SessionHead } from "#domain/session/types.ts";
import type { Channel } from "#platform/channel.ts";
import { channelOf, isMessage, Order } from "./messages.ts";
import type { LiveMessage, StageWindow } from "./messages.ts";

/** What the world outside lends to the window of the stage. */
export interface ScreenWorld {
  open: (name: string, receive: (message: unknown) => void) => Channel;
  later: (callback: () => void, delay: number) => () => void;
}

/** The window that only shows. */
export interface Screen {
  /** Tells the writer how this window is. */
  report: (window: StageWindow) => void;
  /** Hands a key to the writer. */
  key: (command: string) => void;
  /** Says that this window goes; it may come back out of the browser's memory. */
  bye: () => void;
  close: () => void;
}

/** How often a window greets that nobody has answered, in milliseconds. */
const AGAIN = 1000;

/**
 * The stage's own window: it shows the newest whole state that it hears and never writes. It greets
 * until it knows the session, so it may open before the writer does. `alone` is called while nobody
 * answers.
 */
export function openScreen(
  id: string,
  me: string,
  world: ScreenWorld,
  calls: { show: (session: Session) => void; alone: () => void },
): Screen {
  let head: SessionHead | undefined;
  const order = new Order();
  let last: StageWindow | undefined;
  let stop: () => void = () => undefined;

  const channel = world.open(channelOf(id), (message) => {
    if (isMessage(message)) hear(message);
  });
  const say = (message: LiveMessage) => channel.send(message);

  function greet(): void {
    say({ type: "hello", from: me, role: "stage" });
    stop();
    stop = world.later(() => {
      if (head) return;
      calls.alone();
      greet();
    }, AGAIN);
  }

  function hear(message: LiveMessage): void {
    if (message.type === "ping") {
      if (last) say({ type: "window", window: last });
      const { term, said } = message;
      if (term && said && order.missed({ term, rev: said.stage })) greet();
      return;
    }
    if (message.type !== "state" || message.to !== "stage") return;
    if (!order.isNew(message)) return;
    head = message.head ?? head;
    if (!head) {
      greet();
      return;
    }
    order.heard(message);
    stop();
    calls.show({ head, live: message.live, captures: message.captures });
  }

  greet();
  return {
    report(window) {
      last = window;
      say({ type: "window", window });
    },
    key: (command) => say({ type: "key", command }),
    bye: () => say({ type: "bye", from: me }),
    close() {
      stop();
      say({ type: "bye", from: me });
      channel.close();
    },
  };
}
