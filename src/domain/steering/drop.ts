import { follow, linksOf, type Link, type Open } from "./needs.ts";
import type { Placed } from "./slack.ts";

/** One dropped phase outweighs all priorities, and one point of priority all minutes. */
const PHASE = 1e9;
const POINT = 1e5;

/** Least cost by minutes, for the slots from one place to the end; Infinity where none last so long. */
type Costs = Float64Array;
type Layer = ReadonlyMap<Open, Costs>;

/**
 * Which slots to drop so that the rest, trimmed where needed, fits in `slack` whole minutes and in
 * the slack of each slot: as few as possible, then those with the least priority together, then
 * those with which the fewest minutes are cut. Of equals, what comes later goes: by then the slack
 * may have caught up. Returns the indexes to drop; none when nothing fits at all.
 *
 * A dynamic programme from the last slot to the first, over the minutes that the slots from there
 * on last and over what they need of the earlier ones. It takes slots × minutes × lengths of one
 * slot steps (some 400 000 for 80 slots in 300 minutes), times the few sets that stand open at once.
 */
export function chooseDrops(rest: readonly Placed[], slack: number): Set<number> {
  const total = rest.reduce((sum, slot) => sum + slot.minutes, 0);
  const size = Math.min(slack, total);
  if (size < 0) return new Set();
  const links = linksOf(rest);
  const end = emptyCosts(size);
  end[0] = 0;
  let layer: Layer = new Map([[0n, end]]);
  const layers = [layer];
  for (let at = rest.length - 1; at >= 0; at -= 1) {
    const slot = rest[at];
    const link = links[at];
    if (!slot || !link) break;
    layer = withSlot(slot, link, layer, size);
    layers.unshift(layer);
  }
  return walkBack(rest, links, layers);
}

function emptyCosts(size: number): Costs {
  return new Float64Array(size + 1).fill(Infinity);
}

const dropCost = (slot: Placed) => PHASE + slot.priority * POINT + slot.minutes;

/** The costs of the slots from this one on, out of those of the slots after it. */
function withSlot(slot: Placed, link: Link, after: Layer, size: number): Layer {
  const layer = new Map<Open, Costs>();
  const costsOf = (open: Open | undefined) => {
    if (open === undefined) return undefined;
    const costs = layer.get(open) ?? emptyCosts(size);
    layer.set(open, costs);
    return costs;
  };
  const most = Math.min(size, slot.slack);
  for (const [open, costs] of after) {
    const dropped = slot.droppable ? costsOf(follow(link, open, false)) : undefined;
    const kept = costsOf(follow(link, open, true));
    costs.forEach((cost, minutes) => {
      if (cost === Infinity) return;
      if (dropped) lower(dropped, minutes, cost + dropCost(slot));
      if (!kept) return;
      for (let lasts = slot.least; lasts <= slot.minutes && minutes + lasts <= most; lasts += 1) {
        lower(kept, minutes + lasts, cost + slot.minutes - lasts);
      }
    });
  }
  return layer;
}

function lower(costs: Costs, at: number, cost: number): void {
  if (cost < (costs[at] ?? -Infinity)) costs[at] = cost;
}

interface State {
  open: Open;
  minutes: number;
}

/** Follows the cheapest way from the first slot to the last. */
function walkBack(
  rest: readonly Placed[],
  links: readonly Link[],
  layers: readonly Layer[],
): Set<number> {
  const dropped = new Set<number>();
  const whole = layers[0]?.get(0n);
  const cheapest = whole ? whole.indexOf(Math.min(...whole)) : 0;
  let state: State = { open: 0n, minutes: cheapest };
  rest.forEach((slot, at) => {
    const link = links[at];
    const after = layers[at + 1];
    const cost = layers[at]?.get(state.open)?.[state.minutes] ?? Infinity;
    if (!link || !after || cost === Infinity) return;
    const kept = whenKept(slot, link, after, { ...state, cost });
    if (!kept) dropped.add(at);
    state = kept ?? whenDropped(slot, link, after, { ...state, cost }) ?? state;
  });
  return dropped;
}

type Target = State & { cost: number };

function whenKept(slot: Placed, link: Link, after: Layer, to: Target): State | undefined {
  if (to.minutes > slot.slack) return undefined;
  for (const [open, costs] of after) {
    if (follow(link, open, true) !== to.open) continue;
    for (let lasts = slot.least; lasts <= Math.min(slot.minutes, to.minutes); lasts += 1) {
      const minutes = to.minutes - lasts;
      if ((costs[minutes] ?? Infinity) + slot.minutes - lasts === to.cost) return { open, minutes };
    }
  }
  return undefined;
}

function whenDropped(slot: Placed, link: Link, after: Layer, to: Target): State | undefined {
  for (const [open, costs] of after) {
    const cost = (costs[to.minutes] ?? Infinity) + dropCost(slot);
    if (follow(link, open, false) === to.open && cost === to.cost) {
      return { open, minutes: to.minutes };
    }
  }
  return undefined;
}
