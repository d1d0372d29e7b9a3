import { useEffect } from "react";
import { useTranslation } from "react-i18next";

import { whenCalm } from "#platform/clock.ts";
import { Renew } from "#parts/version/Renew.tsx";
import { useOffline } from "#stores/offline.ts";

/** Says that the app works without a network, and offers a newer version; never in a session. */
export function OfflineNotice() {
  const { t } = useTranslation();
  const { ready, update, begin, look } = useOffline();
  useEffect(look, [look]);
  useEffect(() => whenCalm(begin), [begin]);
  if (update !== "none") return <Renew />;
  return ready ? <p role="status">{t("offline.ready")}</p> : null;
}
