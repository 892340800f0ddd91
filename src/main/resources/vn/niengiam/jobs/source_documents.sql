-- What does a report say of each document?
SELECT
  doc_id,
  path,
  title,
  published_on,
  source,
  ref_area,
  level,
  report_year,
  parse_status AS status,
  parse_reason AS reason
FROM documents
ORDER BY path
