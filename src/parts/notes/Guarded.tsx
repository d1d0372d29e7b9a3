import { useLayoutEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Scene } from "#domain/scenes/types.ts";
import { Button } from "#ui/button/Button.tsx";
import { Notice } from "#ui/notice/Notice.tsx";

import { useAcknowledged } from "./acknowledged.ts";
import { PrivateLine } from "./PrivateLine.tsx";

/**
 * Stands before everything that can be typed: nothing at all is written down in a private scene,
 * and in a sensitive one only after the facilitator has read that the room sees it too.
 */
export function Guarded({ scene, children }: { scene: Scene; children: ReactNode }) {
  const { t } = useTranslation();
  const [acknowledged, acknowledge] = useAcknowledged(scene.stepId);
  const inside = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);

  useLayoutEffect(() => {
    if (!acknowledged || !pressed.current) return;
    pressed.current = false;
    inside.current?.querySelector<HTMLElement>("[data-note-field]")?.focus();
  }, [acknowledged]);

  if (scene.private) return <PrivateLine />;
  if (scene.sensitive && !acknowledged) {
    return (
      <Notice
        tone="warning"
        action={
          <Button
            onClick={() => {
              pressed.current = true;
              acknowledge();
            }}
          >
            {t("capture.sensitive.understood")}
          </Button>
        }
      >
        {t("capture.sensitive.notice")}
      </Notice>
    );
  }
  return <div ref={inside}>{children}</div>;
}
