-- Which texts are compared, and what is known for sure of each?
SELECT
  path,
  doc_id,
  published_on,
  report_year,
  CASE WHEN area_basis = 'text' THEN ref_area END AS ref_area,
  CASE WHEN report_kind <> 'other' THEN report_kind END AS report_kind,
  text
FROM documents
WHERE doc_id IS NOT NULL AND text <> ''
