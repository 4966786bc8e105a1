// Are people, bodies and places told apart, whatever shape their names have?

import { describe, expect, it } from "vitest";
import { extract } from "../../../src/pipeline";

function names(text: string, label: string): string[] {
  return extract({ text, lang: "en", publishedAt: "2024-03-06" })
    .entities.filter((entity) => entity.label === label)
    .map(({ name }) => name)
    .sort();
}

describe("names", () => {
  it.each([
    ["Person", "Dr. J. P. Ó Murchú met Anne-Marie O'Brien.", ["Anne-Marie O'Brien", "J. P. Ó Murchú"]],
    ["Person", "Mary Byrne works at 350 Jay Street, Tuam.", ["Mary Byrne"]],
    ["Person", "Ms Heather Street met Mary Byrne.", ["Heather Street", "Mary Byrne"]],
    [
      "Person",
      "Wang Xiaoming, secretary of the CPC Sichuan Provincial Committee, met Li Qiang.",
      ["Li Qiang", "Wang Xiaoming"],
    ],
    ["Person", "Ursula van der Berg, chair of Example Trust, spoke.", ["Ursula van der Berg"]],
    ["Person", "The Management Team met on Monday.", []],
    ["Person", "Mr. John A. Roe III replied. John Roe left.", ["John A. Roe III"]],
    ["Organization", "WHO: Mary Byrne.", []],
    ["Meeting", "She flew to the COP27 Climate Summit.", ["COP27 Climate Summit"]],
    ["Person", "President Tom Preston spoke. Preston said it was late. Preston left.", ["Tom Preston"]],
    ["Organization", "The Kenyan government replied.", ["Government of Kenya"]],
    ["Organization", "The Kenyan engineer replied.", []],
    ["Organization", "The New Zealand government replied.", ["Government of New Zealand"]],
    ["Organization", "The Lane Safety and Inspection Service (LSIS) replied.", ["Lane Safety and Inspection Service"]],
    ["Place", "A boy from Irving, Texas, replied.", ["Irving", "Texas"]],
    ["Place", "Nakuru County Attorney Mary Byrne replied.", ["Nakuru County"]],
    ["Person", "The minister met his Armenian counterpart Zaven Hartuni.", ["Zaven Hartuni"]],
    ["Person", "The Armenian delegation left.", []],
    ["Person", "Education and Youth Secretary Orla Finnerty replied.", ["Orla Finnerty"]],
    [
      "Organization",
      "The Organisation for Trade and Transport in Africa (OTTA) replied.",
      ["Organisation for Trade and Transport in Africa"],
    ],
    ["Organization", "Airlines including Merlin and Heron Air left.", ["Heron Air", "Merlin"]],
    ["Organization", "Travellers including Merlin and Heron Air left.", []],
    ["Organization", "Tuam Police left. The Tuam Police Department replied.", ["Tuam Police Department"]],
    ["Place", "He bought German bonds.", []],
    ["Place", "The trust met at London's Merlin Square.", ["London", "Merlin Square"]],
    [
      "Organization",
      "The Department of Housing, Local Government and Heritage replied.",
      ["Department of Housing, Local Government and Heritage"],
    ],
    [
      "Organization",
      "Mayo County Council and Galway City Council agreed.",
      ["Galway City Council", "Mayo County Council"],
    ],
    [
      "Organization",
      "The National Water Authority (NWA) said it was ready. NWA engineers left.",
      ["National Water Authority"],
    ],
    ["Organization", "The State Government replied.", []],
    ["Place", "She lives in Nakuru County.", ["Nakuru County"]],
    ["Place", "She lives in County Mayo.", ["County Mayo"]],
    ["Place", "He went to Ganzi Tibetan Autonomous Prefecture.", ["Ganzi Tibetan Autonomous Prefecture"]],
    ["Document", "They read the Climate Action Plan 2023-2027.", ["Climate Action Plan 2023-2027"]],
    ["Meeting", "She flew to the World Water Congress 2023.", ["World Water Congress 2023"]],
  ])("%s in: %s", (label, text, expected) => {
    expect(names(text, label)).toEqual(expected);
  });
});
