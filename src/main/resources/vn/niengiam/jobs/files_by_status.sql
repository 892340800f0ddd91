-- How did reading the listed files end, and how many of them are copies of another?
SELECT documents.parse_status, count(*) AS files, count(documents.duplicate_of) AS duplicates
FROM files
  JOIN documents ON documents.path = files.path
GROUP BY documents.parse_status
