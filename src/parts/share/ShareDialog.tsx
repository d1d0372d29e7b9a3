import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Pack, Plan } from "#content/schema.ts";
import { share as words } from "#words/share.ts";
import { addWords } from "#i18n/setup.ts";
import { usePublicAddress } from "#stores/publicAddress.ts";
import { Dialog } from "#ui/dialog/Dialog.tsx";

import { AddressField } from "./AddressField.tsx";
import { ForColleague } from "./ForColleague.tsx";
import { ForParticipants } from "./ForParticipants.tsx";

addWords({ share: words });

interface ShareDialogProps {
  plan: Plan;
  pack: Pack;
  onClose: () => void;
  /** Absent where no session runs. */
  sessionId?: string;
  /** Puts the code on the stage; absent where no session runs. */
  onStage?: () => void;
}

/** The links of a plan: one for the participants, and the whole of it for a colleague. */
export function ShareDialog({ onClose, ...links }: ShareDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog open onClose={onClose} title={t("share.title")} closeLabel={t("common.close")}>
      <Links {...links} />
    </Dialog>
  );
}

const WHO = ["participants", "colleague"] as const;

function Links({ plan, pack, ...running }: Omit<ShareDialogProps, "onClose">) {
  const { t } = useTranslation();
  const { site, load } = usePublicAddress();
  const [who, setWho] = useState<(typeof WHO)[number]>("participants");
  useEffect(load, [load]);
  return (
    <div className="grid gap-4">
      <fieldset className="wrap gap-2">
        <legend className="visually-hidden">{t("share.who")}</legend>
        {WHO.map((one) => (
          <label key={one} className="choice">
            <input
              type="radio"
              name="share-who"
              checked={who === one}
              onChange={() => setWho(one)}
            />
            {t(`share.${one}`)}
          </label>
        ))}
      </fieldset>
      <p>{t(`share.${who}Hint`)}</p>
      {who === "participants" ? (
        <ForParticipants plan={plan} pack={pack} site={site} {...running} />
      ) : (
        <ForColleague plan={plan} site={site} />
      )}
      <AddressField />
    </div>
  );
}
