-- What is each area's figure for each year, taken together from all statements of it, and which of them contradict it?
-- What a later report quotes of the year for comparison ("năm trước 5.120 tỷ đồng") is nobody's value, but may contradict it.
WITH told AS (
  SELECT
    indicator,
    any_value(aggregation) AS aggregation,
    any_value(chosen.indicator_unit) AS unit,
    ref_area,
    level,
    body_key,
    any_value(chosen.body) AS body,
    year,
    any_value(chosen.months) AS months,
    any_value(chosen.value) AS value,
    any_value(chosen.estimated) AS estimated,
    any_value(target) FILTER (WHERE place = 1 AND months = :whole_year) AS target,
    size(collect_set(original) FILTER (WHERE agrees)) AS documents,
    transform(
      array_sort(collect_list(struct(place, observation_id)) FILTER (WHERE agrees)),
      statement -> statement.observation_id
    ) AS observation_ids,
    collect_list(struct(observation_id, value, reason)) FILTER (WHERE contradicts) AS contradictions,
    min_by(reason, place) FILTER (WHERE contradicts) AS contradicted,
    min_by(reason, place) FILTER (WHERE superseded) AS superseded,
    count(*) AS statements
  FROM choices
  GROUP BY area_year, indicator, ref_area, level, body_key, year
),
compared AS (
  SELECT
    t.* EXCEPT (target, contradictions),
    coalesce(c.plan, t.target) AS target,
    concat(
      t.contradictions,
      transform(
        filter(
          coalesce(c.quotes, array()),
          quote -> abs(quote.value - t.value) > CASE WHEN quote.exact THEN 0 ELSE abs(quote.value) * :rounding END),
        quote -> struct(quote.observation_id, quote.value, 'result before figure quoted for comparison' AS reason))
    ) AS contradictions
  FROM told t
  LEFT JOIN comparisons c
    ON c.indicator = t.indicator
      AND c.ref_area = t.ref_area
      AND c.level = t.level
      AND c.body_key = t.body_key
      AND c.year = t.year
      AND c.months = t.months
)
SELECT
  * EXCEPT (contradicted, superseded, statements),
  size(contradictions) AS conflicts,
  coalesce(
    contradicted,
    get(contradictions, 0).reason,
    superseded,
    CASE WHEN statements > 1 THEN 'all statements agree' ELSE 'only statement' END
  ) AS rule,
  last_day(make_date(year, months, 1)) AS ends_on
FROM compared
