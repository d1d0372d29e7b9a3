/** What sounds comes after the first screen. */
export const fetchRing = () => import("./ring.ts");
