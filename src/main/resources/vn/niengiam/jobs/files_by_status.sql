-- How did reading the listed files end, how many are copies of another, and how many have not one row each?
WITH found AS (
  SELECT
    files.path,
    count(documents.path) AS rows_found,
    min(documents.parse_status) AS parse_status,
    count(documents.duplicate_of) AS duplicates
  FROM files
    LEFT JOIN documents ON documents.path = files.path
  GROUP BY files.path
)
SELECT
  parse_status,
  count(*) AS files,
  sum(duplicates) AS duplicates,
  count_if(rows_found <> 1) AS lost
FROM found
GROUP BY parse_status
