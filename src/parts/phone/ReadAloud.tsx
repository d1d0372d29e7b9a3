import { Square, Volume2 } from "lucide-react";
import { useLayoutEffect, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";

import { LANGUAGE } from "#words/language.ts";
import { phoneEase } from "#words/phoneEase.ts";
import { addWords } from "#i18n/setup.ts";
import { onHide } from "#platform/page.ts";
import { canReadAloud, onVoices, readAloud } from "#platform/speech.ts";
import { Button } from "#ui/button/Button.tsx";

addWords({ phoneEase });

interface ReadAloudProps {
  /** One after the other. */
  texts: readonly string[];
  className: string | undefined;
}

/** Reads a page aloud, where the device has a voice of its own for that; a second press stops it. */
export function ReadAloud({ texts, className }: ReadAloudProps) {
  const { t } = useTranslation();
  const can = useSyncExternalStore(onVoices, () => canReadAloud(LANGUAGE));
  const [reading, setReading] = useState(false);
  const words = texts.join("\n");
  // Within the press: a phone lets no page speak by itself.
  useLayoutEffect(() => {
    if (!reading) return undefined;
    const end = () => setReading(false);
    const stop = readAloud(LANGUAGE, words.split("\n"), end);
    const forget = onHide(end);
    return () => {
      forget();
      stop();
    };
  }, [reading, words]);
  if (!can) return null;
  const Icon = reading ? Square : Volume2;
  return (
    <Button className={className} onClick={() => setReading(!reading)}>
      <Icon aria-hidden="true" size="1.25rem" />
      {t(reading ? "phoneEase.silent" : "phoneEase.aloud")}
    </Button>
  );
}
