// What is mentioned? Derived when article graphs are folded: each article to each of its things.

import type { ZhRule } from "./rule";

export const mentions: readonly ZhRule[] = [];
