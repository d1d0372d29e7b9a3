import { forStage, sameStage } from "#domain/session/captures/forStage.ts";
import type { Session } from "#domain/session/types.ts";
import type { Channel } from "#platform/channel.ts";
import { channelOf, isMessage, Order } from "./messages.ts";
import type { LiveMessage, StageWindow } from "./messages.ts";

/** What the world outside lends to a writer. */
export interface WriterWorld {
  open: (name: string, receive: (message: unknown) => void) => Channel;
  /** Undefined where windows cannot agree on a lock. */
  lock:
    | ((
        name: string,
        calls: { granted: () => void; lost: () => void },
        steal?: boolean,
      ) => () => void)
    | undefined;
  later: (callback: () => void, delay: number) => () => void;
  newId: () => string;
}

/** What a writer tells its window. */
export interface WriterEvents {
  /** This window writes from now on: with the state that the writer before it left, if it left one. */
  write: (left: Session | undefined, practice: boolean) => void;
  /** Another window writes, and this is how the session stands; undefined when it does not answer. */
  read: (session: Session | undefined, practice: boolean) => void;
  stage: (window: StageWindow | undefined, id: string) => void;
  key: (command: string) => void;
}

/** One facilitator's window of a session. */
export interface Writer {
  writes: () => boolean;
  /** Tells the other windows how the session stands now. */
  publish: (session: Session, practice: boolean) => void;
  /** Makes this window the writer. */
  takeOver: () => void;
  /** Asks the stage's window whether it is there. */
  ping: () => void;
  close: () => void;
}

/** How long a writer may take to answer before it counts as frozen, in milliseconds. */
const PATIENCE = 1000;
const SHORT = 250;

/**
 * Joins the windows of a session. Exactly one of them writes: the one that has the lock, and where
 * there are no locks the one that was there first. The others read along, and can take over. A session
 * that was just made `leads`: this window writes it at once.
 */
export function openWriter(
  id: string,
  world: WriterWorld,
  calls: WriterEvents,
  leads?: { session: Session; practice: boolean },
): Writer {
  const me = world.newId();
  const order = new Order();
  let term = "";
  let rev = 0;
  /** The number of the last state that each of the others was told. */
  let said = { console: 0, stage: 0 };
  let writing = false;
  /** How the session stands, whoever wrote it. */
  let known = leads?.session;
  let practice = leads?.practice === true;
  let shown: Session | undefined;
  let readers = false;
  /** Nobody has heard of this writer yet. */
  let fresh = false;
  let release: () => void = () => undefined;
  let stopWaiting: () => void = () => undefined;

  const channel = world.open(channelOf(id), (message) => {
    if (isMessage(message)) onMessage(message);
  });
  const say = (message: LiveMessage) => channel.send(message);
  const sayHello = () => say({ type: "hello", from: me, role: "console" });

  function sendState(to: "console" | "stage", session: Session, whole: boolean): void {
    rev += 1;
    said = { ...said, [to]: rev };
    const { head, live, captures } = session;
    say({
      type: "state",
      to,
      term,
      rev,
      live,
      captures,
      practice,
      ...(whole && { head }),
    });
  }

  function sendToStage(session: Session, whole: boolean): void {
    const copy = forStage(session);
    if (!whole && shown && sameStage(shown, copy)) return;
    shown = copy;
    sendState("stage", copy, whole);
  }

  function lead(): void {
    stopWaiting();
    if (writing) return;
    writing = true;
    fresh = true;
    term = world.newId();
    rev = 0;
    said = { console: 0, stage: 0 };
    calls.write(known, practice);
    say({ type: "ping" });
  }

  function follow(): void {
    writing = false;
    release();
    calls.read(known, practice);
  }

  function claim(steal: boolean): void {
    const lost = () => {
      follow();
      // A window that was frozen has missed what the other one wrote since.
      sayHello();
    };
    if (world.lock) release = world.lock(channelOf(id), { granted: lead, lost }, steal);
    else if (steal) lead();
  }

  function onMessage(message: LiveMessage): void {
    if (message.type === "hello") {
      if (!writing || !known) return;
      if (message.role === "stage") sendToStage(known, true);
      else {
        readers = true;
        sendState("console", known, true);
      }
    } else if (message.type === "state") {
      if (message.to === "console") take(message);
    } else if (message.type === "ping") {
      const { term: theirs, said: told } = message;
      if (!writing && theirs && told && order.missed({ term: theirs, rev: told.console }))
        sayHello();
    } else if (message.type === "window") {
      calls.stage(message.window, message.window.id);
    } else if (message.type === "bye") calls.stage(undefined, message.from);
    else if (message.type === "key") {
      if (writing) calls.key(message.command);
    } else if (message.type === "hand") handOver(message.from);
    else if (message.type === "over" && message.to === me) {
      release();
      claim(true);
    }
  }

  function take(message: Extract<LiveMessage, { type: "state" }>): void {
    // Who has the lock is right: what another one says was said before it lost it.
    if ((writing && world.lock) || !order.isNew(message)) return;
    const head = message.head ?? known?.head;
    if (!head) {
      sayHello();
      return;
    }
    stopWaiting();
    order.heard(message);
    ({ practice } = message);
    readers = true;
    known = { head, live: message.live, captures: message.captures };
    follow();
  }

  function handOver(to: string): void {
    if (!writing || !known) return;
    // The last state first: the messages arrive in this order.
    readers = true;
    sendState("console", known, true);
    say({ type: "over", to });
    follow();
  }

  if (leads) lead();
  // Nobody answered: this window reads along, and stays in line. On a slow machine the lock itself comes late,
  // and then there is no other window that could ever write.
  else if (world.lock) stopWaiting = world.later(() => calls.read(known, practice), PATIENCE);
  // Nobody can say who was first: whoever is there already answers in no time.
  else stopWaiting = world.later(lead, SHORT);
  claim(false);
  sayHello();

  return {
    writes: () => writing,
    publish(session, rehearsal) {
      known = session;
      practice = rehearsal;
      if (!writing) return;
      sendToStage(session, fresh);
      if (readers || fresh) sendState("console", session, fresh);
      fresh = false;
    },
    takeOver() {
      if (writing) return;
      say({ type: "hand", from: me });
      // A frozen window does not answer.
      stopWaiting = world.later(() => {
        if (writing) return;
        release();
        claim(true);
      }, PATIENCE);
    },
    ping: () => say({ type: "ping", ...(writing && { term, said }) }),
    close() {
      stopWaiting();
      writing = false;
      release();
      channel.close();
    },
  };
}
