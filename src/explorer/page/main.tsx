// How does the page start? Reads the data embedded in it, takes the view from the address, draws. `pressgraph` is for the console.

import { effect } from "@preact/signals";
import { render } from "preact";
import type { Payload } from "../payload";
import { App } from "./panels/app";
import { boot, index, lang, model, theme } from "./state/app";
import { fromLink, keepLink, toLink } from "./state/link";
import { stage } from "./state/stage";

const data = document.getElementById("data");
const root = document.getElementById("app");
if (data === null || root === null) throw new Error("This page lacks its data.");

boot(JSON.parse(data.textContent ?? "") as Payload);
lang.value = navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
theme.value = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
fromLink(location.hash);
effect(() => {
  document.documentElement.lang = lang.value;
  document.documentElement.dataset.theme = theme.value;
  document.title = model.title === "" ? "pressgraph" : `${model.title} · pressgraph`;
});
root.textContent = "";
render(<App />, root);
keepLink();
Object.assign(globalThis, { pressgraph: { model, index, stage, link: toLink } });
