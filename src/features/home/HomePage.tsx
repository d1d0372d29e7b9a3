import { Suspense, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import { BACKUP_MAX_CHARS } from "#domain/session/backup.ts";
import type { OpenedFile as Dropped } from "#platform/files.ts";
import { textPages } from "#parts/stage/textPages.ts";
import { Button } from "#ui/button/Button.tsx";
import { FileDrop } from "#ui/drop/FileDrop.tsx";
import { Notice } from "#ui/notice/Notice.tsx";
import { KnotScene } from "#ui/rope/KnotScene.tsx";
import { Toast } from "#ui/toast/Toast.tsx";
import { useOneAtATime } from "#ui/useOneAtATime.ts";
import styles from "./Home.module.css";
import { WipeAction } from "./WipeAction.tsx";
import { PlanList } from "./PlanList.tsx";
import { SavedSessions } from "./SavedSessions.tsx";
import { TextLinks } from "./TextLinks.tsx";
import { fetchLazy, OpenedFile, SavingTrouble, StartDialog, OfflineNotice } from "./lazy.ts";
import { useBackups } from "./useBackups.ts";
import type { HomeData, OpenOutcome } from "./useHomeData.ts";

export interface HomeLinks {
  /** Goes to a running session. */
  onOpen: (id: string) => void;
  onReport: (id: string) => void;
  /** Goes on with a session that was ended. */
  onReopen: (id: string) => void;
  /** To the check of the room, in a rehearsal of which nothing is kept. */
  onCheck: (id: string) => void;
  /** To the plans of one's own. */
  onPlans: () => void;
}

/** The first screen, for the data that it gets. */
export function HomePage({
  data,
  onOpen,
  onReport,
  onReopen,
  onCheck,
  onPlans,
}: HomeLinks & { data: HomeData }) {
  const { t } = useTranslation();
  const once = useOneAtATime();
  const [plan, setPlan] = useState<Plan>();
  const [outcome, setOutcome] = useState<OpenOutcome>();
  const [unsaved, setUnsaved] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const { saveOne, saveAll } = useBackups(data);
  const { pack, undo } = data;
  const first = pack?.plans[0];
  const { state, secondCopy, quarantined } = data.storage;
  const inTrouble = state !== "ok" || !secondCopy || quarantined.length > 0;
  const settled = pack !== undefined || data.packFailed;
  useEffect(() => (settled ? fetchLazy() : undefined), [settled]);

  const openFile = async (dropped?: Dropped) => {
    const result = await data.openBackup(dropped);
    if (result === "plan") onPlans();
    else if (result !== undefined) setOutcome(result);
  };
  const remove = (id: string) => {
    data.remove(id);
    // The button that was pressed is gone; the keyboard goes on from the top.
    title.current?.focus();
  };

  return (
    <div className={styles["page"]}>
      <FileDrop
        maxBytes={BACKUP_MAX_CHARS}
        sign={t("home.drop")}
        onFile={(file) => void openFile(file)}
      />
      <header className={styles["header"]}>
        <span className={styles["brand"]} translate="no">
          {t("home.brand")}
        </span>
        <div className={styles["links"]}>
          <Button variant="quiet" onClick={onPlans}>
            {t("home.ownPlans")}
          </Button>
          <Button
            variant="quiet"
            disabled={!first}
            onClick={() => {
              if (pack && first) once(() => data.start(first, pack, [], true).then(onCheck), true);
            }}
          >
            {t("home.check")}
          </Button>
          <Button variant="quiet" onClick={() => void openFile()}>
            {t("home.openFile")}
          </Button>
          <a className={styles["guide"]} href={textPages.guide}>
            {t("home.texts.guide")}
          </a>
        </div>
      </header>
      <main className={styles["main"]}>
        <div className={styles["hero"]}>
          <h1 ref={title} tabIndex={-1} className={styles["title"]}>
            {t("home.title")}
          </h1>
          <p className={styles["intro"]}>{t("home.intro")}</p>
          <Suspense>
            {outcome && <OpenedFile outcome={outcome} onClose={() => setOutcome(undefined)} />}
          </Suspense>
          <Suspense>
            {inTrouble && (
              <SavingTrouble
                storage={data.storage}
                onDownload={({ key, of }) =>
                  data.saveFile(
                    `${of.replaceAll("/", "-")}.txt`,
                    "text/plain",
                    data.quarantinedText(key) ?? "",
                  )
                }
                onDrop={data.dropQuarantined}
              />
            )}
          </Suspense>
          <OfflineNotice />
          {unsaved > 0 && <Notice tone="error">{t("home.notInFile", { count: unsaved })}</Notice>}
          <SavedSessions
            status={data.status}
            sessions={data.sessions}
            now={data.now}
            onOpen={onOpen}
            onReport={onReport}
            onReopen={onReopen}
            onBackup={(id) => setUnsaved(saveOne(id))}
            onRename={data.rename}
            onRemove={remove}
          />
        </div>
        <div className={styles["side"]}>
          <PlanList
            pack={pack}
            failed={data.packFailed}
            onRetry={data.retryPack}
            onStart={setPlan}
          />
          <div className={styles["last"]}>
            <TextLinks />
            <WipeAction sessions={data.sessions.length} onBackup={saveAll} onWipe={data.wipe} />
          </div>
        </div>
      </main>
      <div className={styles["foot"]}>
        <KnotScene className={styles["rope"]} />
      </div>
      <Suspense>
        {pack && plan && (
          <StartDialog
            plan={plan}
            onClose={() => setPlan(undefined)}
            onStart={(chosen, people, practice, name) => {
              setPlan(undefined);
              once(() => data.start(chosen, pack, people, practice, name).then(onOpen), true);
            }}
          />
        )}
      </Suspense>
      <Toast
        at={undo?.at}
        message={undo && t(`undo.${undo.what}`)}
        undoLabel={t("common.undo")}
        onUndo={data.takeBack}
        closeLabel={t("common.close")}
        onClose={data.dismissUndo}
      />
    </div>
  );
}
