import { useTranslation } from "react-i18next";
import { useLocation, useNavigate } from "react-router";

import { TextPage, type TextName } from "#features/guide/TextPage.tsx";
import { goBack, hasBefore } from "#platform/history.ts";
import { textPages } from "#parts/stage/textPages.ts";
import { lazyWithRetry } from "#ui/lazy/lazyWithRetry.tsx";

import { paths } from "./paths.ts";
import { useTitle } from "./useTitle.ts";

const LostRoute = lazyWithRetry(async () => (await import("./LostRoute.tsx")).default);

const NAMES: Partial<Record<string, TextName>> = {
  [textPages.guide]: "guide",
  [textPages.privacy]: "privacy",
  [textPages.accessibility]: "accessibility",
};

/**
 * A page of text, at an address that no screen has: the router needs to know nothing of them. Any other
 * address is lost.
 */
export default function TextRoute() {
  const { pathname } = useLocation();
  const name = NAMES[`#${pathname}`];
  return name ? <Text name={name} /> : <LostRoute />;
}

function Text({ name }: { name: TextName }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  useTitle(t(`texts.titles.${name}`));
  return (
    <TextPage
      name={name}
      onBack={hasBefore() ? goBack : undefined}
      onHome={() => void navigate(paths.home.to())}
    />
  );
}
