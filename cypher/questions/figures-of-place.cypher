// Which figures does the news give of a place?
// zh: 报道中某地有哪些数据？
// param place: string = "" -- full name; empty for all
// param indicator: string = "" -- words of the indicator; empty for all
// example: pressgraph query figures-of-place --param place=泸定县
MATCH (pl)-[r:MEASURED]->(i:Indicator)
WHERE ($place = '' OR pl.name = $place) AND ($indicator = '' OR i.name CONTAINS $indicator)
RETURN i.name AS indicator, pl.name AS place, r.value AS value, r.unit AS unit, r.period AS period,
  r.date AS date
ORDER BY indicator, period, place, date, value
