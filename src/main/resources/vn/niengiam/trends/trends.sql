-- What is each area's figure for each year, how does it differ from the year before, and where does it rank?
-- Only figures of the same months compare: nine months are neither set against a whole year nor ranked among whole years.
WITH figures AS (
  SELECT
    indicator,
    ref_area,
    level,
    body_key,
    year,
    any_value(chosen.value) AS value,
    any_value(chosen.months) AS months,
    any_value(chosen.body) AS body,
    any_value(chosen.indicator_unit) AS unit,
    any_value(target) FILTER (WHERE place = 1 AND months = :whole_year) AS target,
    size(collect_set(original) FILTER (WHERE value = chosen.value AND months = chosen.months)) AS documents,
    CAST(count_if(contradicts) AS INT) AS conflicts,
    transform(
      array_sort(
        collect_list(struct(place, observation_id)) FILTER (WHERE value = chosen.value AND months = chosen.months)),
      statement -> statement.observation_id
    ) AS observation_ids,
    coalesce(
      min_by(reason, place) FILTER (WHERE contradicts),
      min_by(reason, place) FILTER (WHERE months < chosen.months),
      CASE WHEN count(*) > 1 THEN 'all statements agree' ELSE 'only statement' END
    ) AS rule
  FROM choices
  GROUP BY indicator, ref_area, level, body_key, year
),
followed AS (
  SELECT
    *,
    CASE WHEN lag(year) OVER series = year - 1 THEN lag(value) OVER series END AS previous_value,
    CASE
      WHEN lag(year, 2) OVER series = year - 2
        THEN try_cast((value + lag(value) OVER series + lag(value, 2) OVER series) / 3 AS DECIMAL(28, 6))
    END AS mean_3y,
    median(value) OVER own AS own_median,
    median(value) OVER others AS others_median
  FROM figures
  WINDOW
    series AS (PARTITION BY indicator, ref_area, level, body_key, months ORDER BY year),
    own AS (PARTITION BY indicator, ref_area, level, body_key, months),
    others AS (PARTITION BY indicator, level, year, months)
),
-- 0.6745 makes the median absolute deviation of ordinary figures their standard deviation (Iglewicz and Hoaglin, who
-- call more than 3.5 of them an outlier). Where more than half of the figures are equal nothing can be told.
spread AS (
  SELECT
    *,
    count(*) OVER own >= :fewest_for_outliers
      AND 0.6745 * abs(value - own_median) > 3.5 * nullif(median(abs(value - own_median)) OVER own, 0) AS far_in_series,
    count(*) OVER others >= :fewest_for_outliers
      AND 0.6745 * abs(value - others_median) > 3.5 * nullif(median(abs(value - others_median)) OVER others, 0)
      AS far_in_year
  FROM followed
  WINDOW
    own AS (PARTITION BY indicator, ref_area, level, body_key, months),
    others AS (PARTITION BY indicator, level, year, months)
)
SELECT
  indicator,
  ref_area,
  :boundaries AS boundaries,
  level,
  year,
  value,
  CASE WHEN months = :whole_year THEN 'A' ELSE 'P' END AS obs_status,
  previous_value,
  try_cast(value - previous_value AS DECIMAL(28, 6)) AS change_abs,
  CASE
    WHEN unit <> '%' AND previous_value > 0
      THEN try_cast(try_divide((value - previous_value) * 100, previous_value) AS DECIMAL(28, 6))
  END AS change_pct,
  CAST(rank() OVER (PARTITION BY indicator, level, year, months ORDER BY value DESC) AS INT) AS rank,
  CAST(count(*) OVER (PARTITION BY indicator, level, year, months) AS INT) AS areas_compared,
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
  coalesce(p.plan, s.target) AS target,
  CASE
    WHEN unit <> '%'
      THEN try_cast(try_divide(value * 100, nullif(greatest(coalesce(p.plan, s.target), 0), 0)) AS DECIMAL(28, 6))
  END AS completion_pct,
  CAST(array() AS ARRAY<STRING>) AS missing_areas,
  CAST(array() AS ARRAY<STRING>) AS predecessors
FROM spread s
LEFT JOIN plans p USING (indicator, ref_area, level, body_key, year, months)
