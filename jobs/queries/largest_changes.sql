-- Which figures of whole years moved furthest from the year before?
SELECT indicator, ref_area, level, body, year, previous_value, value, change_abs, change_pct, documents, conflicts
FROM trends
WHERE obs_status IN ('A', 'E') AND change_pct IS NOT NULL AND boundaries = 'as_reported'
ORDER BY abs(change_pct) DESC, indicator, ref_area, year
LIMIT 50;
