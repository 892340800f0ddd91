-- Which parse of each content counts? That by the newest parsers, at its last attempt.
WITH tried AS (
  SELECT doc_id, CAST(parser_version AS INT) AS version, coalesce(attempts, 1) AS attempts
  FROM parses
  WHERE inner_path = ''
),
superseded AS (
  SELECT doc_id, version, attempts
  FROM (
    SELECT *, rank() OVER (PARTITION BY doc_id ORDER BY version DESC, attempts DESC) AS place
    FROM tried
  )
  WHERE place > 1
)
SELECT parses.*
FROM parses
  LEFT ANTI JOIN superseded
    ON superseded.doc_id = parses.doc_id
    AND superseded.version = CAST(parses.parser_version AS INT)
    AND superseded.attempts = coalesce(parses.attempts, 1)
