// Chinese sentences of official news, in parts: who, in which office, what, where, which meeting.

import type { Matrix } from "./matrix";

const PEOPLE = [
  { text: "县委书记王志明", name: "王志明" },
  { text: "县委副书记、县长扎西顿珠", name: "扎西顿珠" },
  { text: "县人大常委会主任欧阳建国", name: "欧阳建国" },
  { text: "县政协党组书记、主席李萍", name: "李萍" },
  { text: "县委常委、组织部部长吉克·阿牛", name: "吉克·阿牛" },
  { text: "县委常委、县纪委书记、县监委主任阿迪力江·买买提", name: "阿迪力江·买买提" },
  { text: "副县长何文", name: "何文" },
  { text: "副县长、县公安局局长益西达瓦", name: "益西达瓦" },
  { text: "县人民检察院检察长赵和平", name: "赵和平" },
  { text: "州委常委、县委书记马到成", name: "马到成" },
  { text: "县委常委、县人武部政委向天明", name: "向天明" },
  { text: "县教育局党组书记、局长沈丽（女）", name: "沈丽" },
  { text: "县委统战部副部长、县侨联主席司马文", name: "司马文" },
];

const OTHERS = [
  { text: "副县长刘强", name: "刘强" },
  { text: "县政府办公室主任孙伟", name: "孙伟" },
  { text: "县委常委、宣传部部长泽仁拉姆", name: "泽仁拉姆" },
  { text: "县农牧农村和科技局局长罗布", name: "罗布" },
  { text: "县领导陈晓东", name: "陈晓东" },
];

const PLACES = [
  { text: "加郡乡海子村", name: "海子村" },
  { text: "泸桥镇", name: "泸桥镇" },
  { text: "泸桥镇大坝社区", name: "大坝社区" },
  { text: "县人民医院", name: "泸定县人民医院" },
  { text: "泸定中学", name: "泸定中学" },
  { text: "兴隆镇易地扶贫搬迁安置点", name: "兴隆镇易地扶贫搬迁安置点" },
  { text: "县工业园区", name: "泸定县工业园区" },
  { text: "四川雪山农业开发有限公司", name: "四川雪山农业开发有限公司" },
  { text: "冷碛镇污水处理厂", name: "冷碛镇污水处理厂" },
  { text: "县敬老院", name: "泸定县敬老院" },
  { text: "磨西镇柏秧坪村二组", name: "柏秧坪村" },
  { text: "县消防救援大队", name: "泸定县消防救援大队" },
];

const MEETINGS = [
  { text: "全县教育工作会议", name: "全县教育工作会议" },
  { text: "县委常委会2023年第12次会议", name: "县委常委会2023年第12次会议" },
  { text: "县安委会第二次全体（扩大）会议", name: "县安委会第二次全体（扩大）会议" },
  { text: "森林草原防灭火工作推进会", name: "森林草原防灭火工作推进会" },
  { text: "县第十五届人民代表大会第三次会议", name: "县第十五届人民代表大会第三次会议" },
  { text: "泸定县重点项目集中开工仪式", name: "泸定县重点项目集中开工仪式" },
  { text: "县委农村工作会议", name: "县委农村工作会议" },
  { text: "全县防汛减灾视频调度会", name: "全县防汛减灾视频调度会" },
  { text: "“两新”党组织书记座谈会", name: "“两新”党组织书记座谈会" },
  { text: "泸定县第三届樱桃节开幕式", name: "泸定县第三届樱桃节开幕式" },
  { text: "主题教育专题党课", name: "主题教育专题党课" },
];

