-- How do the areas stand on each indicator each year: how many report, the sum, the median, the range, best and worst?
-- Figures of whole years only. Sums are of indicators that add up; those of areas that don't report are not guessed.
WITH figures AS (
  SELECT t.*, i.aggregation
  FROM trends t
  JOIN indicators i ON i.code = t.indicator
  WHERE t.months = :whole_year AND t.value IS NOT NULL
)
SELECT
  f.indicator,
  f.boundaries,
  f.level,
  f.year,
  CAST(count(DISTINCT f.ref_area) AS INT) AS areas_reporting,
  CAST(any_value(e.areas) AS INT) AS areas_existing,
  CASE WHEN any_value(f.aggregation) = 'additive' THEN try_cast(sum(f.value) AS DECIMAL(28, 6)) END AS sum,
  CAST(percentile(f.value, 0.5) AS DECIMAL(28, 6)) AS median,
  CAST(percentile(f.value, 0.25) AS DECIMAL(28, 6)) AS quartile_1,
  CAST(percentile(f.value, 0.75) AS DECIMAL(28, 6)) AS quartile_3,
  try_cast(avg(f.value) AS DECIMAL(28, 6)) AS mean,
  min_by(f.ref_area, struct(-f.value, f.ref_area)) AS highest_area,
  max(f.value) AS highest_value,
  min_by(f.ref_area, struct(f.value, f.ref_area)) AS lowest_area,
  min(f.value) AS lowest_value
FROM figures f
LEFT JOIN existing e ON e.boundaries = f.boundaries AND e.year = f.year AND f.level = 'province'
GROUP BY f.indicator, f.boundaries, f.level, f.year
