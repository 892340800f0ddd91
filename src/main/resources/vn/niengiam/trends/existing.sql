-- How many areas were there at the end of each year, on each set of boundaries?
WITH years AS (
  SELECT DISTINCT boundaries, year FROM trends
)
SELECT y.boundaries, y.year, count(p.uid) AS areas
FROM years y
JOIN provinces p ON p.valid_from <= make_date(y.year, 12, 31) AND coalesce(p.valid_to >= make_date(y.year, 12, 31), true)
GROUP BY y.boundaries, y.year
