-- Which contents are to be parsed, at which file does each lie, and how often was each tried before?
-- Those never parsed; those that a passing trouble may have stopped, until they were tried often enough; those that hold
-- scans, once these can be read; and, where that is wanted, those parsed by an earlier version.
WITH known AS (
  SELECT
    doc_id,
    max(CAST(parser_version AS INT)) AS version,
    max(coalesce(attempts, 1)) AS attempts,
    bool_or(status IN ('timed_out', 'crashed')) AS stopped,
    bool_or(status = 'needs_ocr') AS unread_scans
  FROM parses
  GROUP BY doc_id
)
SELECT
  min(contents.path) AS path,
  max(contents.bytes) AS bytes,
  contents.doc_id,
  CAST(NULL AS STRING) AS media_type,
  CAST(NULL AS STRING) AS status,
  CAST(NULL AS STRING) AS reason,
  CAST(NULL AS STRING) AS url,
  CAST(NULL AS TIMESTAMP) AS captured_at,
  max(CASE WHEN known.version = :version THEN known.attempts ELSE 0 END) AS tried
FROM contents
  LEFT JOIN known ON known.doc_id = contents.doc_id
WHERE contents.doc_id IS NOT NULL
  AND contents.status IS NULL
  AND (
    known.doc_id IS NULL
    OR known.stopped AND known.attempts < :attempts
    OR :reads_scans AND known.unread_scans AND known.attempts <= :attempts
    OR :redo AND known.version < :version
  )
GROUP BY contents.doc_id
ORDER BY path
