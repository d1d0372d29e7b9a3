import * as v from "valibot";
import { create } from "zustand";

import { versioned } from "#domain/files/versioned.ts";
import { siteAddress } from "#platform/address.ts";

import { storage } from "./persist/app.ts";
import { preference } from "./persist/stored.ts";
import { whenStored } from "./persist/ready.ts";

const saved = preference(
  storage,
  "address",
  versioned({ version: 1, schema: v.object({ address: v.string() }) }),
  { address: "" },
);

interface PublicAddress {
  /** The site that links name; where the app runs, as long as nobody chose another. */
  site: string;
  own: boolean;
  load: () => void;
  /** Undefined goes back to where the app runs. */
  change: (site: string | undefined) => void;
}

/** Which address participants open: not always the one that the facilitator uses. */
export const usePublicAddress = create<PublicAddress>()((set) => {
  const take = (address: string) =>
    set({ site: address === "" ? siteAddress() : address, own: address !== "" });
  return {
    site: siteAddress(),
    own: false,
    load: () => void whenStored(() => take(saved.read().address)),
    change: (site = "") => {
      take(site);
      saved.write({ address: site });
    },
  };
});
