-- Which figures still rest on a part of the year, so that a year-end report should be looked for?
SELECT ref_area, level, body, year, indicator, value, months, observation_ids[1] AS observation_id
FROM trends
WHERE obs_status = 'P' AND boundaries = 'as_reported'
ORDER BY year DESC, ref_area, level, indicator;
