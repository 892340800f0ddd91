-- Which legal documents do the reports of each area and year cite?
WITH cited AS (
  SELECT
    e.normalized AS legal_document,
    coalesce(e.name, e.surface) AS name,
    d.ref_area,
    coalesce(d.report_year, year(d.published_on)) AS year,
    d.doc_id
  FROM entities e
  JOIN documents d ON d.doc_id = e.doc_id AND d.duplicate_of IS NULL
  WHERE e.type = 'LEGAL_DOC' AND e.normalized IS NOT NULL
),
named AS (
  SELECT legal_document, mode(name, true) AS name
  FROM cited
  GROUP BY legal_document
)
SELECT
  c.legal_document,
  any_value(n.name) AS name,
  c.ref_area,
  c.year,
  size(collect_set(c.doc_id)) AS documents,
  array_sort(collect_set(c.doc_id)) AS doc_ids
FROM cited c
JOIN named n ON n.legal_document = c.legal_document
GROUP BY c.legal_document, c.ref_area, c.year
