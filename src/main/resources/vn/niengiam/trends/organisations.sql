-- Which organisations do the reports of each area and year name, and how often?
-- "Tỉnh Ủy Phú Thọ", "Tỉnh uỷ Phú Thọ" and "TỈNH ỦY PHÚ THỌ" are one, under the spelling that is used most.
WITH named AS (
  SELECT
    coalesce(e.normalized, e.name, e.surface) AS spelling,
    replace(lower(coalesce(e.normalized, e.name, e.surface)), 'uỷ', 'ủy') AS organisation,
    coalesce(e.ref_area, d.ref_area) AS ref_area,
    coalesce(d.report_year, year(d.published_on)) AS year,
    d.doc_id
  FROM entities e
  JOIN documents d ON d.doc_id = e.doc_id AND d.duplicate_of IS NULL
  WHERE e.type = 'ORG'
),
usual AS (
  SELECT organisation, mode(spelling, true) AS name
  FROM named
  GROUP BY organisation
)
SELECT
  any_value(u.name) AS name,
  n.ref_area,
  n.year,
  size(collect_set(n.doc_id)) AS documents,
  CAST(count(*) AS INT) AS mentions
FROM named n
JOIN usual u ON u.organisation = n.organisation
GROUP BY n.organisation, n.ref_area, n.year
