import { useTranslation } from "react-i18next";
import { Navigate, useLocation, useNavigate } from "react-router";

import { readPasted } from "#domain/link/pasted.ts";
import { Trouble } from "#features/phone/Trouble.tsx";

import { paths } from "./paths.ts";
import { LINK_PLACES, usePastedLink } from "./usePastedLink.ts";
import { useTitle } from "./useTitle.ts";
import { useTone } from "./useTone.ts";

/** An address that is no page: a link in it is followed, else there is a field to paste one in. */
export default function LostRoute() {
  const { t } = useTranslation();
  useTone();
  const navigate = useNavigate();
  const follow = usePastedLink("mee", "plan", "geef");
  const { pathname, search, hash } = useLocation();
  useTitle(t("phone.trouble.lostTitle"));
  const found = readPasted(`#${pathname}${search}${hash}`);
  if (found && found.payload !== "") {
    return <Navigate replace to={LINK_PLACES[found.kind](found.payload)} />;
  }
  return <Trouble problem="lost" onHome={() => void navigate(paths.home.to())} onPaste={follow} />;
}