export const zh: Matrix = {
  lang: "zh",
  publisher: "泸定县融媒体中心",
  publishedAt: "2023-06-12",
  slots: {
    who: PEOPLE,
    other: OTHERS,
    place: PLACES,
    meeting: MEETINGS,
    day: [{ text: "6月10日" }, { text: "6月11日下午" }, { text: "昨日" }, { text: "近日" }],
  },
  frames: [
    { text: "{day}，{who}到{place}调研。", edges: ["{who} VISITED {place}"] },
    { text: "{day}，{who}来到{place}看望慰问干部职工。", edges: ["{who} VISITED {place}"] },
    { text: "{day}，{who}深入{place}，实地查看项目建设情况。", edges: ["{who} VISITED {place}"] },
    {
      text: "{day}，{who}一行前往{place}，{other}陪同。",
      edges: ["{who} VISITED {place}", "{other} ACCOMPANIED {who}"],
    },
    {
      text: "{who}{day}在{place}调研时强调，要压实责任。",
      edges: ["{who} VISITED {place}", "{who} STRESSED 要压实责任"],
    },
    {
      text: "{day}，{who}率队赴{place}督导检查安全生产工作，{other}参加。",
      edges: ["{who} VISITED {place}", "{other} ACCOMPANIED {who}"],
    },
    {
      text: "{day}，{who}、{other}到{place}开展走访慰问活动。",
      edges: ["{who} VISITED {place}", "{other} VISITED {place}"],
    },
    { text: "{who}将于近期前往{place}调研。", edges: [] },
    { text: "{who}未到{place}调研。", edges: [] },
    { text: "{who}因故未前往{place}调研。", edges: [] },
    { text: "{day}，{who}主持召开{meeting}。", edges: ["{who} CHAIRED {meeting}"] },
    {
      text: "{day}，{meeting}召开。{who}出席会议并讲话，{other}主持会议。",
      edges: ["{who} ATTENDED {meeting}", "{who} SPOKE_AT {meeting}", "{other} CHAIRED {meeting}"],
    },
    {
      text: "{day}，{meeting}在泸桥镇召开，{who}参加会议。",
      edges: ["{meeting} HELD_IN 泸桥镇", "{who} ATTENDED {meeting}"],
    },
    { text: "{day}，{who}出席{meeting}并致辞。", edges: ["{who} ATTENDED {meeting}", "{who} SPOKE_AT {meeting}"] },
    {
      text: "{day}，{meeting}举行。{who}、{other}出席。",
      edges: ["{who} ATTENDED {meeting}", "{other} ATTENDED {meeting}"],
    },
    { text: "{day}，{meeting}召开，{who}作工作报告。", edges: ["{who} SPOKE_AT {meeting}"] },
    { text: "{who}因故未出席{meeting}。", edges: [] },
    { text: "{who}委托{other}出席{meeting}。", edges: ["{other} ATTENDED {meeting}"] },
    { text: "{day}，{who}会见了{other}。", edges: ["{who} MET {other}"] },
    { text: "{who}强调，要切实抓好各项任务落实。", edges: ["{who} STRESSED 要切实抓好各项任务落实"] },
    { text: "{day}，{meeting}召开。会议由{who}主持。", edges: ["{who} CHAIRED {meeting}"] },
    { text: "{day}，在{who}主持下，{meeting}召开。", edges: ["{who} CHAIRED {meeting}"] },
    {
      text: "{day}，县委召开{meeting}。{who}主持会议并讲话。",
      edges: ["泸定县委 ORGANIZED {meeting}", "{who} CHAIRED {meeting}", "{who} SPOKE_AT {meeting}"],
    },
    {
      text: "{day}上午，{meeting}在泸桥镇举行，{who}宣布开工，{other}致辞。",
      edges: ["{meeting} HELD_IN 泸桥镇", "{other} SPOKE_AT {meeting}"],
    },
    {
      text: "{day}，{meeting}召开，{who}、{other}等领导出席会议。",
      edges: ["{who} ATTENDED {meeting}", "{other} ATTENDED {meeting}"],
    },
    {
      text: "{day}，{meeting}召开。出席会议的有：{who}，{other}。",
      edges: ["{who} ATTENDED {meeting}", "{other} ATTENDED {meeting}"],
    },
    {
      text: "{day}，{meeting}召开。{who}传达学习了《关于加强基层治理的意见》精神。",
      edges: ["{who} CONVEYED 关于加强基层治理的意见"],
    },
    {
      text: "{day}，{meeting}召开。会议审议通过了《泸定县防汛应急预案》。{who}主持会议。",
      edges: ["{meeting} DELIBERATED 泸定县防汛应急预案", "{who} CHAIRED {meeting}"],
    },
    {
      text: "{day}，{meeting}召开。会议听取了{who}关于今年上半年经济运行情况的汇报。",
      edges: ["{who} REPORTED 今年上半年经济运行情况"],
    },
    { text: "{day}，{meeting}召开，{who}通报了全县森林防火工作情况。", edges: ["{who} REPORTED 全县森林防火工作情况"] },
    {
      text: "{day}，{meeting}召开。会议由{other}主持，{who}作总结讲话。",
      edges: ["{other} CHAIRED {meeting}", "{who} SPOKE_AT {meeting}"],
    },
    { text: "{day}，{who}带领县教育局、县卫健局负责人到{place}调研。", edges: ["{who} VISITED {place}"] },
    { text: "{day}，{who}率县级相关部门负责人深入{place}，现场察看防汛准备情况。", edges: ["{who} VISITED {place}"] },
    {
      text: "{day}，{who}先后来到{place}、岚安乡昂州村，实地了解产业发展情况。",
      edges: ["{who} VISITED {place}", "{who} VISITED 昂州村"],
    },
    { text: "{day}，{who}走访慰问了{place}的干部职工。", edges: ["{who} VISITED {place}"] },
    { text: "{day}，{who}赴{place}开展“七一”走访慰问活动。", edges: ["{who} VISITED {place}"] },
    {
      text: "{day}，{who}一行到{place}考察学习，{other}陪同考察。",
      edges: ["{who} VISITED {place}", "{other} ACCOMPANIED {who}"],
    },
    {
      text: "{day}，在{other}陪同下，{who}来到{place}调研。",
      edges: ["{who} VISITED {place}", "{other} ACCOMPANIED {who}"],
    },
    {
      text: "{day}，{who}到{place}调研并召开座谈会。{other}一同调研。",
      edges: ["{who} VISITED {place}", "{other} ACCOMPANIED {who}"],
    },
    { text: "{who}要求，各乡镇要前往{place}学习经验。", edges: ["{who} STRESSED 各乡镇要前往{place.text}学习经验"] },
    { text: "{who}计划下周到{place}调研。", edges: [] },
    { text: "{who}一直关心{place}的发展。", edges: [] },
    { text: "{day}，{who}与四川雪山农业开发有限公司董事长陈建军座谈。", edges: ["{who} MET 陈建军"] },
    { text: "{day}，{who}会见了来泸考察的四川雪山农业开发有限公司总经理陈建军一行。", edges: ["{who} MET 陈建军"] },
    {
      text: "近日，泸定县政府办公室印发《泸定县森林草原防火方案》。",
      edges: ["泸定县政府办公室 ISSUED 泸定县森林草原防火方案"],
    },
    {
      text: "{day}，{meeting}召开，研究部署下半年重点工作。{who}主持。",
      edges: ["{meeting} ARRANGED 下半年重点工作", "{who} CHAIRED {meeting}"],
    },
    {
      text: "“要把隐患排查到位。”{who}在{place}调研时说。",
      edges: ["{who} VISITED {place}", "{who} STRESSED 要把隐患排查到位"],
    },
    { text: "{who}指出，{other}到{place}调研的成果要用好。", edges: ["{who} STRESSED …"] },
    { text: "{day}，{who}陪同{other}到{place}调研。", edges: ["{other} VISITED {place}", "{who} ACCOMPANIED {other}"] },
    {
      text: "{day}，{who}到{place}督查防汛工作时指出，当前正值主汛期。",
      edges: ["{who} VISITED {place}", "{who} STRESSED 当前正值主汛期"],
    },
  ],
};
