-- How many trend values differ between two editions, and how many do not?
SELECT
  count(*) FILTER (WHERE change = 'added') AS added,
  count(*) FILTER (WHERE change = 'removed') AS removed,
  count(*) FILTER (WHERE change = 'changed') AS changed,
  (SELECT count(value) FROM later.trends) - count(*) FILTER (WHERE change <> 'removed') AS the_same
FROM differences;
