import { join } from "node:path";
import { openStore } from "../../src/stores/open";
import { workFolder } from "../folder";
import { contract } from "./contract";

contract({
  name: "embedded",
  async fresh(last) {
    await last?.close();
    return openStore(join(workFolder(), "contract.lbug"));
  },
  runs: 12,
});
