import { Suspense } from "react";
import { useTranslation } from "react-i18next";

import { isConcealed, stageScene, stageView } from "#domain/session/stage.ts";
import type { Session } from "#domain/session/types.ts";

import { late } from "#ui/late/late.tsx";

import { fetchFaces } from "./registry.ts";
import { GroupsShown, sceneProps, StageView } from "./StageView.tsx";
import styles from "./StageScreen.module.css";

const LargeShown = late(async () => (await import("./large/LargeShown.tsx")).LargeShown);
const QrShown = late(async () => (await import("./large/QrShown.tsx")).QrShown);

/** Fetches what the stage shows only when it is asked to, so that it is there without a network. */
export function fetchDressings(): void {
  void Promise.allSettled([LargeShown, QrShown, GroupsShown].map((part) => part.fetch()));
  void fetchFaces();
}

interface StageScreenProps {
  session: Session;
  /** How many pages the scene has, as far as anybody measured. */
  pages: number;
  onPages: (scene: string, pages: number) => void;
}

/** Everything that the room sees, as the facilitator dressed it: the same in every window. */
export function StageScreen({ session, pages, onPages }: StageScreenProps) {
  const { t } = useTranslation();
  const scene = stageScene(session);
  const { cover, night, zoom, large } = session.live.stage;
  const { page, groups } = stageView(session);
  if (!scene) return null;
  const told = (found: number) => {
    if (found !== pages) onPages(scene.id, found);
  };
  return (
    <div
      className={styles["screen"]}
      data-cover={cover}
      {...(night && cover === "none" && { "data-tone": "night" })}
    >
      {cover === "black" || cover === "white" ? (
        <p className="visually-hidden">{t(`stage.cover.${cover}`)}</p>
      ) : (
        <Suspense>
          {cover === "qr" ? (
            <QrShown link={session.live.stage.link} />
          ) : large ? (
            <LargeShown large={large} {...sceneProps(session, scene)} />
          ) : (
            <StageView
              session={session}
              scene={scene}
              groups={groups}
              zoom={zoom}
              concealed={isConcealed(session, scene)}
              page={page}
              pages={pages}
              onPages={told}
            />
          )}
        </Suspense>
      )}
    </div>
  );
}
