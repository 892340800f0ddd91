-- What is each area's figure for each year, taken together from all statements of it?
SELECT
  c.indicator,
  any_value(c.aggregation) AS aggregation,
  any_value(c.chosen.indicator_unit) AS unit,
  c.ref_area,
  c.level,
  c.body_key,
  any_value(c.chosen.body) AS body,
  c.year,
  any_value(c.chosen.months) AS months,
  last_day(make_date(c.year, any_value(c.chosen.months), 1)) AS ends_on,
  any_value(c.chosen.value) AS value,
  coalesce(any_value(p.plan), any_value(c.target) FILTER (WHERE c.place = 1 AND c.months = :whole_year)) AS target,
  size(collect_set(c.original) FILTER (WHERE c.value = c.chosen.value AND c.months = c.chosen.months)) AS documents,
  CAST(count_if(c.contradicts) AS INT) AS conflicts,
  transform(
    array_sort(
      collect_list(struct(c.place, c.observation_id)) FILTER (WHERE c.value = c.chosen.value AND c.months = c.chosen.months)),
    statement -> statement.observation_id
  ) AS observation_ids,
  coalesce(
    min_by(c.reason, c.place) FILTER (WHERE c.contradicts),
    min_by(c.reason, c.place) FILTER (WHERE c.months < c.chosen.months),
    CASE WHEN count(*) > 1 THEN 'all statements agree' ELSE 'only statement' END
  ) AS rule
FROM choices c
LEFT JOIN plans p
  ON p.indicator = c.indicator
    AND p.ref_area = c.ref_area
    AND p.level = c.level
    AND p.body_key = c.body_key
    AND p.year = c.year
    AND p.months = c.chosen.months
GROUP BY c.indicator, c.ref_area, c.level, c.body_key, c.year
