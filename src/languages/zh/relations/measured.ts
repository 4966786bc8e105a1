// Which figure has which quantity? 农村居民人均可支配收入12345元.

import type { ZhRule } from "./rule";

export const measured: readonly ZhRule[] = [
  {
    id: "zh.measured.amount",
    confidence: 0.9,
    example: "2023年，泸定县农村居民人均可支配收入15230元。",
    nearMiss: "力争农村居民人均可支配收入达到15230元。",
  },
];
