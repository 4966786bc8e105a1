#!/usr/bin/env node
// What runs when somebody types `pressgraph`? src/cli/main.ts, wherever it is.

require("./sources").load("cli/main").main(process.argv);
