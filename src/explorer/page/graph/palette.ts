// Which colours does the graph have? One for each label, told apart by readers who confuse red and green, on paper and at night.

import type { NodeLabel } from "../../../ontology";
import type { Theme } from "../state/app";

export interface Palette {
  labels: Record<NodeLabel, string>;
  paper: string;
  ink: string;
  faint: string;
  edge: string;
  edgeFaint: string;
  edgeStrong: string;
}

export const PALETTES: Record<Theme, Palette> = {
  light: {
    labels: {
      Person: "#c2452d",
      Organization: "#2c6aa0",
      Place: "#3f8f6b",
      Meeting: "#7b57b2",
      Document: "#c98a1b",
      Topic: "#8f8a80",
      Indicator: "#2a8f98",
      Article: "#55524c",
    },
    paper: "#faf8f4",
    ink: "#24221f",
    faint: "#ece8e1",
    edge: "#c5beb1",
    edgeFaint: "#edeae3",
    edgeStrong: "#6d675e",
  },
  dark: {
    labels: {
      Person: "#f0846c",
      Organization: "#79b0e3",
      Place: "#74c49c",
      Meeting: "#b79ae6",
      Document: "#e6b65c",
      Topic: "#a8a399",
      Indicator: "#63c5cd",
      Article: "#d8d4cc",
    },
    paper: "#15171a",
    ink: "#ece9e3",
    faint: "#2a2e33",
    edge: "#454a51",
    edgeFaint: "#212429",
    edgeStrong: "#a39e95",
  },
};
