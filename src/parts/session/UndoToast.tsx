import { useEffect } from "react";
import { useTranslation } from "react-i18next";

import { useRun } from "#stores/run.ts";
import { dismissUndo, takeBack, type Undo, useUndo } from "#stores/undo.ts";
import { Toast } from "#ui/toast/Toast.tsx";

import "./undoWords.ts";

interface UndoToastProps {
  /** On the mirrored screen: a strip over what the room reads, and not on it. */
  slim?: boolean;
  /** What was told was taken back from here. */
  onTakenBack?: () => void;
}

/** How long the way back from something large stays where the room does not read along, in milliseconds. */
const MINUTE = 60_000;

/** What the room need not know: on a mirrored screen only the way back shows. */
const QUIET: readonly string[] = ["steered", "unsteered", "clockRestarted", "looseRemoved"];

/** On which screen each was first told: the sign is put on the page anew with every scene. */
const places = new WeakMap<Undo, number | undefined>();

function placeOf(offer: Undo | undefined, position: number | undefined): number | undefined {
  if (!offer) return undefined;
  if (!places.has(offer)) places.set(offer, position);
  return places.get(offer);
}

/** Says what was just deleted or redrawn, with a way back. It goes with the screen it came on. */
export function UndoToast({ slim, onTakenBack }: UndoToastProps) {
  const offer = useUndo((state) => state.offer);
  const { t } = useTranslation();
  const position = useRun((state) => state.session?.live.position);
  const gone = offer && position !== placeOf(offer, position);
  useEffect(() => {
    if (gone) dismissUndo();
  }, [gone]);
  return (
    <Toast
      at={offer?.at}
      message={offer && !gone ? t(`undo.${offer.what}`) : undefined}
      undoLabel={t("common.undo")}
      onUndo={
        offer?.undo &&
        (() => {
          takeBack();
          onTakenBack?.();
        })
      }
      duration={offer?.what === "ended" ? MINUTE : undefined}
      quiet={slim === true && offer?.undo !== undefined && QUIET.includes(offer.what)}
      closeLabel={t("common.close")}
      onClose={dismissUndo}
      slim={slim}
    />
  );
}
