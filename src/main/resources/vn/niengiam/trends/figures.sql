-- What is each area's figure for each year, taken together from all statements of it, and which of them contradict it?
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
    any_value(target) FILTER (WHERE place = 1 AND months = :whole_year) AS target,
    size(collect_set(original) FILTER (WHERE agrees)) AS documents,
    transform(
      array_sort(collect_list(struct(place, observation_id)) FILTER (WHERE agrees)),
      statement -> statement.observation_id
    ) AS observation_ids,
    collect_list(struct(observation_id, value, reason)) FILTER (WHERE contradicts) AS contradictions,
    coalesce(
      min_by(reason, place) FILTER (WHERE contradicts),
      min_by(reason, place) FILTER (WHERE months < chosen.months),
      CASE WHEN count(*) > 1 THEN 'all statements agree' ELSE 'only statement' END
    ) AS rule
  FROM choices
  GROUP BY area_year, indicator, ref_area, level, body_key, year
)
SELECT
  t.* EXCEPT (target),
  size(t.contradictions) AS conflicts,
  last_day(make_date(t.year, t.months, 1)) AS ends_on,
  coalesce(p.plan, t.target) AS target
FROM told t
LEFT JOIN plans p
  ON p.indicator = t.indicator
    AND p.ref_area = t.ref_area
    AND p.level = t.level
    AND p.body_key = t.body_key
    AND p.year = t.year
    AND p.months = t.months
