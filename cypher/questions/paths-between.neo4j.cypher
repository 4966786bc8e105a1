// How are two people connected? The shortest ways, without the articles themselves.
// zh: 两个人之间有什么联系？
// param one: string -- full name
// param other: string -- full name
// example: pressgraph query paths-between --param one=刘成鸣 --param other=向秋
MATCH (a:Person {name: $one})
MATCH (b:Person {name: $other})
WHERE a.uid <> b.uid
MATCH p = allShortestPaths((a)-[:CHAIRED|ATTENDED|SPOKE_AT|ORGANIZED|HELD_IN|REPORTED|
    HEARD|STRESSED|CONVEYED|DELIBERATED|ARRANGED|ISSUED|VISITED|ACCOMPANIED|MET|SIGNED|
    HOLDS_POSITION|PART_OF|LOCATED_IN*..6]-(b))
RETURN DISTINCT length(p) AS steps,
  reduce(way = $one, n IN tail(nodes(p)) | way + ' — ' + n.name) AS way
ORDER BY way
