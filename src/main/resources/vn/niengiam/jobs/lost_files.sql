-- Which listed files have no row in documents, or more than one?
SELECT files.path, count(documents.path) AS rows_found
FROM files
  LEFT JOIN documents ON documents.path = files.path
GROUP BY files.path
HAVING count(documents.path) <> 1
ORDER BY files.path
