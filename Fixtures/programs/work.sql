.bail on
PRAGMA page_size = 4096;
CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT NOT NULL, city TEXT, age INT, balance REAL);
CREATE TABLE visit(id INTEGER PRIMARY KEY, person INT REFERENCES person, day TEXT, minutes INT);
BEGIN;
WITH RECURSIVE n(i, s) AS (VALUES(1, 42) UNION ALL SELECT i + 1, (s * 1103515245 + 12345) & 2147483647 FROM n WHERE i < 50000)
INSERT INTO person SELECT i, printf('person-%05d-%x', i, s), 'city ' || (s / 7 % 97), s / 11 % 90, (s % 1000000) / 100.0 FROM n;
COMMIT;
CREATE INDEX person_city ON person(city, age);
INSERT INTO visit SELECT id * 3, id, date('2020-01-01', '+' || (id % 700) || ' days'), id % 61 FROM person WHERE id % 3 = 0;
SELECT count(*), sum(age), round(avg(balance), 6), max(name) FROM person;
SELECT city, count(*), round(sum(balance), 2) FROM person WHERE age BETWEEN 20 AND 40 GROUP BY city ORDER BY 2 DESC, 1 LIMIT 8;
SELECT p.city, strftime('%Y-%m', v.day) AS month, sum(v.minutes) FROM visit v JOIN person p ON p.id = v.person GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT 5;
SELECT name, rank() OVER (PARTITION BY city ORDER BY balance DESC) AS r FROM person WHERE city = 'city 5' ORDER BY r LIMIT 5;
BEGIN;
UPDATE person SET balance = balance * 1.01 WHERE id % 5 = 0;
DELETE FROM person WHERE id % 4 = 1;
SAVEPOINT a;
DELETE FROM visit;
ROLLBACK TO a;
COMMIT;
BEGIN;
UPDATE person SET name = 'nobody';
ROLLBACK;
SELECT count(*), round(sum(balance), 2) FROM person;
CREATE VIRTUAL TABLE doc USING fts5(body);
INSERT INTO doc SELECT name || ' lives in ' || city FROM person WHERE id < 5000;
SELECT count(*) FROM doc WHERE doc MATCH '"city 5"';
SELECT json_group_array(json_object('id', id, 'age', age)) FROM (SELECT * FROM person ORDER BY balance DESC, id LIMIT 4);
VACUUM;
PRAGMA integrity_check;
PRAGMA page_count;
.output dump.sql
.dump visit
.output stdout
