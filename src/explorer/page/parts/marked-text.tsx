// How is an article's original shown? Unchanged, with noise grey and the words of facts and mentions marked.

import { useEffect, useRef } from "preact/hooks";
import type { Mark, Piece } from "../data/marks";
import { pieces } from "../data/marks";
import { model } from "../state/app";

interface Props {
  article: number;
  marks: readonly Mark[];
  /** Scroll to where this offset stands. */
  at?: number;
  onEnter?: (piece: Piece) => void;
  onLeave?: () => void;
  onPick?: (piece: Piece) => void;
}

export function MarkedText({ article, marks, at, onEnter, onLeave, onPick }: Props) {
  const box = useRef<HTMLElement>(null);
  const { text, noise, lang } = model.articles[article];
  const grey: Mark[] = [];
  for (let i = 0; i < noise.length; i += 2) grey.push({ start: noise[i], end: noise[i + 1], name: "noise" });
  const cut = pieces(text, [...grey, ...marks]);
  useEffect(() => {
    if (at === undefined || box.current === null) return;
    const spot = [...box.current.querySelectorAll<HTMLElement>("[data-start]")].find(
      (one) => Number(one.dataset.start) >= at,
    );
    if (spot === undefined) return;
    const lead = Math.min(120, box.current.clientHeight / 3);
    box.current.scrollTop += spot.getBoundingClientRect().top - box.current.getBoundingClientRect().top - lead;
  }, [article, at]);
  return (
    <section
      class="marked-text"
      ref={box}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be reachable by keyboard
      tabIndex={0}
      lang={lang}
      aria-label={model.name[model.entityCount + article]}
    >
      {cut.map((piece) =>
        piece.names.length === 0 ? (
          piece.text
        ) : (
          // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the list of facts beside the text does the same by keyboard
          <span
            key={piece.start}
            data-start={piece.start}
            class={piece.names.join(" ")}
            onMouseEnter={() => onEnter?.(piece)}
            onMouseLeave={() => onLeave?.()}
            onClick={() => onPick?.(piece)}
          >
            {piece.text}
          </span>
        ),
      )}
    </section>
  );
}
