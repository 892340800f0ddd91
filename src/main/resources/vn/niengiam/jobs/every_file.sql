-- Which files must have a row in documents: those listed, and those embedded in them?
SELECT contents.path
FROM contents
UNION ALL
SELECT concat(contents.path, '!/', parses.inner_path) AS path
FROM contents
  JOIN parses ON parses.doc_id = contents.doc_id
WHERE contents.status IS NULL AND parses.inner_path <> ''
