-- Which contents were never parsed by the parsers of today, or hold scans that can now be read, and at which file does each lie?
SELECT
  min(contents.path) AS path,
  max(contents.bytes) AS bytes,
  contents.doc_id,
  CAST(NULL AS STRING) AS media_type,
  CAST(NULL AS STRING) AS status,
  CAST(NULL AS STRING) AS reason,
  CAST(NULL AS STRING) AS url,
  CAST(NULL AS TIMESTAMP) AS captured_at
FROM contents
  LEFT ANTI JOIN (
    SELECT doc_id
    FROM parses
    GROUP BY doc_id
    HAVING NOT (:reads_scans AND bool_or(status = 'needs_ocr'))
  ) AS done ON done.doc_id = contents.doc_id
WHERE contents.doc_id IS NOT NULL AND contents.status IS NULL
GROUP BY contents.doc_id
ORDER BY path
