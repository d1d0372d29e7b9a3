import { useNavigate } from "react-router";

import { addWords } from "#i18n/setup.ts";
import { home } from "#words/home.ts";
import { undo } from "#words/undo.ts";
import { Home } from "#features/home/Home.tsx";

import { ledPath, REOPEN } from "./led.ts";
import { paths } from "./paths.ts";
import { useTitle } from "./useTitle.ts";

addWords({ home, undo });

export default function HomeRoute() {
  const navigate = useNavigate();
  useTitle();
  return (
    <Home
      onOpen={(id) => void navigate(ledPath(id))}
      onReopen={(id) => void navigate(ledPath(id), { state: REOPEN })}
      onCheck={(id) => void navigate(paths.check.to(id))}
      onPlans={() => void navigate(paths.plans.to())}
      onReport={(id) => void navigate(paths.report.to(id))}
    />
  );
}
