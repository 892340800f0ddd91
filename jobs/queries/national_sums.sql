-- What do the provinces add up to, how many of them report, and how did the sum of a complete year move?
WITH sums AS (
  SELECT
    indicator,
    boundaries,
    year,
    areas_reporting,
    areas_existing,
    areas_reporting = areas_existing AS complete,
    sum AS total
  FROM national
  WHERE level = 'province' AND sum IS NOT NULL
)
SELECT
  s.*,
  CASE WHEN s.complete AND before.complete THEN s.total - before.total END AS change_on_year_before
FROM sums s
LEFT JOIN sums before
  ON before.indicator = s.indicator AND before.boundaries = s.boundaries AND before.year = s.year - 1
ORDER BY s.indicator, s.boundaries, s.year;
