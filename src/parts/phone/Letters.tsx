import { ALargeSmall } from "lucide-react";
import { useTranslation } from "react-i18next";

import { phoneEase } from "#words/phoneEase.ts";
import { addWords } from "#i18n/setup.ts";
import { useLetters } from "#stores/letters.ts";
import { usePhone } from "#stores/phone.ts";
import { Button } from "#ui/button/Button.tsx";

addWords({ phoneEase });

const NEXT = ["larger", "largest", "plain"] as const;

interface LettersProps {
  /** Only a sign, where there is little room. */
  short?: boolean;
  className: string | undefined;
}

/** Makes all letters larger in two steps; a third press brings back those of the device. */
export function Letters({ short = false, className }: LettersProps) {
  const { t } = useTranslation();
  const { step, turn } = useLetters();
  const kept = usePhone(({ keep }) => keep);
  const words = t(`phoneEase.${NEXT[step]}`);
  return (
    <Button
      variant="quiet"
      className={className}
      {...(short && { "aria-label": words })}
      onClick={() => turn(kept)}
    >
      <ALargeSmall aria-hidden="true" size="1.5rem" />
      {!short && words}
    </Button>
  );
}
