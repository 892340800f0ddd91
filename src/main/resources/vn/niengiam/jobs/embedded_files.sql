-- In which contents were more or fewer embedded files found than have a row in parses?
SELECT doc_id AS path, count_if(inner_path <> '') AS rows_found
FROM parses
GROUP BY doc_id
HAVING sum(embedded) <> count_if(inner_path <> '')
ORDER BY doc_id
