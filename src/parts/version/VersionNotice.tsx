import { useEffect, useState } from "react";

import { onMissingFile } from "#platform/missingFile.ts";
import { useOffline } from "#stores/offline.ts";

import { Renew } from "./Renew.tsx";
import styles from "./VersionNotice.module.css";

interface VersionNoticeProps {
  /** What this window shows is for a room full of people, who are told nothing of this. */
  forRoom: boolean;
}

/**
 * Says in any window that it is an old one among new files: another window took the newer version, or
 * a file of this one is gone. A version that only waits is told of where nothing runs.
 */
export function VersionNotice({ forRoom }: VersionNoticeProps) {
  const { update, told, begin, missed } = useOffline();
  const old = update === "swapped" || update === "outdated";
  // Stands until it is settled, whatever comes of a press.
  const [stands, setStands] = useState(old);
  if (old && !stands) setStands(true);
  useEffect(begin, [begin]);
  useEffect(() => onMissingFile(missed), [missed]);
  if (forRoom || !stands || told > 0) return null;
  return (
    <div className={styles["place"]}>
      <Renew floating />
    </div>
  );
}
