// Which figures are stated, of which quantity?

import { readNumber } from "../numerals";
import type { EnglishRule } from "./rule";

const FIGURE =
  /\b(?:the |its |their )?((?:per capita |gross |total |annual |average |net |disposable |local |foreign |retail |industrial |agricultural |grain |unemployment |literacy |poverty |vaccination |inflation |growth )*(?:GDP|gross domestic product|population|income|output|revenue|revenues|budget|investment|exports|imports|trade|rate|sales|turnover|expenditure|collection))\s+(?:of [^,.]{3,40}? )?(?:reached|stood at|totalled|totaled|amounted to|hit|rose to|fell to|increased to|grew to|came to|was|is)\s+(?:about |around |nearly |over |some |approximately |at |more than )?((?:[€£$¥]|KSh|Sh|Rs|N|USD|US\$)?\s?\d[\d,.]*(?:\s?(?:hundred|thousand|million|billion|trillion))?\s?(?:%|percent|per cent|yuan|euros?|dollars|pounds|rupees|shillings|naira|people|tonnes|tons|hectares)?)/gi;

export const measured: readonly EnglishRule[] = [
  {
    id: "en.measured.figure",
    type: "MEASURED",
    example: "In Kenya, the unemployment rate stood at 5.4 percent.",
    nearMiss: "In Kenya, the train stood at platform 5.",
    sentence(reader, rule) {
      const { sentence, doc } = reader;
      const text = doc.slice(sentence);
      for (const match of text.matchAll(FIGURE)) {
        const start = sentence.start + match.index;
        const holder = reader
          .mentionsHere()
          .find(
            (mention) =>
              (mention.label === "Place" || mention.label === "Organization") &&
              mention.entity !== undefined &&
              sentence.tokens[mention.from].start < start + match[0].length,
          );
        const value = readNumber(match[2]);
        if (holder?.entity === undefined || value === null) continue;
        const name = match[1].toLowerCase().replace(/\bgdp\b/, "GDP");
        const indicator = reader.registry.take("Indicator", name, name, {
          start: start + match[0].indexOf(match[1]),
          end: start + match[0].indexOf(match[1]) + match[1].length,
        });
        reader.state(rule, holder.entity, indicator, { properties: { value: value.value, unit: value.unit } });
      }
    },
  },
];
