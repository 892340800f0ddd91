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
    t.observation_ids[0] AS chosen_id,
    array_sort(collect_list(struct(
      q.observation_id, q.value, 'result before figure quoted for comparison' AS reason))) AS quotes
  FROM told t
  JOIN statements q
    ON q.indicator = t.indicator
      AND q.ref_area = t.ref_area
      AND q.level = t.level
      AND q.body_key = t.body_key
      AND q.year = t.year
      AND q.months = t.months
  WHERE q.nature = 'previous'
    AND abs(q.value - t.value) > CASE WHEN q.exact THEN 0 ELSE abs(q.value) * :rounding END
  GROUP BY t.observation_ids[0]
)
SELECT
  t.* EXCEPT (target, contradictions, contradicted, superseded, statements),
  concat(t.contradictions, coalesce(c.quotes, array())) AS contradictions,
  size(t.contradictions) + size(coalesce(c.quotes, array())) AS conflicts,
  coalesce(
    t.contradicted,
    c.quotes[0].reason,
    t.superseded,
    CASE WHEN t.statements > 1 THEN 'all statements agree' ELSE 'only statement' END
  ) AS rule,
  last_day(make_date(t.year, t.months, 1)) AS ends_on,
  coalesce(p.plan, t.target) AS target
FROM told t
LEFT JOIN compared c ON c.chosen_id = t.observation_ids[0]
LEFT JOIN plans p
  ON p.indicator = t.indicator
    AND p.ref_area = t.ref_area
    AND p.level = t.level
    AND p.body_key = t.body_key
    AND p.year = t.year
    AND p.months = t.months
