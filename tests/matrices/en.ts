// English sentences of official news, in parts: who, in which office, what, where, which meeting.

import type { Matrix } from "./matrix";

const PEOPLE = [
  { text: "Mayor Mary O'Brien", name: "Mary O'Brien" },
  { text: "Councillor Seán Mac Giolla", name: "Seán Mac Giolla" },
  { text: "County Manager John P. Walsh", name: "John P. Walsh" },
  { text: "Governor Wanjiru Kamau", name: "Wanjiru Kamau" },
  { text: "Dr Ahmed Al-Rashid", name: "Ahmed Al-Rashid" },
  { text: "Wang Xiaoming, mayor of Kangding City,", name: "Wang Xiaoming" },
  { text: "Sarah Jane Whitfield, chief executive of Mayo County Council,", name: "Sarah Jane Whitfield" },
  { text: "Minister for Health Peter Byrne", name: "Peter Byrne" },
  { text: "The Minister of Education, Hon. Grace Adeyemi,", name: "Grace Adeyemi" },
  { text: "Deputy Chief Minister R. K. Sharma", name: "R. K. Sharma" },
  { text: "Professor Linda van der Berg", name: "Linda van der Berg" },
  { text: "Li Qiang", name: "Li Qiang" },
  { text: "Chief Superintendent Tom Fell", name: "Tom Fell" },
  { text: "UNDP Resident Representative Anna Schmidt", name: "Anna Schmidt" },
  { text: "Permanent Secretary Joseph Okello", name: "Joseph Okello" },
  { text: "Commissioner Bill Rose", name: "Bill Rose" },
];

const OTHERS = [
  { text: "Deputy Mayor Frank Doyle", name: "Frank Doyle" },
  { text: "Director of Services Anne Kelly", name: "Anne Kelly" },
  { text: "Senator Maria Gonzalez", name: "Maria Gonzalez" },
  { text: "Vice President Chen Hao", name: "Chen Hao" },
  { text: "Deputy Governor Peter Mwangi", name: "Peter Mwangi" },
];

const PLACES = [
  { text: "Castlebar", name: "Castlebar" },
  { text: "Mayo University Hospital", name: "Mayo University Hospital" },
  { text: "the Kirinyaga Level 5 Hospital", name: "Kirinyaga Level 5 Hospital" },
  { text: "St Mary's Primary School", name: "St Mary's Primary School" },
  { text: "Nairobi", name: "Nairobi" },
  { text: "Dublin Port", name: "Dublin Port" },
  { text: "the University of Galway", name: "University of Galway" },
  { text: "Greenfield Industrial Park", name: "Greenfield Industrial Park" },
];

const MEETINGS = [
  { text: "the Mayo Tourism Conference", name: "Mayo Tourism Conference" },
  { text: "the 12th Regional Health Forum", name: "12th Regional Health Forum" },
  {
    text: "the opening ceremony of the Castlebar Arts Festival",
    name: "opening ceremony of the Castlebar Arts Festival",
  },
  { text: "the Annual General Meeting of Mayo County Council", name: "Annual General Meeting of Mayo County Council" },
  { text: "the National Education Summit", name: "National Education Summit" },
  { text: "a workshop on climate adaptation", name: "workshop on climate adaptation" },
];

export const en: Matrix = {
  lang: "en",
  publisher: "Mayo News",
  publishedAt: "2023-06-12",
  slots: {
    who: PEOPLE,
    other: OTHERS,
    place: PLACES,
    meeting: MEETINGS,
    day: [{ text: "on Monday" }, { text: "on 9 June" }, { text: "yesterday" }, { text: "on June 8, 2023" }],
  },
  frames: [
    { text: "{who} visited {place} {day}.", edges: ["{who} VISITED {place}"] },
    { text: "{who} and {other} visited {place} {day}.", edges: ["{who} VISITED {place}", "{other} VISITED {place}"] },
    {
      text: "{who} toured {place} {day}, accompanied by {other}.",
      edges: ["{who} VISITED {place}", "{other} ACCOMPANIED {who}"],
    },
    {
      text: "During a visit to {place} {day}, {who} said the project was on schedule.",
      edges: ["{who} VISITED {place}", "{who} STRESSED the project was on schedule"],
    },
    { text: "{who} will visit {place} next week.", edges: [] },
    { text: "{who} is expected to attend {meeting} next week.", edges: [] },
    { text: "{who} was unable to attend {meeting}.", edges: [] },
    { text: "{who} attended {meeting} {day}.", edges: ["{who} ATTENDED {meeting}"] },
    { text: "{who} chaired {meeting} {day}.", edges: ["{who} CHAIRED {meeting}"] },
    { text: "{meeting} was chaired by {who} {day}.", edges: ["{who} CHAIRED {meeting}"] },
    { text: "{who} addressed {meeting} {day}.", edges: ["{who} SPOKE_AT {meeting}"] },
    {
      text: "Speaking at {meeting} {day}, {who} said funding had doubled.",
      edges: ["{who} SPOKE_AT {meeting}", "{who} STRESSED funding had doubled"],
    },
    { text: "{who} delivered the keynote speech at {meeting} {day}.", edges: ["{who} SPOKE_AT {meeting}"] },
    {
      text: "{meeting} was attended by {who} and {other}.",
      edges: ["{who} ATTENDED {meeting}", "{other} ATTENDED {meeting}"],
    },
    { text: "{who} met {other} in {place} {day}.", edges: ["{who} MET {other}"] },
    { text: "{who} held talks with {other} {day}.", edges: ["{who} MET {other}"] },
    { text: "{who} stressed the need to protect jobs.", edges: ["{who} STRESSED the need to protect jobs"] },
    {
      text: "{who} said the county would invest in housing.",
      edges: ["{who} STRESSED the county would invest in housing"],
    },
    { text: "{who} opened {meeting} {day}.", edges: [] },
    { text: "{who} launched the County Development Plan {day}.", edges: [] },
    {
      text: "Mayo County Council held {meeting} in Castlebar {day}.",
      edges: ["Mayo County Council ORGANIZED {meeting}", "{meeting} HELD_IN Castlebar"],
    },
    { text: "{meeting} took place in Castlebar {day}.", edges: ["{meeting} HELD_IN Castlebar"] },
    {
      text: "Mayo County Council and the University of Galway signed a memorandum of understanding {day}, witnessed by {who}",
      edges: ["Mayo County Council SIGNED …", "University of Galway SIGNED …"],
    },
    { text: "{who} called on the government to fund the hospital.", edges: ["{who} STRESSED …"] },
    {
      text: "{who} briefed {other} on the progress of the relief road {day}.",
      edges: ["{who} REPORTED the progress of the relief road…"],
    },
  ],
};
