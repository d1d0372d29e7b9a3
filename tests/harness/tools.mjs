// Programs that read back what the app makes. A machine without one skips what needs it, and says so;
// .ci/run installs them.
import { spawnSync } from "node:child_process";

/** Whether a program can be started here. @param {string} name @param {string} flag @returns {boolean} */
export function hasTool(name, flag = "--version") {
  return spawnSync(name, [flag], { stdio: "ignore" }).error === undefined;
}
