import { useEffect, useEffectEvent, useState } from "react";

import { onFileDrop } from "#platform/drop.ts";
import type { OpenedFile } from "#platform/files.ts";

import styles from "./FileDrop.module.css";

interface FileDropProps {
  maxBytes: number;
  /** What it says while a file hangs over the window. */
  sign: string;
  onFile: (file: OpenedFile) => void;
}

/** Opens the file that is dropped anywhere on the page, and shows that it will. */
export function FileDrop({ maxBytes, sign, onFile }: FileDropProps) {
  const [over, setOver] = useState(false);
  const take = useEffectEvent(onFile);
  useEffect(() => onFileDrop(maxBytes, { over: setOver, drop: (file) => take(file) }), [maxBytes]);
  return over && <p className={styles["over"]}>{sign}</p>;
}
