-- Which provinces fell short of a plan or went beyond it, and by how much?
SELECT indicator, ref_area, year, target, value, completion_pct, value - target AS beyond_plan
FROM trends
WHERE level = 'province' AND boundaries = 'as_reported' AND completion_pct IS NOT NULL
ORDER BY completion_pct, indicator, ref_area, year;
