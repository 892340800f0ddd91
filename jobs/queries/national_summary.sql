-- How do the provinces stand on each indicator each year: how many report, the median, the quartiles, the range?
SELECT
  indicator,
  year,
  count(*) AS provinces,
  min(value) AS lowest,
  quantile_cont(value, 0.25) AS lower_quartile,
  median(value) AS median,
  quantile_cont(value, 0.75) AS upper_quartile,
  max(value) AS highest,
  arg_min(ref_area, value) AS lowest_in,
  arg_max(ref_area, value) AS highest_in
FROM trends
WHERE level = 'province' AND obs_status IN ('A', 'E') AND boundaries = 'as_reported'
GROUP BY indicator, year
ORDER BY indicator, year;
