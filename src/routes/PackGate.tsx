import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Pack } from "#content/schema.ts";
import { usePack, usePackStore } from "#stores/pack.ts";
import { Button } from "#ui/button/Button.tsx";

import { Message } from "./Message.tsx";
import { Waiting } from "./Waiting.tsx";

/** Waits for the kit, and says so when it does not come. */
export function PackGate({ children }: { children: (pack: Pack) => ReactNode }) {
  const { t } = useTranslation();
  const pack = usePack();
  const failed = usePackStore((state) => state.failed);
  const retry = usePackStore((state) => state.load);
  if (pack) return children(pack);
  if (!failed) return <Waiting />;
  return (
    <Message title={t("planner.gate.packTitle")} text={t("planner.gate.pack")}>
      <Button variant="primary" onClick={retry}>
        {t("common.again")}
      </Button>
    </Message>
  );
}
