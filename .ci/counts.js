// How many tests passed and failed? Reads vitest's report; a missing or failed report counts as one failure.

const { readFileSync } = require("node:fs");

let passed = 0;
let failed = 1;
try {
  const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
  passed = report.numPassedTests;
  // A file that does not even load has no failed test in it.
  const broken = report.testResults.filter((file) => file.status === "failed" && !hasFailure(file)).length;
  failed = report.numFailedTests + broken;
} catch (error) {
  console.error(`no test report: ${error.message}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function hasFailure(file) {
  return file.assertionResults.some((test) => test.status === "failed");
}
