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
    CASE WHEN lag(year) OVER series = year - 1 THEN lag(value) OVER series END AS previous_value
  FROM figures
  WINDOW series AS (PARTITION BY indicator, ref_area, level, body_key, months ORDER BY year)
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
  CAST(NULL AS DECIMAL(28, 6)) AS mean_3y,
  CAST(NULL AS STRING) AS outlier,
  CAST(NULL AS DECIMAL(28, 6)) AS target,
  CAST(NULL AS DECIMAL(28, 6)) AS completion_pct,
  CAST(array() AS ARRAY<STRING>) AS missing_areas,
  CAST(array() AS ARRAY<STRING>) AS predecessors
FROM followed
