-- Which content does each one print again? The first of its group.
WITH grouped AS (
  SELECT
    contents.doc_id,
    first_value(contents.doc_id) OVER (PARTITION BY groups.name ORDER BY contents.place) AS original
  FROM contents
    JOIN groups ON groups.path = contents.path
)
SELECT doc_id, original
FROM grouped
WHERE doc_id <> original
