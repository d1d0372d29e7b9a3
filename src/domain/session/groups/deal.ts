import type { Scene, ScenePrompt } from "#domain/scenes/types.ts";
import type { Session } from "#domain/session/types.ts";

/** The prompts that can be dealt over the groups of a scene: all of its step, in order. */
export function promptsToDeal({ head }: Session, scene: Scene): ScenePrompt[] {
  const found = new Map<string, ScenePrompt>();
  for (const { stepId, prompt } of head.scenes) {
    if (prompt && stepId === scene.stepId) found.set(prompt.id, prompt);
  }
  return [...found.values()];
}

/**
 * What one of `groups` groups gets, by its 0-based place: every prompt goes to one group, and where
 * there are fewer prompts than groups they start again, so that no group is without.
 */
export function dealtTo<T>(prompts: readonly T[], group: number, groups: number): T[] {
  if (prompts.length === 0) return [];
  if (prompts.length >= groups) return prompts.filter((_, index) => index % groups === group);
  return prompts.filter((_, index) => index === group % prompts.length);
}

/** Gives each group prompts of its own, or lets all have the same again. */
export function toggleDealt(session: Session, key: string): Session {
  const { dealt } = session.live;
  const next = dealt.includes(key) ? dealt.filter((one) => one !== key) : [...dealt, key];
  return { ...session, live: { ...session.live, dealt: next } };
}
