-- How do the areas stand on each indicator each year: how many report, the sum, the median, the range, best and worst?
-- Figures of whole years only. Sums are of indicators that add up; those of areas that don't report are not guessed.
WITH figures AS (
  SELECT t.*, i.aggregation
  FROM trends t
  JOIN indicators i ON i.code = t.indicator
  WHERE t.months = :whole_year AND t.value IS NOT NULL
),
together AS (
  SELECT
    indicator,
    boundaries,
    level,
    year,
    size(collect_set(ref_area)) AS areas_reporting,
    CASE WHEN any_value(aggregation) = 'additive' THEN try_cast(sum(value) AS DECIMAL(28, 6)) END AS sum,
    percentile(value, array(0.25, 0.5, 0.75)) AS quartiles,
    try_cast(avg(value) AS DECIMAL(28, 6)) AS mean,
    min_by(ref_area, struct(-value, ref_area)) AS highest_area,
    max(value) AS highest_value,
    min_by(ref_area, struct(value, ref_area)) AS lowest_area,
    min(value) AS lowest_value
  FROM figures
  GROUP BY indicator, boundaries, level, year
)
SELECT
  t.indicator,
  t.boundaries,
  t.level,
  t.year,
  t.areas_reporting,
  CAST(e.areas AS INT) AS areas_existing,
  t.sum,
  CAST(t.quartiles[1] AS DECIMAL(28, 6)) AS median,
  CAST(t.quartiles[0] AS DECIMAL(28, 6)) AS quartile_1,
  CAST(t.quartiles[2] AS DECIMAL(28, 6)) AS quartile_3,
  t.mean,
  t.highest_area,
  t.highest_value,
  t.lowest_area,
  t.lowest_value
FROM together t
LEFT JOIN existing e ON e.boundaries = t.boundaries AND e.year = t.year AND t.level = 'province'
