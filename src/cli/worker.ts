// What does a thread do? Reads one article after another, as it is sent them.

import { parentPort } from "node:worker_threads";
import type { InputItem } from "../inputs/input";
import { readItem } from "./reading";

parentPort?.on("message", (item: InputItem) => parentPort?.postMessage(readItem(item)));
