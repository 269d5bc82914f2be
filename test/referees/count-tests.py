"""The test cases of vitest's JSON report, one line each. Arguments: the report, vitest's exit code."""

import json
import sys

# Names of tests hold anything, lone surrogates too.
sys.stdout.reconfigure(errors="replace")
path, status = sys.argv[1], int(sys.argv[2])
failed = 0
try:
    with open(path, encoding="utf-8") as file:
        report = json.load(file)
except (OSError, ValueError) as error:
    sys.exit(print(f"not ok npm test: no report ({error}), exit code {status}"))
for suite in report["testResults"]:
    if suite["status"] == "failed" and not suite["assertionResults"]:
        failed += 1
        print(f"not ok {suite['name']}: it does not load")
    for case in suite["assertionResults"]:
        name = case["fullName"].replace("\n", " ")
        if case["status"] == "passed":
            print(f"ok {name}")
        elif case["status"] == "failed":
            failed += 1
            print(f"not ok {name}")
        else:
            print(f"skip {name}: {case['status']}")
if status != 0 and failed == 0:
    print(f"not ok npm test: exit code {status}")
