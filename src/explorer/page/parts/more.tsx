// How does a long list begin? With its first items; a button shows the rest.

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { t } from "../state/app";

interface Props<T> {
  items: readonly T[];
  first?: number;
  children: (item: T) => ComponentChildren;
}

export function More<T>({ items, first = 6, children }: Props<T>) {
  const [limit, setLimit] = useState(first);
  const left = items.length - limit;
  return (
    <>
      {items.slice(0, limit).map(children)}
      {left > 0 && (
        <button type="button" class="more" onClick={() => setLimit(limit + 50)}>
          {t("more", { n: left })}
        </button>
      )}
    </>
  );
}
