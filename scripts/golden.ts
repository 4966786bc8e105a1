// Rewrites the golden graph of the sample article: npm run golden. Read every line of the difference before committing it.

import { writeFileSync } from "node:fs";
import { renderSample, SAMPLE_GOLDEN } from "../tests/sample";

writeFileSync(SAMPLE_GOLDEN, renderSample());
