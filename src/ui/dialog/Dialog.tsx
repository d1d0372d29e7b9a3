import { X } from "lucide-react";
import { useId, useLayoutEffect, useRef } from "react";
import type { MouseEvent, ReactNode, SyntheticEvent } from "react";
import { classes } from "#ui/classes.ts";
import styles from "./Dialog.module.css";

const SHAPES = { dialog: "centre", drawer: "drawer", wide: "wide" } as const;

interface DialogProps {
  open: boolean;
  /** Esc, the cross, or a click beside it. The dialog stays until `open` says otherwise. */
  onClose: () => void;
  title: string;
  /** What the cross is called. */
  closeLabel: string;
  /** A drawer stands at the right side, from top to bottom; a wide one fills the window. */
  variant?: "dialog" | "drawer" | "wide";
  /** A click beside it closes it; say no where something long is typed. */
  closeOnBackdrop?: boolean;
  /** Buttons, under what scrolls. */
  footer?: ReactNode;
  children: ReactNode;
}

/**
 * A native modal dialog: the page behind it is inert, and focus goes back to where it was. It opens
 * with the focus on what carries `data-autofocus`, else on the first thing in it.
 */
export function Dialog(props: DialogProps) {
  const { open, onClose, title, closeLabel, footer, children } = props;
  const { variant = "dialog", closeOnBackdrop = true } = props;
  const ref = useRef<HTMLDialogElement>(null);
  const pressedBeside = useRef(false);
  const titleId = useId();

  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!open || dialog === null) return undefined;
    if (!dialog.open) dialog.showModal();
    dialog.querySelector<HTMLElement>("[data-autofocus]")?.focus();
    // Closing before it leaves the page is what gives the focus back.
    return () => dialog.close();
  }, [open]);

  const cancel = (event: SyntheticEvent<HTMLDialogElement>) => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    // A field that takes what was typed when it loses the focus takes it now: it is about to go.
    event.currentTarget.querySelector<HTMLElement>(":focus")?.blur();
    onClose();
  };
  const isBeside = (event: MouseEvent<HTMLDialogElement>) => event.target === event.currentTarget;
  const press = (event: MouseEvent<HTMLDialogElement>) => {
    pressedBeside.current = isBeside(event);
  };
  const click = (event: MouseEvent<HTMLDialogElement>) => {
    // Selecting text and letting go beside the dialog is not a click beside it.
    if (closeOnBackdrop && pressedBeside.current && isBeside(event)) onClose();
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- Esc does the same
    <dialog
      ref={ref}
      data-modal=""
      className={classes(styles["dialog"], styles[SHAPES[variant]])}
      aria-labelledby={titleId}
      onCancel={cancel}
      onMouseDown={press}
      onClick={click}
    >
      {open && (
        <div className={styles["frame"]}>
          <header className={styles["header"]}>
            <h2 id={titleId} className={styles["title"]}>
              {title}
            </h2>
          </header>
          <div className={styles["body"]}>{children}</div>
          {footer !== undefined && <footer className={styles["footer"]}>{footer}</footer>}
          {/* Last, so that the dialog opens with the focus on what it is about. */}
          <button
            type="button"
            className={styles["close"]}
            aria-label={closeLabel}
            onClick={onClose}
          >
            <X aria-hidden="true" size={22} />
          </button>
        </div>
      )}
    </dialog>
  );
}
