import "#parts/session/words.ts";
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";

import { hasResults, isConcealed, stageScene } from "#domain/session/stage.ts";
import { timerOf } from "#domain/session/time/timers.ts";
import type { Session } from "#domain/session/types.ts";
import { isFullscreen, onFullscreenChange } from "#platform/fullscreen.ts";

import styles from "./KeyList.module.css";
import { promptPlaces } from "./promptScene.ts";
import { KEYS, type Command } from "./table.ts";
import { actOf, hasGroups, type OwnActs } from "./useRunKeys.ts";

interface KeyListProps {
  session: Session;
  /** What this window does itself; what only another window would do is told and no button. */
  own: OwnActs;
}

/** Every key of a running session and what it does: a button for whoever has no such key. */
export function KeyList({ session, own }: KeyListProps) {
  const { t } = useTranslation();
  const states = useStates(session);
  // Those after the ninth have no key, and are in the overview.
  const places = promptPlaces(session).slice(0, 9);
  return (
    <>
      <h3 className={styles["title"]}>{t("run.keysTitle")}</h3>
      <ul>
        {KEYS.map(({ command, keys }) => (
          <Row
            key={command}
            keys={capsOf(keys)}
            name={t(`run.keys.${command}`)}
            act={actOf(command, own)}
            state={states[command]}
          />
        ))}
        {places.length === 0 && <Row keys="1 – 9" name={t("run.keys.prompts")} />}
        {places.map(({ code, short, current }, index) => (
          <Row
            key={code}
            keys={String(index + 1)}
            name={`${code} ${short}`}
            act={actOf(`prompt-${index + 1}`, own)}
            current={current}
          />
        ))}
      </ul>
    </>
  );
}

/** Whether something is on or off; "idle" for what has nothing to do here. */
type State = "on" | "off" | "idle";

function useStates(session: Session): Partial<Record<Command, State>> {
  const full = useSyncExternalStore(onFullscreenChange, isFullscreen);
  const { cover, night, frozen, groups } = session.live.stage;
  const scene = stageScene(session);
  const is = (on: boolean): State => (on ? "on" : "off");
  const running = scene && timerOf(session, scene.id).status === "running";
  return {
    timer: is(running === true),
    fullscreen: is(full),
    black: is(cover === "black"),
    white: is(cover === "white"),
    qr: is(cover === "qr"),
    night: is(night),
    freeze: is(frozen !== undefined),
    groups: scene && hasGroups(scene) ? is(groups) : "idle",
    ...(!groups && scene?.kind !== "groups" && { redraw: "idle" }),
    results: scene && hasResults(scene) ? is(!isConcealed(session, scene)) : "idle",
  };
}

interface RowProps {
  keys: string;
  name: string;
  act?: (() => void) | undefined;
  state?: State | undefined;
  current?: boolean;
}

function Row({ keys, name, act, state, current }: RowProps) {
  const { t } = useTranslation();
  const caps = keys.split(" ").filter(Boolean);
  const inside = (
    <>
      <span className={styles["caps"]} aria-hidden={act ? true : undefined}>
        {caps.map((key) => (
          <kbd key={key}>{key === SPACE ? t("run.keySpace") : key}</kbd>
        ))}
      </span>
      <span>{name}</span>
    </>
  );
  if (!act) return <li className={styles["row"]}>{inside}</li>;
  return (
    <li>
      <button
        type="button"
        className={styles["row"]}
        aria-keyshortcuts={caps.map((key) => NAMES[key] ?? key).join(" ")}
        aria-pressed={state === "on" || state === "off" ? state === "on" : undefined}
        aria-current={current || undefined}
        disabled={state === "idle"}
        onClick={act}
      >
        {inside}
      </button>
    </li>
  );
}

/** The only key that has a word on the screen which is not on the key. */
const SPACE = "Space";

/** Keys as they stand on a keyboard, and as browsers call them, where that differs. */
const NAMES: Record<string, string> = {
  "→": "ArrowRight",
  "↓": "ArrowDown",
  "←": "ArrowLeft",
  "↑": "ArrowUp",
  "−": "-",
  Esc: "Escape",
};

const CAPS: Record<string, string> = {
  ...Object.fromEntries(Object.entries(NAMES).map(([cap, key]) => [key, cap])),
  " ": SPACE,
};

/** The keys of a command as they stand on a keyboard; one with shift goes without saying. */
function capsOf(keys: readonly { key: string; shift?: true }[]): string {
  const plain = keys.filter(({ shift }) => shift === undefined);
  return plain
    .map(({ key }) => CAPS[key] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join(" ");
}
