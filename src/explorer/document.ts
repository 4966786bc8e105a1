// How do script, style and data become one page? Inline, so that one file works from disk; a policy lets nothing else run.

import { createHash } from "node:crypto";
import type { Assets } from "./assets";
import type { Payload } from "./payload";

export interface Page {
  html: string;
  /** The Content-Security-Policy; the page also carries it itself. */
  policy: string;
}

/** Data stands in a block that is never run; nothing in it can end the block. */
export function pageOf(payload: Payload, { script, style }: Assets): Page {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "img-src data: blob:",
    `connect-src ${payload.served ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>pressgraph</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<noscript>This page draws a graph and needs JavaScript.</noscript>
<script type="application/json" id="data">${jsonForHtml(payload)}</script>
<script>${script}</script>
</body>
</html>
`;
  return { html, policy };
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;
}

/** JSON in which `<` is written \\u003c, so that no `</script` or `<!--` of an article means anything. */
export function jsonForHtml(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
