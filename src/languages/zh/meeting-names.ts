// What does a meeting's name say by itself? Nothing (会议), or that only its spirit matters (…会议精神).

import type { Chunk } from "./chunks";
import { changed } from "./making-chunks";

/** 会议, 大会, 重要会议: nothing in it tells which. */
export function isGenericMeeting(name: string): boolean {
  if (/^(?:会议|大会|全会|活动|仪式|典礼|讲座|人代会|党代会)$/.test(name)) return true;
  if (/开好|开成|办好|筹备好|组织好/.test(name)) return true;
  return (
    /^.{1,3}(?:会议|大会)$/.test(name) &&
    !/[省州市县区乡镇村校院厅局部委]|工作|专题|常务|预备|全体|党组|联席|主席|主任|代表|扩大|干部|电视|视频|表彰|誓师|动员|职工|股东|经济|第|\d/.test(
      name,
    )
  );
}

/** What follows a meeting named only for what came out of it. */
export const NESTING =
  /^(?:精神|为契机|以来|提出|确定|决策|部署|决定|要求|上的?(?:重要)?讲话|上发表|关于|闭幕以来|召开以来|主题(?!为|是)|目标|重要|文件|成果|共识|报告(?!会)|筹备|(?:时|期间)的(?:重要)?讲话)/;

/** 甲全会和乙全会精神: both are named only for their spirit. */
export function spreadNesting(chunks: Chunk[]): void {
  for (let i = chunks.length - 1; i > 1; i--) {
    const chunk = chunks[i];
    const before = chunks[i - 2];
    const link = chunks[i - 1];
    if (chunk.kind !== "meeting" || !chunk.nested || before.kind !== "meeting") continue;
    if (/^[、和及与]$/.test(link.text)) chunks[i - 2] = changed(before, { nested: true });
  }
}
