-- Which organisations do the reports of each area and year name, and how often?
SELECT
  coalesce(e.normalized, e.name, e.surface) AS name,
  coalesce(e.ref_area, d.ref_area) AS ref_area,
  coalesce(d.report_year, year(d.published_on)) AS year,
  size(collect_set(d.doc_id)) AS documents,
  CAST(count(*) AS INT) AS mentions
FROM entities e
JOIN documents d ON d.doc_id = e.doc_id AND d.duplicate_of IS NULL
WHERE e.type = 'ORG'
GROUP BY
  coalesce(e.normalized, e.name, e.surface),
  coalesce(e.ref_area, d.ref_area),
  coalesce(d.report_year, year(d.published_on))
