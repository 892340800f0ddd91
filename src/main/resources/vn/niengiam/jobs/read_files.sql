-- What came of reading each listed file, and each file embedded in one?
SELECT
  CASE WHEN parses.inner_path <> '' THEN concat(contents.path, '!/', parses.inner_path) ELSE contents.path END AS path,
  coalesce(parses.inner_bytes, contents.bytes) AS bytes,
  CASE WHEN parses.inner_path <> '' THEN parses.inner_doc_id ELSE contents.doc_id END AS doc_id,
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
  coalesce(parses.metadata, CAST(array() AS ARRAY<STRING>)) AS metadata
FROM contents
  LEFT JOIN parses ON parses.doc_id = contents.doc_id AND contents.status IS NULL
