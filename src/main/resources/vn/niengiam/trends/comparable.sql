-- Which figures are there on each set of boundaries, and which of them are of the same land?
-- Figures of one territory compare. A province that only changed its name goes on as the same; one that took over or gave
-- away land begins anew, and its first figure after that is a break in its series.
WITH figures_on AS (
  SELECT
    :as_reported AS boundaries,
    indicator,
    unit,
    ref_area,
    level,
    body_key,
    body,
    year,
    months,
    ends_on,
    value,
    target,
    estimated,
    documents,
    conflicts,
    observation_ids,
    rule,
    CAST(array() AS ARRAY<STRING>) AS missing_areas,
    CAST(array() AS ARRAY<STRING>) AS predecessors
  FROM figures
  UNION ALL
  SELECT
    boundaries,
    indicator,
    unit,
    area,
    'province',
    '',
    NULL,
    year,
    months,
    ends_on,
    value,
    target,
    estimated,
    documents,
    conflicts,
    observation_ids,
    rule,
    missing_areas,
    predecessors
  FROM harmonised
)
SELECT
  f.*,
  coalesce(b.territory, f.ref_area) AS territory,
  coalesce(b.changed_on > last_day(make_date(f.year - 1, f.months, 1)), false) AS breaks
FROM figures_on f
LEFT JOIN boundary_units b
  ON b.boundaries = f.boundaries
    AND b.unit = f.ref_area
    AND f.level = 'province'
    AND f.ends_on BETWEEN b.valid_from AND b.valid_to
