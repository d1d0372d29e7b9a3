import { useTranslation } from "react-i18next";

import type { OpenedPlan } from "#stores/plans.ts";
import { Button } from "#ui/button/Button.tsx";
import { Notice } from "#ui/notice/Notice.tsx";

interface OpenedProps {
  opened: OpenedPlan;
  onOpen: (id: string) => void;
  onClose: () => void;
}

/** Says what came out of a file: a plan, a plan without some of its steps, or why there is none. */
export function Opened({ opened, onOpen, onClose }: OpenedProps) {
  const { t } = useTranslation();
  const close = <Button onClick={onClose}>{t("common.close")}</Button>;
  if ("error" in opened) {
    return (
      <Notice tone="error" action={close}>
        {t(`planner.list.fault.${opened.error}`)}
      </Notice>
    );
  }
  const { id, title, dropped, pictures } = opened;
  return (
    <Notice
      tone={dropped.length + pictures > 0 ? "warning" : "info"}
      action={
        <>
          <Button
            onClick={() => {
              onClose();
              onOpen(id);
            }}
          >
            {t("planner.list.edit")}
          </Button>
          {close}
        </>
      }
    >
      {t("planner.list.opened", { title: title.trim() === "" ? t("planner.untitled") : title })}
      {dropped.length > 0 &&
        ` ${t("planner.list.dropped", { count: dropped.length, steps: dropped.slice(0, 5).join(", ") })}`}
      {pictures > 0 && ` ${t("planner.list.noPictures", { count: pictures })}`}
    </Notice>
  );
}
