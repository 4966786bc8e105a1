// What can a lexicon entry be? One bit each; an entry may be several things.

export const KIND = {
  WORD: 1,
  SURNAME: 1 << 1,
  PLACE: 1 << 2,
  TITLE: 1 << 3,
  ROLE: 1 << 4,
  COURTESY: 1 << 5,
  /** A department or organ that stands after its place: 宣传部, 教育局. */
  DEPARTMENT: 1 << 6,
  /** An ending that makes a body of what stands before it: 有限公司, 大学. */
  ORG_ENDING: 1 << 7,
  /** A body of one level: 州委, 县政府, 市政协. */
  LEVEL_BODY: 1 << 8,
  /** A level alone: 州, 县. */
  LEVEL: 1 << 9,
  MEETING_ENDING: 1 << 10,
  DOCUMENT_KIND: 1 << 11,
  SITE_ENDING: 1 << 12,
  TRIGGER: 1 << 13,
  FUNCTION: 1 << 14,
  NATIONAL_BODY: 1 << 15,
  NAME: 1 << 16,
  DIGITS: 1 << 17,
  MARK: 1 << 18,
  LATIN: 1 << 19,
  /** Core of a body without its level: 政府, 党委, 人大常委会. */
  CORE_BODY: 1 << 20,
  VILLAGE_ENDING: 1 << 21,
  ADVERB: 1 << 22,
  /** A verb, idiom or pronoun: no part of a name. */
  VERBAL: 1 << 23,
  /** An office fused with its organ: 公安局长, 组织部长. */
  FUSED: 1 << 24,
  /** Leads up to a name and begins none: 助推, 沿着, 不仅. */
  LEADING: 1 << 25,
  /** A word that a village or community is called by, though it is a verb elsewhere: 建设村, 团结社区. */
  ALSO_NAME: 1 << 26,
} as const;
