// Which committee of the Party is meant? One name for "Party Committee of X Province", "X CPC Committee", "X Committee of the CPC".

import { type Gazetteered, placesNamed } from "./gazetteer";
import type { Found } from "./names";
import type { Token } from "./tokens/token";

/** "Changsha Party Secretary", "Hunan Party chief": the Party's officer of a place, no body of the name "Hunan Party". */
export function isPartyOfPlace(tokens: readonly Token[], i: number, { to }: Found): boolean {
  return (
    tokens[to - 1].lower === "party" &&
    /^(?:secretary|chief|boss|leader|head)$/.test(tokens[to]?.lower ?? "") &&
    inChina(
      tokens
        .slice(i, to - 1)
        .map(({ text }) => text)
        .join(" "),
    ) !== undefined
  );
}

/** "Luoyang" for Luoyang City, "Ganzi" for Ganzi Tibetan Autonomous Prefecture. */
export function shortChinese(name: string): string {
  return name.replace(
    / (?:\S+ (?:and \S+ )?Autonomous )?(?:Province|City|County|District|Municipality|Prefecture|Region)$/,
    "",
  );
}

/** The name of the Party's committee in a Chinese division: "CPC Luoyang Municipal Committee". */
export function committeeName(name: string, level: string): string {
  const kind = / (Province|Municipality|City|Prefecture)$/.exec(name)?.[1];
  if (level !== "province" && level !== "prefecture") return `CPC ${name} Committee`;
  if (kind === undefined) return `CPC ${name} Committee`;
  const adjective = { Province: "Provincial", Prefecture: "Prefectural" }[kind] ?? "Municipal";
  return `CPC ${shortChinese(name)} ${adjective} Committee`;
}

const LEVEL = "(?:[Pp]rovincial|[Mm]unicipal|[Pp]refectural|[Cc]ity|[Cc]ounty|[Dd]istrict|[Tt]ownship)";
/** "Sichuan provincial committee of the CPC" is the CPC Sichuan Provincial Committee. */
const WITH_LEVEL = new RegExp(
  `^(.+) (${LEVEL}) (?:[Pp]arty [Cc]ommittee|CPC [Cc]ommittee|[Cc]ommittee of (?:the )?(?:CPC|Communist Party of China))$`,
);
/** "Secretary of the Chongqing Municipal Committee": the Party's, when no other body's. */
const BARE = new RegExp(`^(.+) (?:${LEVEL}) Committee$`);
const OF_PLACE = /^(?:CPC |Party |CPC Party )[Cc]ommittee of (?:China's )?(?:the )?(.+)$/;
const PLACE_FIRST =
  /^(?:CPC (.+) Committee|(.+) (?:CPC|Party) Committee|(.+) Committee of (?:the )?(?:CPC|Communist Party of China))$/;

/** The canonical name of a committee of the Party written in any of these ways, or `null` for other names. */
export function partyCommitteeName(name: string): string | null {
  const levelled = WITH_LEVEL.exec(name);
  if (levelled !== null) {
    const [, place, level] = levelled;
    const first = placesNamed(place)[0];
    return first !== undefined && first.country !== "CN"
      ? null
      : `CPC ${place} ${level[0].toUpperCase()}${level.slice(1)} Committee`;
  }
  const bare = BARE.exec(name);
  if (bare !== null && !name.startsWith("CPC ") && inChina(bare[1]) !== undefined) return `CPC ${name}`;
  const placed = OF_PLACE.exec(name) ?? PLACE_FIRST.exec(name);
  const row = placed === null ? undefined : inChina(placed[1] ?? placed[2] ?? placed[3]);
  return row === undefined ? null : committeeName(row.name, row.level);
}

function inChina(name: string): Gazetteered | undefined {
  const [first] = placesNamed(name);
  return first?.country === "CN" ? first : undefined;
}
