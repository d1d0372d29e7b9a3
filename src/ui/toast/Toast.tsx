import { X } from "lucide-react";
import { useEffect, useEffectEvent, useState } from "react";
import { Button } from "#ui/button/Button.tsx";
import styles from "./Toast.module.css";

interface ToastProps {
  /** What was done; nothing is shown without it. */
  message: string | undefined;
  /** Which message it is: another one has its whole time, also when it says the same. */
  at: number | undefined;
  undoLabel: string;
  onUndo?: (() => void) | undefined;
  closeLabel: string;
  onClose: () => void;
  /** How long it stays, in milliseconds; never less than eight seconds. */
  duration?: number | undefined;
  /** A strip at the top, no higher than the margin of the stage. */
  slim?: boolean | undefined;
  /** What was done is only read aloud: the way back shows alone. */
  quiet?: boolean | undefined;
}

const LEAST = 8000;

/**
 * Says what was just done, with a way back. It waits while somebody points at it or is in it with
 * the keyboard. Keep it on the page without a message: a live region has to be there beforehand.
 */
export function Toast({ message, at, slim, ...rest }: ToastProps) {
  return (
    <output className={styles["place"]} data-slim={slim}>
      {message !== undefined && <Sign key={at} message={message} {...rest} />}
    </output>
  );
}

type SignProps = Omit<ToastProps, "message" | "at" | "slim"> & { message: string };

function Sign(props: SignProps) {
  const { message, undoLabel, onUndo, closeLabel, onClose, duration = LEAST, quiet } = props;
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const leave = useEffectEvent(onClose);
  const stays = pointed || focused;

  useEffect(() => {
    if (stays) return undefined;
    const timer = setTimeout(() => leave(), Math.max(LEAST, duration));
    return () => clearTimeout(timer);
  }, [stays, duration]);

  return (
    <div
      className={styles["toast"]}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <span className={quiet === true ? "visually-hidden" : styles["message"]}>{message}</span>
      {onUndo !== undefined && (
        <Button size="small" onClick={() => onUndo()}>
          {undoLabel}
        </Button>
      )}
      <button type="button" className={styles["close"]} aria-label={closeLabel} onClick={onClose}>
        <X aria-hidden="true" size={20} />
      </button>
    </div>
  );
}
