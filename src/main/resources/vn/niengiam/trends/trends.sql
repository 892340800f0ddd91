-- How does each figure differ from the year before, where does it rank, and how far off does it lie?
-- Only figures of the same months compare: nine months are neither set against a whole year nor ranked among whole years;
-- and only figures on the same boundaries, and of the same land from year to year. All that is asked of series comes before
-- all that is asked of years, so that the figures are brought together twice and no more.
WITH followed AS (
  SELECT
    *,
    CASE WHEN lag(year) OVER series = year - 1 THEN lag(value) OVER series END AS previous_value,
    CASE
      WHEN lag(year, 2) OVER series = year - 2
        THEN try_cast((value + lag(value) OVER series + lag(value, 2) OVER series) / 3 AS DECIMAL(28, 6))
    END AS mean_3y,
    median(value) OVER own AS own_median
  FROM comparable
  WINDOW
    series AS (PARTITION BY indicator, boundaries, territory, level, body_key, months ORDER BY year),
    own AS (PARTITION BY indicator, boundaries, territory, level, body_key, months)
),
-- 0.6745 makes the median absolute deviation of ordinary figures their standard deviation (Iglewicz and Hoaglin, who
-- call more than 3.5 of them an outlier). Where more than half of the figures are equal nothing can be told.
in_series AS (
  SELECT
    *,
    count(value) OVER own >= :fewest_for_outliers
      AND 0.6745 * abs(value - own_median) > 3.5 * nullif(median(abs(value - own_median)) OVER own, 0) AS far_in_series
  FROM followed
  WINDOW own AS (PARTITION BY indicator, boundaries, territory, level, body_key, months)
),
ranked AS (
  SELECT *, rank() OVER (PARTITION BY indicator, boundaries, level, year, months ORDER BY value DESC NULLS LAST) AS place
  FROM in_series
),
centred AS (
  SELECT *, count(value) OVER others AS figures_compared, median(value) OVER others AS others_median
  FROM ranked
  WINDOW others AS (PARTITION BY indicator, boundaries, level, year, months)
),
in_year AS (
  SELECT
    *,
    figures_compared >= :fewest_for_outliers
      AND 0.6745 * abs(value - others_median) > 3.5 * nullif(median(abs(value - others_median)) OVER others, 0)
      AS far_in_year
  FROM centred
  WINDOW others AS (PARTITION BY indicator, boundaries, level, year, months)
)
SELECT
  indicator,
  ref_area,
  boundaries,
  level,
  year,
  value,
  CASE
    WHEN value IS NULL THEN 'M'
    WHEN breaks THEN 'B'
    WHEN months = :whole_year THEN 'A'
    ELSE 'P'
  END AS obs_status,
  CASE WHEN value IS NOT NULL THEN previous_value END AS previous_value,
  try_cast(value - previous_value AS DECIMAL(28, 6)) AS change_abs,
  CASE
    WHEN unit <> '%' AND previous_value > 0
      THEN try_cast(try_divide((value - previous_value) * 100, previous_value) AS DECIMAL(28, 6))
  END AS change_pct,
  CASE WHEN value IS NOT NULL THEN CAST(place AS INT) END AS rank,
  CASE WHEN value IS NOT NULL THEN CAST(figures_compared AS INT) END AS areas_compared,
  documents,
  conflicts,
  observation_ids,
  rule,
  months,
  body,
  mean_3y,
  CASE
    WHEN far_in_series AND far_in_year THEN 'both'
    WHEN far_in_series THEN 'series'
    WHEN far_in_year THEN 'year'
  END AS outlier,
  target,
  CASE WHEN unit <> '%' THEN try_cast(try_divide(value * 100, nullif(greatest(target, 0), 0)) AS DECIMAL(28, 6)) END
    AS completion_pct,
  missing_areas,
  predecessors
FROM in_year
