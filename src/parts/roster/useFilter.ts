import { useDeferredValue, useMemo, useState } from "react";

import { searchFor } from "#domain/search/searchFor.ts";
import type { Person } from "#domain/session/types.ts";

/** The people whose name or attribute holds what is typed. */
export function useFilter(people: readonly Person[], names: ReadonlyMap<string, string>) {
  const [query, setQuery] = useState("");
  const typed = useDeferredValue(query);
  const shown = useMemo(() => {
    const matches = searchFor(typed);
    return people.filter(({ id, name, attribute = "" }) =>
      matches([names.get(id), name, attribute].join(" ")),
    );
  }, [people, names, typed]);
  return { query, setQuery, shown };
}
