// Which verbs of official news open a relation? Classes, each used by the rule rows of one or more relation files.

/** What a visit is called after 陪同 and 参加. */
const OUTINGS =
  "调研 考察 看望 慰问 会见 活动 督导 检查 座谈 走访 视察 督查 走访慰问 看望慰问 接访 巡查 参观 访问 考察调研 调研督导 巡河 巡湖 巡林 检查指导 督导检查 观摩 出访 访视 参访".split(
    " ",
  );

/** 陪同调研, 参加会见, 一同考察. */
function joining(...before: string[]): string[] {
  return before.flatMap((word) => OUTINGS.map((outing) => word + outing)).filter((verb) => verb !== "参加座谈");
}

export const VERBS = {
  chair: "主持 主持召开 主持举行 组织召开".split(" "),
  attend:
    "出席 参加 列席 参会 与会 应邀出席 应邀参加 到会指导 到会 见证 出席并见证 在主席台就座 就座 到场 到场祝贺 到场参与 到场致意 到场观礼 到场见证 莅临参与 莅临祝贺 莅临现场 亲临祝贺 亲临现场 出席见证 出席祝贺 莅临观礼".split(
      " ",
    ),
  speak:
    "讲话 汇报发言 致辞 致欢迎辞 致欢迎词 致词 致开幕词 致闭幕词 作报告 发言 交流发言 表态发言 作动员讲话 作总结讲话 作主旨演讲 作主题演讲 发表讲话 发表演讲 发表主旨演讲 演讲 作讲话 作总结 作会议总结 作小结 作点评 作动员 作辅导报告 作专题报告 作专题讲座 作专题辅导 作工作报告 作政府工作报告 作常委会工作报告 作全会工作报告 作部署 作安排 作交流发言 作表态发言 作发言 宣布开幕 宣讲 作宣讲".split(
      " ",
    ),
  hold: "召开 举行 举办 主办 承办 合办 开幕 闭幕 启幕 协办".split(" "),
  report: "汇报 汇报发言 作汇报 汇报了 通报 介绍 报告".split(" "),
  hear: "听取 听取了 听 审阅".split(" "),
  stress: "强调 指出 要求 表示 说 提出 指示 叮嘱 希望 认为 介绍说 告诉".split(" "),
  convey: "传达 传达学习 传达贯彻 传达学习贯彻 学习传达 学习传达贯彻".split(" "),
  deliberate:
    "审议 审议通过 审议并通过 审议批准 表决通过 通过 批准 研究 讨论 专题讨论 研究讨论 讨论通过 研究审议 审定 分析研判 研判 审查 听取和审议 审查批准 票决 原则通过 研究通过 原则同意 审议同意 投票通过 审核通过 一致通过 全票通过".split(
      " ",
    ),
  arrange: "部署 安排部署 研究部署 安排 部署安排 动员部署 再部署 动员 布置 布置了 安排布置".split(" "),
  issue: "作出 印发 出台 发布 下发 颁布 公布 发表 制定出台 联合印发 联合发布 公开发布".split(" "),
  visit:
    "深入 前往 赶赴 赶到 来到 走访 考察 调研 视察 看望慰问 赴 到 察看 查看 实地查看 实地察看 实地考察 实地调研 检查 督导 督查 检查指导 调研指导 督导检查 走访慰问 走进 莅临 到访 来访 造访 参观 参观学习 考察学习 实地参观 现场参观 参观考察 观摩学习 考察指导 考察调研 调研督导 巡查 视察指导 走访看望 踏勘 访问 采访调研 现场察看 现场查看 现场考察 现场调研 督导调研 专题调研 观摩 暗访 现场督导 抵达 出访 访视 参访 视导 会勘 勘灾 现勘 勘查 实地检查 实地督导 察看了 查看了 走访了 参观了 考察了 来到了 走进了 先后深入 先后来到 实地走访 巡河 巡湖 巡林 走访调研 调研检查 检查调研 督查调研 督查指导 督导指导 实地督查 实地观摩 现场观摩 实地踏勘 现场踏勘 蹲点调研 指导 步入 夜查 夜访 直奔 转至 转往 下沉 奔赴 深入到 分赴 抽查 随机抽查 实地抽查 突击检查 检查督导 回访 现场督办".split(
      " ",
    ),
  greet:
    "看望 慰问 会见 会谈 座谈 拜访 接见 座谈交流 会晤 交谈 走访 拜会 看望慰问 慰问了 会面 晤谈 茶叙 面谈 探视".split(
      " ",
    ),
  accompany: [
    "在座",
    "陪同",
    "一同",
    "随同",
    "一道",
    "同行",
    "随行",
    "随团考察",
    "随团访问",
    "随队考察",
    "随队调研",
    "随团参加",
    ...joining("陪同", "参加", "一同", "一道", "随同", "参与"),
  ],
  sign: "签订 签署 签约 签定 签下 签字 签订了 签署了 共同签署 集中签约 现场签约 会签 会签了 续签 续签了 联合签署 联合会签 共同会签 共同签订 联合签订".split(
    " ",
  ),
  appoint: "任命 任 担任 当选 当选为 任职 选举 补选 出任 接任 兼任 提名".split(" "),
  dismiss: "免去 免除 免职 辞去 不再担任 卸任 撤销".split(" "),
  establish: "下设 设有 隶属 隶属于".split(" "),
} as const satisfies Record<string, readonly string[]>;

/** Verbs that open speech only where a mark sets it off, and those that tell of a ceremony only at the end of a clause. */
export const BEFORE_MARK: ReadonlyMap<string, "stress" | "attend"> = new Map([
  ...wordsAs(
    "stress",
    "提到 呼吁 期许 期望 期盼 期勉 坦言 直言 回应 重申 透露 补充说 补充道 提醒 说明 指 称 说道 喊话 表态",
  ),
  ...wordsAs("attend", "剪彩 揭牌 揭幕 执铲 共襄盛举 主礼 同贺 观礼"),
]);

function wordsAs<Class extends VerbClass>(verbClass: Class, words: string): [string, Class][] {
  return words.split(" ").map((word) => [word, verbClass]);
}

export type VerbClass = keyof typeof VERBS;

export const TRIGGER_VERBS: readonly string[] = [...new Set(Object.values(VERBS).flat())];

/** A bit for each class, to be joined with `|`. */
export const VERB = Object.fromEntries(Object.keys(VERBS).map((name, i) => [name, 1 << i])) as Record<
  VerbClass,
  number
>;
const masks = new Map<string, number>();
const classes = new Map<string, Set<VerbClass>>();
for (const [verbClass, verbs] of Object.entries(VERBS) as [VerbClass, readonly string[]][]) {
  for (const verb of verbs) {
    classes.set(verb, (classes.get(verb) ?? new Set()).add(verbClass));
    masks.set(verb, (masks.get(verb) ?? 0) | VERB[verbClass]);
  }
}

for (const [verb, verbClass] of BEFORE_MARK) {
  classes.set(verb, (classes.get(verb) ?? new Set()).add(verbClass));
  masks.set(verb, (masks.get(verb) ?? 0) | VERB[verbClass]);
}

const NONE: ReadonlySet<VerbClass> = new Set();

export function classesOf(verb: string): ReadonlySet<VerbClass> {
  return classes.get(verb) ?? NONE;
}

/** Whether a verb is of one of the `wanted` classes (see VERB). */
export function isVerbOf(verb: string, wanted: number): boolean {
  return ((masks.get(verb) ?? 0) & wanted) !== 0;
}
