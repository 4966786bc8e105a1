import { defineConfig } from "vitest/config";

// Databases, browsers and child processes are real in these tests: they get time. CI also wants the counts as data.
export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/neo4j/globalSetup.ts"],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: process.env.CI ? ["default", "json"] : ["default"],
    outputFile: { json: "node_modules/.vitest/results.json" },
  },
});
