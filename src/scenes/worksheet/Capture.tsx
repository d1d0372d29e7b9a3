import face from "#parts/notes/Face.module.css";
import { PrivateLine } from "#parts/notes/PrivateLine.tsx";

/** A worksheet is everyone's own: there is nothing to write down here. */
export function Capture() {
  return (
    <div className={face["face"]}>
      <PrivateLine />
    </div>
  );
}
