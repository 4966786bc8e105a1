// What does the explorer show in tests? A year of invented local news in the manner of Chinese papers, with literal evidence.

import type { ArticleGraph } from "../../src/interchange";
import { type County, type Land, makeLand, type Officer } from "./land";
import { Random } from "./random";
import { Story, thing } from "./story";

const WORK =
  "春耕备耕 森林草原防灭火 乡村振兴 河湖治理 校园安全 城乡环境整治 文旅融合 医疗保障 水利建设 招商引资 道路养护 防汛减灾 基层治理 就业服务".split(
    " ",
  );
const KINDS = ["推进会", "现场会", "专题会议", "动员大会", "调度会", "座谈会"];

export interface Scale {
  articles: number;
  /** About the number of villages. */
  places: number;
  seed?: number;
  /** The share of articles copied from a garbling page. */
  noise?: number;
}

/** The share of stories that a second paper prints too: one fact, two articles. */
const SHARED = 0.15;

/** The same scale gives the same articles. */
export function generate({ articles, places, seed = 7, noise = 0.2 }: Scale): ArticleGraph[] {
  const random = new Random(seed);
  const land = makeLand(random, places);
  const evening = { ...land, paper: thing("Organization", "澜江晚报") };
  return Array.from({ length: articles }, (_, index) => index).flatMap((index) => {
    const day = new Date(Date.UTC(2023, 0, 3) + Math.floor((index / articles) * 360) * 86_400_000);
    const date = day.toISOString().slice(0, 10);
    const garbled = random.next() < noise;
    const tell = random.next() < 0.5 ? meeting : visit;
    const seedOfStory = random.below(2 ** 31);
    const papers = random.next() < SHARED ? [land, evening] : [land];
    return papers.map((one) => tell(new Story(date, garbled), one, new Random(seedOfStory), date, index));
  });
}

/** About `nodes` nodes, articles included, and 4 facts for each: what the measurements are made on. */
export function generateLarge(nodes = 10_000): ArticleGraph[] {
  return generate({ articles: Math.round(nodes * 0.24), places: Math.round(nodes * 0.4) });
}

function dayWords(date: string): string {
  return `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;
}

function masthead(story: Story, land: Land, date: string): void {
  const [year, month, day] = date.split("-");
  story.write(land.paper, ` ${year}年${month}月${day}日`).newline();
}

function introduce(story: Story, { person, body, title }: Officer): Story {
  return story
    .write([body, body.name.replace(/政府$/, "")], title, person)
    .fact("HOLDS_POSITION", person, body, { title });
}

function meeting(story: Story, land: Land, random: Random, date: string, index: number): ArticleGraph {
  const county = random.skewed(land.counties);
  const [chair, speaker] = random.next() < 0.5 ? random.some(land.leaders, 2) : random.some(county.officers, 2);
  const work = random.pick(WORK);
  const name = `${land.prefecture.name}${work}${random.pick(KINDS)}`;
  const gathering = thing("Meeting", name, {}, [], `${name}${date}${index}`);
  masthead(story, land, date);
  story.write(name).newline();
  story.write(`本报讯 ${dayWords(date)}，`, gathering, "在", [county.place, county.place.aliases[0]], "召开");
  story.fact("HELD_IN", gathering, county.place).stop();
  introduce(story, chair).write("主持会议，").fact("CHAIRED", chair.person, gathering);
  introduce(story, speaker).write("出席会议并讲话").fact("ATTENDED", speaker.person, gathering);
  story.fact("SPOKE_AT", speaker.person, gathering).stop().newline();
  story.write(speaker.person, "强调，");
  const demand = thing("Topic", `要扎实做好${work}各项工作`, {}, [], `${index}${work}1`);
  story
    .write([demand, demand.name], "，确保全年目标任务如期完成")
    .fact("STRESSED", speaker.person, demand, { at: gathering.uid })
    .stop();
  const guests = random.some(random.pick(land.counties).officers, 3 + random.below(4));
  story.write("出席会议的有");
  guests.forEach((guest, place) => {
    story.write(place === 0 ? "" : "、", guest.person).fact("ATTENDED", guest.person, gathering);
  });
  story.stop();
  reports(story, land, random, gathering, work, index);
  if (random.next() < 0.4) {
    const plan = thing("Document", `${land.prefecture.name}${work}实施方案（${1 + random.below(60)}）`);
    story.write("会议审议了《", plan, "》").fact("DELIBERATED", gathering, plan).stop();
  }
  return sign(story, land, random).done(`${land.paper.name}-${index}`, name, land.paper.name);
}

function reports(
  story: Story,
  land: Land,
  random: Random,
  gathering: ReturnType<typeof thing>,
  work: string,
  index: number,
): void {
  const topic = thing("Topic", `${work}工作推进情况`, {}, [], `${index}${work}`);
  story.write("会上，");
  random.some(land.counties, 2 + random.below(3)).forEach(({ place }, order) => {
    story
      .write(order === 0 ? "" : "、", [place, place.aliases[0]])
      .fact("REPORTED", place, topic, { at: gathering.uid });
  });
  story.write("汇报了", topic).stop();
}

function visit(story: Story, land: Land, random: Random, date: string, index: number): ArticleGraph {
  const county: County = random.skewed(land.counties);
  const [leader, companion] = random.some(random.next() < 0.6 ? land.leaders : county.officers, 2);
  const work = random.pick(WORK);
  const title = `${leader.person.name}深入${county.place.name}调研${work}`;
  masthead(story, land, date);
  story.write(title).newline();
  story.write(`本报讯 ${dayWords(date)}，`);
  introduce(story, leader).write("深入");
  const towns = random.some(county.townships, 2);
  towns.forEach(({ place, villages }, order) => {
    if (order === 0) story.write(county.place).fact("PART_OF", place, county.place);
    else story.write("、").fact("PART_OF", place, county.place);
    story.write(place);
    random.some(villages, 1 + random.below(3)).forEach((village, at) => {
      story
        .write(at === 0 ? "" : "、", village)
        .fact("PART_OF", village, place)
        .fact("VISITED", leader.person, village);
    });
  });
  story.write(`，实地查看${work}工作`).stop();
  introduce(story, companion).write("陪同调研").fact("ACCOMPANIED", companion.person, leader.person).stop().newline();
  story
    .write([county.place, county.place.name], "隶属", land.prefecture)
    .fact("PART_OF", county.place, land.prefecture);
  story.write("，", land.prefecture, "位于", land.province).fact("PART_OF", land.prefecture, land.province).stop();
  const hosts = random.some(county.officers, 2);
  for (const host of hosts)
    introduce(story, host).write("参加调研").fact("ACCOMPANIED", host.person, leader.person).stop();
  const demand = thing("Topic", `要把${work}抓细抓实`, {}, [], `${index}${work}2`);
  story.write(leader.person, "指出，", demand, "，让群众得到更多实惠").fact("STRESSED", leader.person, demand).stop();
  return sign(story, land, random).done(`${land.paper.name}-${index}`, title, land.paper.name);
}

function sign(story: Story, _land: Land, random: Random): Story {
  const reporters = ["秦小满", "阮一苇", "梅青禾", "贺兰舟", "安知夏"];
  return story
    .newline()
    .write("记者 ", thing("Person", random.pick(reporters)))
    .newline();
}
