import { useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";

import { overviewOf, type OverviewScene } from "#domain/session/time/overview.ts";
import type { Session } from "#domain/session/types.ts";
import { showScene } from "#stores/runActions.ts";
import { Dialog } from "#ui/dialog/Dialog.tsx";
import { TextField } from "#ui/field/Field.tsx";
import { useEnter } from "#ui/field/useEnter.ts";

import "./words.ts";
import styles from "./Overview.module.css";
import { walk } from "./walk.ts";

interface OverviewProps {
  open: boolean;
  session: Session;
  onClose: () => void;
}

/** Every step and scene of the session, with a search: one press puts it on the stage. */
export function Overview({ open, session, onClose }: OverviewProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t("run.overviewTitle")}
      closeLabel={t("common.close")}
      variant="wide"
    >
      <Steps session={session} onClose={onClose} />
    </Dialog>
  );
}

function Steps({ session, onClose }: Omit<OverviewProps, "open">) {
  const { t } = useTranslation();
  const [query, setQuery] = useState("");
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { steps, first } = overviewOf(session, query);
  const go = (position: number | undefined) => {
    if (position === undefined) return;
    showScene(position);
    onClose();
  };
  useEnter(field, () => go(first));
  const press = (event: KeyboardEvent) => {
    const { key, ctrlKey, altKey, metaKey, nativeEvent } = event;
    if (ctrlKey || altKey || metaKey || nativeEvent.isComposing) return;
    const inField = event.target === field.current;
    if (root.current && walk(root.current, key, inField ? field.current : undefined)) {
      event.preventDefault();
    } else if (!inField && key.length === 1 && key !== " ") {
      // Typing searches, wherever the focus is: the letter goes on to the field.
      field.current?.focus();
    }
  };
  return (
    <div ref={root} role="presentation" onKeyDown={press}>
      <div className={styles["search"]}>
        <TextField
          ref={field}
          data-autofocus=""
          hideLabel
          label={t("run.overviewSearch")}
          placeholder={t("run.overviewSearch")}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <p className="note">{t("run.overviewHint")}</p>
      </div>
      {steps.length === 0 && (
        <p role="status" className={styles["empty"]}>
          {t("run.overviewEmpty", { query: query.trim() })}
        </p>
      )}
      <div className={styles["steps"]}>
        {steps.map((step) => (
          <section key={step.id} data-hue={step.hue} className={styles["step"]}>
            <h3 className={styles["title"]}>
              {step.title}
              <span>{t("run.minutes", { count: step.minutes })}</span>
            </h3>
            <ol>
              {step.rows.map(({ id, prompt, scenes }) => (
                <li key={id} className={styles["row"]} data-row="">
                  {prompt && (
                    <p className={styles["name"]}>
                      <b translate="no">{prompt.code}</b> {prompt.short}
                    </p>
                  )}
                  <span className={styles["scenes"]}>
                    {scenes.map((scene) => (
                      <SceneButton
                        key={scene.id}
                        scene={scene}
                        name={prompt ? `${prompt.code} ${prompt.short}` : ""}
                        first={scene.position === first}
                        onPress={() => go(scene.position)}
                      />
                    ))}
                  </span>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </div>
  );
}

interface SceneButtonProps {
  scene: OverviewScene;
  /** The question that it is about. */
  name: string;
  /** Enter in the search goes there. */
  first: boolean;
  onPress: () => void;
}

function SceneButton({ scene, name, first, onPress }: SceneButtonProps) {
  const { t } = useTranslation();
  const { state, title } = scene;
  return (
    <button
      type="button"
      className={styles["scene"]}
      data-state={state}
      data-first={first || undefined}
      aria-current={state === "now" ? "step" : undefined}
      onClick={onPress}
    >
      {name !== "" && <span className="visually-hidden">{name} · </span>}
      {state === "dropped" ? <s>{title}</s> : title}
      {state === "now" && <span className="visually-hidden"> {t("run.overviewNow")}</span>}
      {state === "dropped" && <span className="visually-hidden"> {t("run.overviewDropped")}</span>}
    </button>
  );
}
