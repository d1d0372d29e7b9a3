import { useEffect, useEffectEvent } from "react";

import { isTypingNote } from "#platform/keys.ts";
import { currentScene } from "#domain/session/currentScene.ts";
import { stageScene } from "#domain/session/stage.ts";
import { onStageKey } from "#stores/live/windows.ts";
import { useRun } from "#stores/run.ts";
import { holdNote } from "#stores/typing.ts";
import { drawAgain, nudge, showScene, tellBack, toggleTimer } from "#stores/runActions.ts";
import {
  cover,
  stepBack,
  stepForward,
  toggleFreeze,
  toggleGroups,
  toggleNight,
  toggleShown,
} from "#stores/stageActions.ts";

import { scenesOfPrompt } from "./promptScene.ts";
import { effectOf, isCommand, type Command } from "./table.ts";
import { useCommands } from "./useCommands.ts";

/** What a key does that only its window can do: panels, dialogs, full screen. */
export type OwnActs = Partial<Record<Command, () => void>>;

/** Whether groups can be put on the stage instead of a scene that is about something else. */
export function hasGroups(scene: { groupKey?: string; trial?: unknown; kind: string }): boolean {
  return scene.groupKey !== undefined && !scene.trial && scene.kind !== "groups";
}

function act(command: Command): void {
  const { session } = useRun.getState();
  const scene = session && currentScene(session);
  const onStage = session && stageScene(session);
  if (!session || !scene || !onStage) return;
  const shown = session.live.stage.groups;
  const leap = (to: number) => {
    showScene(to);
    tellBack((back) => back.tellJump(session, to));
  };
  const shared: Partial<Record<Command, () => void>> = {
    // The last scene is left by its button only, so that a clicker never ends a session.
    next: stepForward,
    previous: stepBack,
    first: () => leap(0),
    last: () => leap(session.head.scenes.length - 1),
    timer: toggleTimer,
    more: () => nudge(1),
    less: () => nudge(-1),
    groups: () => {
      if (hasGroups(onStage)) toggleGroups();
      else if (onStage.kind === "groups") void drawAgain(onStage);
    },
    // Groups that do not show must not change unseen.
    redraw: () => {
      if (shown || onStage.kind === "groups") void drawAgain(onStage);
    },
    black: () => cover("black"),
    white: () => cover("white"),
    qr: () => cover("qr"),
    night: toggleNight,
    freeze: toggleFreeze,
    results: toggleShown,
  };
  const direct = shared[command];
  if (direct) direct();
  else if (command.startsWith("prompt-")) {
    const index = scenesOfPrompt(session, Number(command.slice("prompt-".length)));
    if (index !== undefined) showScene(index);
  }
}

/** What a command does in this window; undefined when it can do nothing with it. */
export function actOf(command: Command, own: OwnActs): (() => void) | undefined {
  const shared = effectOf(command, "mirror") === "session";
  return own[command] ?? (shared ? () => act(command) : undefined);
}

/** A note that is being typed stays at its own scene when something else comes on the stage. */
function keepTyped(move: () => void): void {
  const scene = () => {
    const { session } = useRun.getState();
    return session && currentScene(session)?.id;
  };
  const before = isTypingNote() ? scene() : undefined;
  move();
  if (before !== undefined && scene() !== before) holdNote(before);
}

/**
 * The keys of a running session: the same in every window of it, those of the stage's own window
 * included. `own` is what this window does itself, also instead of what every window does.
 */
export function useRunKeys(own: OwnActs): void {
  const run = (command: Command): boolean => {
    keepTyped(() => actOf(command, own)?.());
    return true;
  };
  useCommands(run);
  const fromStage = useEffectEvent((word: string) => {
    if (isCommand(word)) run(word);
  });
  useEffect(() => onStageKey((word) => fromStage(word)), []);
}
