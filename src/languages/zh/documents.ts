// Is this a titled text? What 《》 holds is one by its kind (方案, 决定, 条例); a song or a film is none.

const PERIODICAL = /(?:日报|晚报|时报|早报|周报|周刊|杂志|电视台|新闻网|学习时报|参考消息|求是)$/;

export function isPeriodical(title: string): boolean {
  return title.length <= 12 && PERIODICAL.test(title);
}

export function documentTitle(inner: string): string {
  return inner.replace(/\s+/g, "");
}
