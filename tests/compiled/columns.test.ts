import { describe, expect, test } from "vitest";
import { pack, unpack } from "../../src/compiled/columns";

const columns = {
  costs: Int32Array.from([7, -1, 70_000]),
  units: Uint16Array.from([30_000, 65_535, 1]),
  flags: Uint8Array.from([1, 0, 255, 4, 5]),
  forms: "泸定县\n𠮷",
};

describe("columns in a file", () => {
  test("come back as they were", () => {
    expect(unpack("a key", pack("a key", columns))).toEqual(columns);
  });

  test("come back from bytes that begin at an odd place", () => {
    const file = pack("a key", columns);
    const shifted = Buffer.alloc(file.length + 3);
    file.copy(shifted, 3);
    expect(unpack("a key", shifted.subarray(3))).toEqual(columns);
  });

  test("empty ones are columns too", () => {
    const empty = { none: new Int32Array(0), text: "" };
    expect(unpack("", pack("", empty))).toEqual(empty);
  });

  test("made from something else are none", () => {
    expect(unpack("another key", pack("a key", columns))).toBeNull();
  });

  test.each([0, 5, 40, 200])("cut off after %i bytes are none", (size) => {
    expect(unpack("a key", pack("a key", columns).subarray(0, size))).toBeNull();
  });

  test("the last byte counts", () => {
    const file = pack("a key", columns);
    expect(unpack("a key", file.subarray(0, file.length - 1))).toBeNull();
  });
});
