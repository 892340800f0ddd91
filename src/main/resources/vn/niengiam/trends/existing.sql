-- How many areas are there on each set of boundaries each year: as reported, at its end?
WITH years AS (
  SELECT DISTINCT boundaries, year FROM trends
)
SELECT y.boundaries, y.year, count(DISTINCT p.uid) AS areas
FROM years y
JOIN provinces p ON p.valid_from <= make_date(y.year, 12, 31) AND coalesce(p.valid_to >= make_date(y.year, 12, 31), true)
WHERE y.boundaries = :as_reported
GROUP BY y.boundaries, y.year
UNION ALL
SELECT y.boundaries, y.year, count(DISTINCT b.unit) AS areas
FROM years y
JOIN boundary_units b ON b.boundaries = y.boundaries
WHERE y.boundaries <> :as_reported
GROUP BY y.boundaries, y.year
