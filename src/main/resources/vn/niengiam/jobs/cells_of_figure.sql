-- Which cells of the trends are of a figure's indicator, area and level, in its year, as reported?
SELECT *, list_contains(observation_ids, o.observation_id) AS holds
FROM trends t
JOIN (SELECT observation_id, indicator, ref_area, level, time_period FROM observations WHERE observation_id = ?) o
  USING (indicator, ref_area, level)
WHERE t.boundaries = 'as_reported'
  AND t.year = try_cast(o.time_period[1:4] AS INTEGER)
ORDER BY holds DESC, body
