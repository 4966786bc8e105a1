// Who and what does the invented news tell of? A prefecture with counties, townships, villages, bodies and people.

import type { Random } from "./random";
import { type Thing, thing } from "./story";

const FIRST = [..."云石柳青白红金银玉松梅兰竹桃杏枫槐桂柏桐雁鹤鹿龙凤虎马羊牛雪霜雨露星月朝晚东西南北"];
const SECOND = [..."溪门河岭崖滩沟坪坝湾塘泉潭源峰岩台屯寨营关桥亭渡洲岛原川谷林"];
const SURNAMES = [..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"];
const GIVEN = [..."岚砚舟禾笙澈澜榆苇葭昀霁峤茵蔚棠楠桉栩朗恒钧铭锐毅晖煦暄昕晏"];
const DEPARTMENTS = "教育局 卫生健康局 交通运输局 水务局 农业农村局 文化和旅游局 自然资源局 民政局 财政局 统计局".split(
  " ",
);

export interface Officer {
  person: Thing;
  body: Thing;
  title: string;
}

export interface County {
  place: Thing;
  committee: Thing;
  government: Thing;
  departments: Thing[];
  townships: { place: Thing; villages: Thing[] }[];
  officers: Officer[];
}

export interface Land {
  province: Thing;
  prefecture: Thing;
  paper: Thing;
  counties: County[];
  /** Leaders of the prefecture, the busiest first. */
  leaders: Officer[];
}

/** `size` is about the number of villages. */
export function makeLand(random: Random, size: number): Land {
  const names = new Names(random);
  const province = thing("Place", "青澜省", { level: "province" });
  const prefecture = thing("Place", "澄江州", { level: "prefecture" }, ["我州", "全州"]);
  const body = (name: string) => thing("Organization", name);
  const counties: County[] = [];
  const countyCount = Math.max(3, Math.round(Math.sqrt(size) / 2.5));
  const perTownship = Math.max(2, Math.min(12, Math.round(size / countyCount / 6)));
  for (let index = 0; index < countyCount; index++) {
    const stem = names.place();
    const county = `${stem}县`;
    const townships = Array.from({ length: Math.max(2, Math.round(size / countyCount / perTownship)) }, () => {
      const township = `${names.place()}${random.pick(["乡", "镇"])}`;
      const villages = Array.from({ length: perTownship }, () => {
        const village = `${names.place()}村`;
        return thing("Place", village, { level: "village" }, [], `${county}${township}${village}`);
      });
      return { place: thing("Place", township, { level: "township" }, [], `${county}${township}`), villages };
    });
    const committee = body(`${county}委`);
    const government = body(`${county}政府`);
    const departments = DEPARTMENTS.slice(0, 3 + random.below(7)).map((name) => body(`${county}${name}`));
    const officers = [
      { person: names.person(), body: committee, title: "书记" },
      { person: names.person(), body: government, title: "县长" },
      { person: names.person(), body: government, title: "副县长" },
      ...departments.map((one) => ({ person: names.person(), body: one, title: "局长" })),
    ];
    const place = thing("Place", county, { level: "county" }, [stem]);
    counties.push({ place, committee, government, departments, townships, officers });
  }
  const committee = body("澄江州委");
  const government = body("澄江州政府");
  const leaders = ["书记", "副书记", "常委", "秘书长"].map((title) => ({
    person: names.person(),
    body: committee,
    title,
  }));
  for (const title of ["州长", "副州长", "秘书长"]) leaders.push({ person: names.person(), body: government, title });
  return { province, prefecture, paper: body("澄江日报"), counties, leaders };
}

/** Never the same name twice, so that a name alone tells things apart. */
class Names {
  private readonly used = new Set<string>();

  constructor(private readonly random: Random) {}

  place(): string {
    return this.fresh(() => {
      const long = this.used.size > 600 ? this.random.pick(FIRST) : "";
      return this.random.pick(FIRST) + long + this.random.pick(SECOND);
    });
  }

  person(): Thing {
    const name = this.fresh(() => {
      const given = this.random.pick(GIVEN) + (this.random.next() < 0.8 ? this.random.pick(GIVEN) : "");
      return this.random.pick(SURNAMES) + given;
    });
    return thing("Person", name);
  }

  private fresh(make: () => string): string {
    for (;;) {
      const name = make();
      if (this.used.has(name)) continue;
      this.used.add(name);
      return name;
    }
  }
}
