import { ImagePlus } from "lucide-react";
import { useId, useRef, useState } from "react";
import type { ClipboardEvent, DragEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { OwnPicture } from "#content/ownSteps.ts";
import { pictureLetter } from "#domain/pictures/steps.ts";
import { LIMITS } from "#parts/fields/limits.ts";
import { pictures as words } from "#words/pictures.ts";
import { addWords } from "#i18n/setup.ts";
import { classes } from "#ui/classes.ts";
import { Button } from "#ui/button/Button.tsx";
import { Notice } from "#ui/notice/Notice.tsx";

import { ACCEPT } from "./accept.ts";
import { PictureRow } from "./PictureRow.tsx";
import styles from "./Pictures.module.css";
import { usePictures, type ChangePictures, type PictureNews } from "./usePictures.ts";

addWords({ pictures: words });

interface PicturesProps {
  pictures: readonly OwnPicture[];
  /** The steps that a picture can belong to. */
  steps: readonly string[];
  /** What the pictures of the whole plan take, in bytes. */
  room: number;
  change: ChangePictures;
  /** What they belong to; a picture may be pasted and dropped on all of it. */
  children: ReactNode;
}

/** Pictures with a task: chosen, dropped or pasted, described, put in order, deleted. */
export function Pictures({ pictures, steps, room, change, children }: PicturesProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const { news, refused, add, move, remove, putBack, describe, tie } = usePictures(
    pictures,
    change,
  );
  const dragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    // Or the browser leaves the app, and opens the picture instead.
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    void add([...event.dataTransfer.files]);
  };
  const paste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files];
    // Words out of a text processor bring a picture of themselves along.
    if (files.length === 0 || event.clipboardData.types.includes("text/plain")) return;
    event.preventDefault();
    void add(files);
  };
  return (
    <div
      className={styles["task"]}
      onDragOver={dragOver}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={paste}
    >
      {children}
      <section
        aria-labelledby={titleId}
        className={classes(styles["pictures"], over && styles["over"])}
      >
        <h3 id={titleId} className="type-4">
          {t("pictures.title")}
        </h3>
        <p className={styles["hint"]}>
          {over ? t("pictures.drop") : t("pictures.hint", { most: LIMITS.pictures })}
        </p>
        {pictures.length > 0 && (
          <ol className={styles["list"]}>
            {pictures.map((picture, index) => (
              <PictureRow
                key={picture.id}
                picture={picture}
                letter={pictureLetter(index)}
                steps={steps}
                onAlt={(alt) => describe(picture, alt)}
                onStep={(step) => tie(picture, step)}
                onUp={index === 0 ? undefined : () => move(picture, index - 1)}
                onDown={index === pictures.length - 1 ? undefined : () => move(picture, index + 1)}
                onRemove={() => {
                  remove(picture);
                  // The button that was pressed is gone.
                  choose.current?.focus();
                }}
              />
            ))}
          </ol>
        )}
        <div className={styles["actions"]}>
          <input
            ref={input}
            hidden
            type="file"
            multiple
            accept={ACCEPT}
            onChange={({ currentTarget }) => {
              void add([...(currentTarget.files ?? [])]);
              // The same file once more is a choice as well.
              currentTarget.value = "";
            }}
          />
          <Button ref={choose} size="small" onClick={() => input.current?.click()}>
            <ImagePlus aria-hidden="true" size={18} />
            {t("pictures.choose")}
          </Button>
          <News news={news} onBack={putBack} />
        </div>
        {refused.map(({ id, name, fault }) => (
          <Notice key={id} tone="error">
            {fault === "many"
              ? t("pictures.many", { name, most: LIMITS.pictures })
              : t(`pictures.fault.${fault}`, { name })}
          </Notice>
        ))}
        {room > 0 && (
          <p className={styles["hint"]}>{t("pictures.room", { size: Math.ceil(room / 1000) })}</p>
        )}
      </section>
    </div>
  );
}

interface NewsProps {
  news: PictureNews;
  onBack: (picture: OwnPicture, place: number) => void;
}

/** What happened, and the way back from deleting. */
function News({ news, onBack }: NewsProps) {
  const { t } = useTranslation();
  const said = () => {
    if (news.kind === "busy") return t("pictures.busy");
    if (news.kind === "removed") return t("pictures.removed");
    if (news.kind === "moved") return t("pictures.moved", { number: news.place });
    return news.kind === "added" && news.count > 0
      ? t("pictures.added", { count: news.count })
      : "";
  };
  return (
    <>
      <p role="status" className={styles["hint"]}>
        {said()}
      </p>
      {news.kind === "removed" && (
        <Button size="small" variant="quiet" onClick={() => onBack(news.picture, news.place)}>
          {t("common.undo")}
        </Button>
      )}
    </>
  );
}
