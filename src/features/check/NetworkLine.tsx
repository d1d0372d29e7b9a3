import { useEffect } from "react";
import { useTranslation } from "react-i18next";

import { whenCalm } from "#platform/clock.ts";
import { isSecure } from "#platform/page.ts";
import { useOffline } from "#stores/offline.ts";
import { Button } from "#ui/button/Button.tsx";

import { CheckLine, type CheckState } from "./CheckLine.tsx";
import { useTold } from "./useTold.ts";

/** Whether the app stands on this device, so that the room's network may fail. */
export function NetworkLine({ onState }: { onState: (state: CheckState) => void }) {
  const { t } = useTranslation();
  const { ready, refused, begin } = useOffline();
  useEffect(() => whenCalm(begin), [begin]);
  const state = useTold(ready ? "good" : refused ? "bad" : "todo", onState);
  const text = ready ? "good" : !refused ? "asking" : isSecure() ? "bad" : "insecure";
  return (
    <CheckLine title={t("check.network.title")} state={state} text={t(`check.network.${text}`)}>
      {text === "bad" && <Button onClick={begin}>{t("common.again")}</Button>}
    </CheckLine>
  );
}
