import { useDeferredValue, useMemo, useState } from "react";

import { sameKey } from "#domain/roster/graphemes.ts";
import type { Person } from "#domain/session/types.ts";

/** The people whose name or attribute holds what is typed. */
export function useFilter(people: readonly Person[], names: ReadonlyMap<string, string>) {
  const [query, setQuery] = useState("");
  const typed = useDeferredValue(query);
  const shown = useMemo(() => {
    const wanted = sameKey(typed.trim());
    if (wanted === "") return people;
    return people.filter(({ id, name, attribute = "" }) =>
      sameKey([names.get(id), name, attribute].join(" ")).includes(wanted),
    );
  }, [people, names, typed]);
  return { query, setQuery, shown };
}
