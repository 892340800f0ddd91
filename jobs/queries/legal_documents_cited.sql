-- Which legal documents are cited in the reports of the most provinces, and since which report year?
SELECT
  e.normalized AS number,
  count(DISTINCT d.ref_area) AS provinces,
  count(DISTINCT e.doc_id) AS documents,
  min(d.report_year) AS first_report_year,
  max(d.report_year) AS last_report_year
FROM entities e
JOIN documents d ON d.doc_id = e.doc_id AND d.duplicate_of IS NULL
WHERE e.type = 'LEGAL_DOC' AND e.normalized IS NOT NULL
GROUP BY e.normalized
ORDER BY provinces DESC, documents DESC, number;
