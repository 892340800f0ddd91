-- What came of reading each of these files?
SELECT
  files.path,
  coalesce(parses.inner_bytes, contents.bytes) AS bytes,
  CASE WHEN files.inner_path <> '' THEN parses.inner_doc_id ELSE contents.doc_id END AS doc_id,
  contents.url,
  contents.captured_at,
  coalesce(contents.status, parses.status, 'failed') AS status,
  CASE
    WHEN contents.status IS NOT NULL THEN contents.reason
    WHEN parses.status IN ('timed_out', 'crashed') AND parses.attempts > 1
      THEN concat(parses.reason, '; tried ', parses.attempts, ' times')
    WHEN parses.status IS NOT NULL THEN parses.reason
    ELSE 'it vanished or changed while it was read; run again'
  END AS reason,
  coalesce(contents.media_type, parses.media_type) AS media_type,
  parses.charset,
  parses.legacy_encoding,
  parses.title,
  coalesce(parses.text, '') AS text,
  coalesce(parses.metadata, CAST(array() AS ARRAY<STRING>)) AS metadata,
  files.made_from
FROM files
  JOIN contents ON contents.path = files.outer_path
  LEFT JOIN parses
    ON parses.doc_id = contents.doc_id
    AND parses.inner_path = files.inner_path
    AND contents.status IS NULL
