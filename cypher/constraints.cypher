// What may there be only one of? A node of each uid. Community Edition keeps these too.
CREATE CONSTRAINT article_uid IF NOT EXISTS FOR (n:Article) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT person_uid IF NOT EXISTS FOR (n:Person) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT organization_uid IF NOT EXISTS FOR (n:Organization) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT place_uid IF NOT EXISTS FOR (n:Place) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT meeting_uid IF NOT EXISTS FOR (n:Meeting) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT document_uid IF NOT EXISTS FOR (n:Document) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT topic_uid IF NOT EXISTS FOR (n:Topic) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT indicator_uid IF NOT EXISTS FOR (n:Indicator) REQUIRE n.uid IS UNIQUE;
