// What runs in a thread of `--jobs`? src/cli/worker.ts, wherever it is.

require("./sources").load("cli/worker");
