import face from "#scenes/shared/notes/Face.module.css";
import { PrivateLine } from "#scenes/shared/notes/PrivateLine.tsx";

/** A worksheet is everyone's own: there is nothing to write down here. */
export function Capture() {
  return (
    <div className={face["face"]}>
      <PrivateLine />
    </div>
  );
}
