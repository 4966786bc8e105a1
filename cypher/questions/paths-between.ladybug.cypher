// How are two people connected? The shortest ways, without the articles themselves.
// zh: 两个人之间有什么联系？
// param one: string -- full name
// param other: string -- full name
// example: pressgraph query paths-between --param one=刘成鸣 --param other=向秋
MATCH p = (a:Person {name: $one})-[:CHAIRED|ATTENDED|SPOKE_AT|ORGANIZED|HELD_IN|REPORTED|
    HEARD|STRESSED|CONVEYED|DELIBERATED|ARRANGED|ISSUED|VISITED|ACCOMPANIED|MET|SIGNED|
    HOLDS_POSITION|PART_OF|LOCATED_IN* ALL SHORTEST 1..6]-(b:Person {name: $other})
WHERE a.uid <> b.uid
RETURN DISTINCT length(p) AS steps, list_to_string(' — ', properties(nodes(p), 'name')) AS way
ORDER BY way
