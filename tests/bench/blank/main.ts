// The least that an app with the house's packages can be: one sentence on one page.
import i18next from "i18next";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { initReactI18next, useTranslation } from "react-i18next";
import { HashRouter, Route, Routes } from "react-router";
import { create } from "zustand";

const useKey = create(() => ({ key: "errors.loading" as const }));

void i18next.use(initReactI18next).init({
  lng: "nl",
  resources: { nl: { translation: { errors: { loading: "Deze zin is alles wat hier staat." } } } },
});

function Sentence() {
  const { t } = useTranslation();
  return createElement("h1", null, t(useKey(({ key }) => key)));
}

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
  createElement(
    HashRouter,
    null,
    createElement(
      Routes,
      null,
      createElement(Route, { path: "*", element: createElement(Sentence) }),
    ),
  ),
);
