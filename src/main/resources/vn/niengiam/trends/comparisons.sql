-- What stands beside each area's figure for a year: what was planned, and what do later reports quote of it for comparison?
-- The plan that the report of the year itself quotes before one of an earlier report, then the later publication. A plan
-- beside a result ("326/325") is in that result's own row.
SELECT
  indicator,
  ref_area,
  level,
  body_key,
  year,
  months,
  min_by(
    value,
    struct(
      NOT own_report,
      NOT exact,
      -confidence,
      -coalesce(unix_date(published_on), 0),
      doc_id,
      observation_id)
  ) FILTER (WHERE nature = 'target' AND months = :whole_year) AS plan,
  array_sort(collect_list(struct(observation_id, value, exact)) FILTER (WHERE nature = 'previous')) AS quotes
FROM statements
WHERE nature <> 'actual'
GROUP BY indicator, ref_area, level, body_key, year, months
