import { useTranslation } from "react-i18next";

import { ZOOM } from "#domain/session/stage.ts";
import type { Session } from "#domain/session/types.ts";
import { zoom } from "#stores/stageActions.ts";
import { Button } from "#ui/button/Button.tsx";

/** Larger and smaller text on the stage, until it goes no further. */
export function SizeButtons({ session }: { session: Session }) {
  const { t } = useTranslation();
  const at = session.live.stage.zoom;
  return (
    <>
      <Button data-each-press="" disabled={at >= ZOOM.most} onClick={() => zoom(1)}>
        {t("run.larger")}
      </Button>
      <Button data-each-press="" disabled={at <= ZOOM.least} onClick={() => zoom(-1)}>
        {t("run.smaller")}
      </Button>
    </>
  );
}
