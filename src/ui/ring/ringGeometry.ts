const CENTRE = 100;
/** Middle of the rope, in a picture of 200 by 200. */
export const RADIUS = 89;
/** How thick the rope is. */
export const THICK = 15;
export const AROUND = 2 * Math.PI * RADIUS;
const STRANDS = 64;

/** The turns of the strands, as short slanted lines across the rope, for a share of the ring. */
export function strandsOf(share: number): string {
  const turns = Math.max(0, Math.min(STRANDS, Math.floor(share * STRANDS + 0.001)));
  return Array.from({ length: turns }, (_, index) => {
    const angle = ((index + 0.5) / STRANDS) * 2 * Math.PI;
    return `M${at(angle - 0.016, RADIUS - THICK * 0.34)}L${at(angle + 0.016, RADIUS + THICK * 0.34)}`;
  }).join("");
}

const PIECES = 36;

/** Cuts straight through the rope, in as much of the ring as a share of it. */
export function cutsOf(share: number): string {
  const cuts = Math.max(0, Math.min(PIECES, Math.ceil(share * PIECES - 0.001)));
  return Array.from({ length: cuts }, (_, index) => {
    const angle = ((index + 0.5) / PIECES) * 2 * Math.PI;
    return `M${at(angle, RADIUS - THICK * 0.56)}L${at(angle, RADIUS + THICK * 0.56)}`;
  }).join("");
}

/** A point on the ring; 0 is at the top, clockwise. */
function at(angle: number, radius: number): string {
  const x = CENTRE + Math.sin(angle) * radius;
  const y = CENTRE - Math.cos(angle) * radius;
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}
