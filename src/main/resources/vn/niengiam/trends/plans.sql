-- What did each area plan for each year, as statements of plans tell?
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
  ) AS plan
FROM statements
WHERE nature = 'target' AND months = :whole_year
GROUP BY indicator, ref_area, level, body_key, year, months
