// Which officers named with a town or county serve its government? "Tuam City Engineer", "Tuam parks manager" in North America.

import type { Entity } from "../../doc";

const CIVIC =
  /^(?:(?:acting|assistant|deputy|interim|former) )?(?:city|county|town|township|village|borough|municipal|shire) (?:administrator|manager|engineer|clerk|attorney|planner|solicitor|treasurer|auditor|assessor|executive|librarian|architect|surveyor|commissioner|supervisor|coordinator|recorder|comptroller|controller)$/;

const AMERICAN =
  /^(?:(?:acting|assistant|deputy|interim|former) )?(?:public works|parks|parks and recreation|recreation|planning|planning and zoning|community development|finance|human resources|utilities|water|zoning|building|engineering|streets|transportation|housing|communications|economic development|emergency management|information technology) (?:director|manager|superintendent|administrator|supervisor|coordinator|commissioner|engineer)$/;

/** Whether that officer of a place is one of its government. */
export function isMunicipal(title: string, place: Entity, home: string): boolean {
  if (!/^(?:township|county|prefecture|undefined)$/.test(String(place.properties.level))) return false;
  if (CIVIC.test(title)) return /^(?:US|CA|AU|NZ|IE|GB)$/.test(home);
  return /^(?:US|CA)$/.test(home) && AMERICAN.test(title);
}
