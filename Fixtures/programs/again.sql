SELECT count(*), min(id), max(id) FROM person;
SELECT count(*) FROM visit;
ATTACH 'copy.db' AS copy;
CREATE TABLE copy.v AS SELECT * FROM visit WHERE minutes > 30;
DETACH copy;
DROP TABLE doc;
VACUUM INTO 'small.db';
PRAGMA integrity_check;
