import { useState } from "react";
import { useTranslation } from "react-i18next";

import { siteOf } from "#domain/link/site.ts";
import { usePublicAddress } from "#stores/publicAddress.ts";
import { Button } from "#ui/button/Button.tsx";
import { TextField } from "#ui/field/Field.tsx";

import styles from "./ShareDialog.module.css";

/** Which site the links name. */
export function AddressField() {
  const { t } = useTranslation();
  const { site, own, change } = usePublicAddress();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  return (
    <details className={styles["address"]}>
      <summary>{t("share.address")}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const found = siteOf(typed);
          setWrong(found === undefined);
          if (found === undefined) return;
          change(found);
          setTyped("");
        }}
      >
        <TextField
          label={t("share.address")}
          hideLabel
          inputMode="url"
          autoComplete="off"
          value={typed}
          placeholder={site}
          hint={t("share.addressHint", { site })}
          error={wrong ? t("share.addressWrong") : undefined}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <div className="wrap gap-2">
          <Button type="submit">{t("share.addressUse")}</Button>
          {own && <Button onClick={() => change(undefined)}>{t("share.addressBack")}</Button>}
        </div>
      </form>
    </details>
  );
}
