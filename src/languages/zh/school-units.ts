// Which words before 学院 name a school of a university? 数学与统计|学院, 马克思主义|学院; what begins with a brand is a school of its own.

const SUBJECT =
  "文 理 工 法 医 药 商 农 林 文法 理工 经管 文理 数理 科学 工程 管理 教育 艺术 数学 统计 物理 化学 生物 生命科学 经济 贸易 金融 会计 财经 外国语 外语 汉语言 中文 马克思主义 计算机 信息 电子 电气 自动化 机械 材料 环境 土木 建筑 体育 音乐 美术 舞蹈 传媒 传播 新闻 历史 哲学 护理 药学 公共卫生 口腔 口腔医学 基础医学 临床医学 中医 检验 影像 动物科学 植物保护 食品 水利 海洋 能源 动力 人工智能 软件 网络 网络安全 通信 国际 国际教育 国际交流 旅游 设计 创新创业 继续教育 成人教育 公共管理 行政 政治 社会 心理 人文 地理 资源 测绘 航空 航天 交通 汽车 化工 冶金 矿业 纺织 服装 园林 园艺 畜牧 兽医 健康 康养 教师教育 学前教育 初等教育 大数据 数据科学 智能 未来技术 产业 技术 财政 税务 知识产权 纪检监察 民族 应急 师范教育 烹饪 遥感 光电 半导体 集成电路 微电子";
const LONGEST = 18;
const SUBJECTS = new RegExp(`^(?:(?:${SUBJECT.split(" ").join("|")})(?:与|和|及|学(?!院))?)+学院$`);

/** Whether a name that ends in 学院 says a subject, and no place or brand. */
export function isSchoolOfSubject(words: string): boolean {
  return words.length <= LONGEST && SUBJECTS.test(words) && !/(?:职业|师范|技师|专修|职工|民族)学院$/.test(words);
}
