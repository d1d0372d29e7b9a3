import { useEffect, useEffectEvent } from "react";
import { useTranslation } from "react-i18next";

import type { Scene } from "#domain/scenes/types.ts";
import { isConcealed, stageScene, stageView } from "#domain/session/stage.ts";
import type { Session } from "#domain/session/types.ts";

import { lazyWithRetry, type Fetched } from "#ui/lazy/lazyWithRetry.tsx";

import { fetchFaces, stageFace } from "./registry.ts";
import { GroupsShown, sceneProps, StageView } from "./StageView.tsx";
import styles from "./StageScreen.module.css";
import { useDrawable } from "./useDrawable.ts";

const LargeShown = lazyWithRetry(async () => (await import("./overlay/LargeShown.tsx")).LargeShown);
const QrShown = lazyWithRetry(async () => (await import("./overlay/QrShown.tsx")).QrShown);

/** Fetches what the stage shows only when it is asked to, so that it is there without a network. */
export function fetchOverlays(): void {
  void Promise.allSettled([LargeShown, QrShown, GroupsShown].map((part) => part.fetch()));
  void fetchFaces();
}

interface StageScreenProps {
  session: Session;
  /** How many pages the scene has, as far as anybody measured. */
  pages: number;
  /** Which of them shows, 0-based. */
  shown: number;
  onPages: (scene: string, pages: number, shown: number) => void;
  /** Tells whether the stage still shows the screen before, because the new one is on its way. */
  onBehind: (behind: boolean) => void;
}

/** Everything that the room sees, with what the facilitator laid over it: the same in every window. */
export function StageScreen(props: StageScreenProps) {
  const scene = stageScene(props.session);
  return scene && <ScreenContent {...props} scene={scene} />;
}

/** What draws the screen, under whatever covers it. */
function faceOf({ live }: Session, scene: Scene, groups: boolean): Partial<Fetched> {
  if (live.stage.cover === "qr") return QrShown;
  if (live.stage.large) return LargeShown;
  return groups ? GroupsShown : stageFace(scene.kind);
}

function ScreenContent({
  session,
  scene,
  pages,
  shown: page,
  onPages,
  onBehind,
}: StageScreenProps & { scene: Scene }) {
  const { t } = useTranslation();
  const { cover, night, zoom } = session.live.stage;
  const shown = useDrawable(session, faceOf(session, scene, stageView(session).groups));
  const behind = shown !== session;
  const tell = useEffectEvent(onBehind);
  useEffect(() => tell(behind), [behind]);
  const blank = cover === "black" || cover === "white";
  const covered = blank ? cover : shown?.live.stage.cover === "qr" ? "qr" : "none";
  return (
    <div
      className={styles["screen"]}
      data-cover={covered}
      translate="no"
      {...(night && covered === "none" && { "data-tone": "night" })}
    >
      {blank ? (
        <p className="visually-hidden">{t(`stage.cover.${cover}`)}</p>
      ) : (
        shown && (
          <Content
            session={shown}
            zoom={zoom}
            pages={pages}
            shown={page}
            onPages={(found, at) => {
              if (!behind && (found !== pages || at !== page)) onPages(scene.id, found, at);
            }}
          />
        )
      )}
    </div>
  );
}

interface ContentProps {
  session: Session;
  zoom: number;
  pages: number;
  shown: number;
  onPages: (pages: number, shown: number) => void;
}

function Content({ session, ...rest }: ContentProps) {
  const scene = stageScene(session);
  const { cover, large, link } = session.live.stage;
  if (!scene) return null;
  if (cover === "qr") return <QrShown link={link} />;
  if (large) return <LargeShown large={large} {...sceneProps(session, scene)} />;
  return (
    <StageView
      key={scene.id}
      session={session}
      scene={scene}
      concealed={isConcealed(session, scene)}
      {...stageView(session)}
      {...rest}
    />
  );
}
