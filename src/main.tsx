import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { HashRouter } from "react-router";

import { setUpWords } from "#i18n/setup.ts";
import { unlockAudioAtPresses } from "#platform/audio.ts";
import { keepDropsInside } from "#platform/drop.ts";
import { appRoot } from "#platform/root.ts";
import { Router } from "#routes/Router.tsx";

import "#ui/fonts.css";
import "#ui/tokens.css";
import "#ui/shelf.css";

setUpWords();
unlockAudioAtPresses();
keepDropsInside();

const root = appRoot();
// What nobody needs before the page stands may come beside what draws it.
import("#platform/beside.ts").then(
  ({ comeBeside }) => comeBeside(root),
  () => undefined,
);
createRoot(root).render(
  <StrictMode>
    <HashRouter>
      <Router />
    </HashRouter>
  </StrictMode>,
);
