-- Which provinces admitted the most members in the last year that most of them have figures for, and how sure is each one?
-- The last year with at least half as many provinces as the fullest year: one early report makes no league.
WITH years AS (
  SELECT year, count(*) AS provinces
  FROM trends
  WHERE indicator = 'party.members.admitted'
    AND level = 'province'
    AND boundaries = 'as_reported'
    AND obs_status IN ('A', 'E', 'B')
  GROUP BY year
)
SELECT year, rank, ref_area, value, change_abs, change_pct, obs_status, months, documents, conflicts, rule
FROM trends
WHERE indicator = 'party.members.admitted'
  AND level = 'province'
  AND boundaries = 'as_reported'
  AND value IS NOT NULL
  AND year = (SELECT max(year) FROM years WHERE 2 * provinces >= (SELECT max(provinces) FROM years))
ORDER BY months DESC, rank, ref_area;
