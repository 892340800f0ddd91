-- Which figures lie far off, from the area's own other years or from the other areas, and what sentence states them?
SELECT t.indicator, t.ref_area, t.level, t.year, t.value, t.outlier, t.mean_3y, t.conflicts, o.sentence
FROM trends t
JOIN observations o ON o.observation_id = t.observation_ids[1]
WHERE t.outlier IS NOT NULL AND t.boundaries = 'as_reported'
ORDER BY t.outlier, t.indicator, t.ref_area, t.year;
