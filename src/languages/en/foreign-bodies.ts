// Which bodies have a name in another language? "Université de Merlin", "Universiti Teknologi Malaysia", "Instituto Nacional de Heron".

import { type Found, isNameWord } from "./names";
import { titleAt } from "./titles";
import type { Token } from "./tokens/token";

/** The word for the kind of a body, which opens its name. */
const KIND = new Set(
  "université universität universitatea universitat universidad universidade universitas universiti università univerzita uniwersytet universiteit hochschule fachhochschule institut instituto istituto école escuela politecnico politecnica fondation fundación fundação fondazione stiftung banque banco ministère ministerio ministério académie academia accademia asociación associação conseil conselho comité comité cámara hôpital lycée collège kementerian jabatan dewan majlis yayasan sekolah politeknik perbadanan lembaga suruhanjaya cooperativa federación confederación sindicato".split(
    " ",
  ),
);
const PARTICLE =
  /^(?:de|du|des|la|le|les|del|da|do|dos|das|di|della|degli|für|und|et|y|e|der|van|van't|of|the|dan|bagi)$/;

/** The body that such a word opens at token `i`. */
export function foreignAt(tokens: readonly Token[], i: number): Found | null {
  if (!KIND.has(tokens[i].lower)) return null;
  let end = i + 1;
  for (let j = i + 1; j < i + 9; j++) {
    if (isNameWord(tokens[j]) && !(j > i + 1 && titleAt(tokens, j) !== null)) end = j + 1;
    else if (
      !PARTICLE.test(tokens[j]?.lower ?? "") ||
      !isNameWord(tokens[PARTICLE.test(tokens[j + 1]?.lower ?? "") ? j + 2 : j + 1])
    )
      break;
  }
  return end > i + 1 ? { to: end, by: "phrase" } : null;
}
