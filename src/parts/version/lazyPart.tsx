import { Suspense, type ComponentType } from "react";
import { useTranslation } from "react-i18next";

import { Boundary } from "#ui/lazy/Boundary.tsx";
import { lazyWithRetry, type Fetched } from "#ui/lazy/lazyWithRetry.tsx";

const PartLost = lazyWithRetry(async () => (await import("./PartLost.tsx")).PartLost);

/** Fetches what is said of a lost part, so that it is there when a part is not. */
export function fetchPartLost(): Promise<unknown> {
  return PartLost.fetch();
}

/**
 * A part of a page that is fetched when it is first drawn. Where it breaks or cannot be fetched, that is
 * said beside the page, which goes on with all that was typed in it.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> & Fetched {
  const Loaded = lazyWithRetry(load);
  function Part(props: Props) {
    const { onClose } = props as { onClose?: () => void };
    return (
      <Boundary
        renderInstead={(again) => (
          <Boundary renderInstead={() => <Untold />}>
            <Suspense>
              <PartLost onAgain={again} onClose={onClose} />
            </Suspense>
          </Boundary>
        )}
      >
        <Suspense>
          <Loaded {...props} />
        </Suspense>
      </Boundary>
    );
  }
  return Object.assign(Part, { fetch: Loaded.fetch, isThere: Loaded.isThere });
}

/** Where not even the words for it came. */
function Untold() {
  const { t } = useTranslation();
  return <p role="alert">{t("errors.broken")}</p>;
}
