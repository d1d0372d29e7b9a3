import { useState } from "react";

import type { OwnPicture } from "#content/ownSteps.ts";
import { freeId } from "#domain/plan/edit.ts";
import { LIMITS } from "#parts/fields/limits.ts";

import { shrink, type PictureFault } from "./shrink.ts";

/** A file that was not added, and why. */
export interface Refused {
  id: string;
  name: string;
  fault: PictureFault | "many";
}

export type ChangePictures = (
  change: (pictures: readonly OwnPicture[]) => OwnPicture[],
  about?: string,
) => void;

/** What happened last, for who does not see it. */
export type PictureNews =
  | { kind: "none" }
  | { kind: "busy" }
  | { kind: "added"; count: number }
  | { kind: "moved"; place: number }
  | { kind: "removed"; picture: OwnPicture; place: number };

/** Adding, moving and deleting pictures; each is one step to undo. */
export function usePictures(pictures: readonly OwnPicture[], change: ChangePictures) {
  const [news, setNews] = useState<PictureNews>({ kind: "none" });
  const [refused, setRefused] = useState<readonly Refused[]>([]);

  const add = async (files: readonly File[]) => {
    if (files.length === 0 || news.kind === "busy") return;
    setNews({ kind: "busy" });
    const found: string[] = [];
    const not: Refused[] = [];
    for (const [index, file] of files.entries()) {
      const full = pictures.length + found.length >= LIMITS.pictures;
      // One at a time: a photo takes much memory.
      const made = full ? { error: "many" as const } : await shrink(file);
      if ("data" in made) found.push(made.data);
      else not.push({ id: `${index}`, name: file.name, fault: made.error });
    }
    if (found.length > 0) {
      change((now) =>
        found
          .slice(0, Math.max(0, LIMITS.pictures - now.length))
          .reduce<OwnPicture[]>(
            (all, data) => [...all, { id: freeId(all, "picture"), data, alt: "" }],
            [...now],
          ),
      );
    }
    setRefused(not);
    setNews({ kind: "added", count: found.length });
  };

  const move = (picture: OwnPicture, to: number) => {
    change((now) => {
      const from = now.findIndex(({ id }) => id === picture.id);
      return from < 0 ? [...now] : now.toSpliced(from, 1).toSpliced(to, 0, picture);
    });
    setNews({ kind: "moved", place: to + 1 });
  };

  const remove = (picture: OwnPicture) => {
    const place = pictures.findIndex(({ id }) => id === picture.id);
    change((now) => now.filter(({ id }) => id !== picture.id));
    setNews({ kind: "removed", picture, place });
  };

  const putBack = (picture: OwnPicture, place: number) => {
    change((now) =>
      now.length >= LIMITS.pictures
        ? [...now]
        : now.toSpliced(place, 0, {
            ...picture,
            id: now.some(({ id }) => id === picture.id) ? freeId(now, "picture") : picture.id,
          }),
    );
    setNews({ kind: "none" });
  };

  const describe = (picture: OwnPicture, alt: string) =>
    change(
      (now) => now.map((one) => (one.id === picture.id ? { ...one, alt } : one)),
      `picture ${picture.id}`,
    );

  const tie = ({ id }: OwnPicture, to: string | undefined) =>
    change((now) =>
      now.map((one) => {
        if (one.id !== id) return one;
        const { step: _step, ...free } = one;
        return to === undefined ? free : { ...free, step: to };
      }),
    );

  // By Ctrl+Z it may have come back already.
  const gone = news.kind === "removed" && !pictures.some(({ data }) => data === news.picture.data);
  return {
    news: news.kind === "removed" && !gone ? ({ kind: "none" } as const) : news,
    refused,
    add,
    move,
    remove,
    putBack,
    describe,
    tie,
  };
}
