// What is looked for by something other than its uid? Names (whole, in part, by word), the ids of articles, days.
// Text indexes take long names, which range indexes refuse, and serve CONTAINS.
CREATE TEXT INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE TEXT INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name);
CREATE TEXT INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name);
CREATE TEXT INDEX article_id IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE INDEX article_day IF NOT EXISTS FOR (n:Article) ON (n.startDate);
CREATE INDEX meeting_day IF NOT EXISTS FOR (n:Meeting) ON (n.startDate);
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Person|Organization|Place|Meeting|Document|Topic|Indicator) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}};
CREATE FULLTEXT INDEX headlines IF NOT EXISTS FOR (n:Article) ON EACH [n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: true}};
