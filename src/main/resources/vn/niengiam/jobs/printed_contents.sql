-- Where does each content lie first, and where does it stand in the order of printing?
-- The earliest published comes first; one without a date comes after those with one.
SELECT
  path,
  doc_id,
  report_year,
  bands,
  struct(coalesce(first_published_on, DATE '9999-12-31'), path) AS place
FROM (
  SELECT
    path,
    doc_id,
    report_year,
    bands,
    min(published_on) OVER (PARTITION BY doc_id) AS first_published_on,
    row_number() OVER (PARTITION BY doc_id ORDER BY path) AS copy
  FROM prints
)
WHERE copy = 1
