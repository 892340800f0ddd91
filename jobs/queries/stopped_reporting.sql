-- Which provinces reported an indicator once but, though still there, not in the last year that anyone did, and why?
WITH figures AS (
  SELECT indicator, ref_area, max(year) AS last_reported
  FROM trends
  WHERE level = 'province' AND boundaries = 'as_reported' AND value IS NOT NULL
  GROUP BY indicator, ref_area
),
latest AS (
  SELECT indicator, max(last_reported) AS last_of_all
  FROM figures
  GROUP BY indicator
)
SELECT f.indicator, f.ref_area, f.last_reported, l.last_of_all, c.cell AS why, c.documents_read, c.documents_unread
FROM figures f
JOIN latest l ON l.indicator = f.indicator AND l.last_of_all > f.last_reported
-- Coverage asks only for the years in which a province existed: one that was merged has stopped for good.
JOIN coverage c
  ON c.indicator = f.indicator AND c.ref_area = f.ref_area AND c.level = 'province' AND c.year = l.last_of_all
ORDER BY f.indicator, f.last_reported, f.ref_area;
