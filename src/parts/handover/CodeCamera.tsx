import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { newFrames, openCamera, type Camera, type CameraProblem } from "#platform/camera.ts";
import { onHide as whenHidden } from "#platform/page.ts";
import { Notice } from "#ui/notice/Notice.tsx";

import styles from "./ReceiveDialog.module.css";

/** Between two pictures that are read, in milliseconds: a phone is held up for seconds. */
const PAUSE = 150;

/** Fetches what reads codes, once. */
export async function fetchReader() {
  const reader = await import("#platform/codeReader.ts");
  await reader.readyCodeReader();
  return reader;
}

type State = "waiting" | "reading" | CameraProblem | "reader" | "cameraGone";

interface CodeCameraProps {
  onText: (text: string) => void;
  /** The page went out of sight: nobody can see any more that a camera runs. */
  onHide: () => void;
}

/** The camera, which reads one code after the other, and each only once. */
export function CodeCamera({ onText, onHide }: CodeCameraProps) {
  const { t } = useTranslation();
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<State>("waiting");
  const read = useEffectEvent((text: string) => onText(text));
  const hide = useEffectEvent(onHide);
  useEffect(() => whenHidden(() => hide()), []);

  useEffect(() => {
    let camera: Camera | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const seen = new Set<string>();
    const frames = newFrames();
    const watch = async () => {
      const opened = await openCamera(() => setState("cameraGone"));
      if ("problem" in opened) return setState(opened.problem);
      if (over) return opened.stop();
      camera = opened;
      const picture = video.current;
      if (!picture) return undefined;
      picture.srcObject = opened.stream;
      await picture.play().catch(() => undefined);
      const reader = await fetchReader();
      setState("reading");
      const look = async () => {
        if (over) return;
        const frame = frames(picture);
        const texts = frame ? await reader.readCodes(frame).catch(() => []) : [];
        for (const text of texts) {
          if (seen.has(text) || over) continue;
          seen.add(text);
          read(text);
        }
        timer = setTimeout(() => void look(), PAUSE);
      };
      return look();
    };
    watch().catch(() => setState("reader"));
    return () => {
      over = true;
      clearTimeout(timer);
      camera?.stop();
    };
  }, []);

  const failed = state !== "waiting" && state !== "reading";
  return (
    <div className="grid gap-2 anchor">
      {!failed && (
        <video
          ref={video}
          className={styles["video"]}
          muted
          playsInline
          aria-label={t("handover.cameraView")}
        />
      )}
      {failed ? (
        <Notice tone="warning">{t(`handover.${state}`)}</Notice>
      ) : (
        <p>{t(state === "reading" ? "handover.cameraHint" : "handover.cameraWaiting")}</p>
      )}
    </div>
  );
}
