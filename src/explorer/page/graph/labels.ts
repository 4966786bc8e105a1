// Which names are written beside their nodes? The chosen first, then the big; none that would touch another.

import type { Settings } from "sigma/settings";
import type { NodeDisplayData, PartialButFor } from "sigma/types";
import type { Palette } from "./palette";

type Labelled = PartialButFor<NodeDisplayData, "x" | "y" | "size" | "label" | "color">;

interface Wish {
  context: CanvasRenderingContext2D;
  data: Labelled;
  settings: Pick<Settings, "labelSize" | "labelFont">;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** In widths of a Chinese character. */
const LONGEST = 16;

/** Sigma asks for one label at a time; they are kept until the frame is complete, and then written in order of weight. */
export class Labels {
  private wishes = new Map<string, Wish>();
  /** What was written in the last frame: boxes in CSS pixels. */
  written: Box[] = [];
  /** The nodes that want a label: other labels keep off them. */
  private discs: Box[] = [];

  constructor(private readonly palette: () => Palette) {}

  readonly wish = (context: CanvasRenderingContext2D, data: Labelled, settings: Wish["settings"]): void => {
    if (data.label) this.wishes.set(data.label + data.x + data.y, { context, data, settings });
  };

  begin(): void {
    this.wishes.clear();
  }

  write(): void {
    const weight = ({ data }: Wish) => data.size + (data.highlighted ? 2000 : data.forceLabel ? 1000 : 0);
    const text = ({ data }: Wish) => data.label ?? "";
    const sorted = [...this.wishes.values()].sort((a, b) => weight(b) - weight(a) || (text(a) < text(b) ? -1 : 1));
    this.written = [];
    this.discs = sorted.map(({ data: { x, y, size } }) => ({
      left: x - size,
      right: x + size,
      top: y - size,
      bottom: y + size,
    }));
    for (const wish of sorted) this.writeOne(wish);
    this.begin();
  }

  /** Where no spot is free of other nodes, the one that hides the fewest. */
  private leastCovering<T>(spots: readonly T[], box: (spot: T) => Box): T | undefined {
    const hides = (spot: T) => this.discs.filter((disc) => touch(box(spot), disc)).length;
    return [...spots].sort((a, b) => hides(a) - hides(b))[0];
  }

  private writeOne({ context, data, settings }: Wish): void {
    const size = settings.labelSize + Math.min(4, data.size / 6);
    context.font = `${data.highlighted ? 600 : 500} ${size}px ${settings.labelFont}`;
    const text = data.highlighted ? (data.label ?? "") : shortened(data.label ?? "");
    const width = context.measureText(text).width;
    const spots = [
      { x: data.x + data.size + 4, y: data.y + size / 3 },
      { x: data.x - width / 2, y: data.y - data.size - 5 },
      { x: data.x - width / 2, y: data.y + data.size + size },
      { x: data.x - data.size - 4 - width, y: data.y + size / 3 },
    ];
    const frame = context.canvas.getBoundingClientRect();
    const box = ({ x, y }: { x: number; y: number }) => ({
      left: x - 3,
      right: x + width + 3,
      top: y - size,
      bottom: y + 4,
    });
    const fits = (obstacles: readonly Box[]) => (spot: { x: number; y: number }) => {
      const { left, right, top, bottom } = box(spot);
      if (left < 0 || right > frame.width || top < 0 || bottom > frame.height) return false;
      return !obstacles.some((other) => touch(box(spot), other));
    };
    const spot =
      spots.find(fits([...this.written, ...this.discs])) ?? this.leastCovering(spots.filter(fits(this.written)), box);
    if (spot === undefined) return;
    this.written.push(box(spot));
    const { paper, ink } = this.palette();
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = paper;
    context.strokeText(text, spot.x, spot.y);
    context.fillStyle = ink;
    context.fillText(text, spot.x, spot.y);
  }
}

function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char < "\u2000" ? 0.55 : 1), 0);
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function shortened(label: string): string {
  if (widthOf(label) <= LONGEST) return label;
  const characters = [...label];
  while (widthOf(characters.join("")) > LONGEST - 1) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
