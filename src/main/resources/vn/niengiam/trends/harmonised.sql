-- What is each area's figure on other boundaries than those of its time, added up from the provinces that it was made of?
-- A figure stands on the provinces of the last day that it covers: of 2025, half a year is told by 63, the whole year by
-- 34. It is added up only if all of them report the same months, and never if it is a ratio, whose numerators and
-- denominators are not known, or counts by a measure of each area's own, as the targets met; else it is missing. What a
-- report says of an area of these boundaries at another time ("in 2025 the former Bắc Giang ...") is that area's own word
-- and comes first. Of several parts of a year counts the longest that can be told.
WITH spans AS (
  SELECT *, explode(array_union(members, array(unit))) AS member
  FROM boundary_units
  WHERE boundaries <> :as_reported
),
placed AS (
  SELECT s.boundaries, s.unit AS area, s.members, s.whole, NOT array_contains(s.members, s.member) AS own_word, f.*
  FROM spans s
  JOIN figures f ON f.ref_area = s.member AND f.ends_on BETWEEN s.valid_from AND s.valid_to
  WHERE f.level = 'province'
),
added AS (
  SELECT
    boundaries,
    area,
    indicator,
    year,
    months,
    own_word,
    any_value(ends_on) AS ends_on,
    any_value(aggregation) AS aggregation,
    any_value(unit) AS unit,
    any_value(members) AS members,
    any_value(whole) AS whole,
    array_sort(collect_list(ref_area)) AS reporting,
    try_cast(sum(value) AS DECIMAL(28, 6)) AS value,
    CASE WHEN count(target) = count(*) THEN try_cast(sum(target) AS DECIMAL(28, 6)) END AS target,
    bool_or(estimated) AS estimated,
    CAST(sum(documents) AS INT) AS documents,
    CAST(sum(conflicts) AS INT) AS conflicts,
    flatten(transform(array_sort(collect_list(struct(ref_area, observation_ids))), stated -> stated.observation_ids))
      AS observation_ids,
    min(rule) AS rule
  FROM placed
  GROUP BY boundaries, area, indicator, year, months, own_word
),
judged AS (
  SELECT
    *,
    own_word OR (
      whole
      AND size(reporting) = size(members)
      AND (aggregation IN ('additive', 'level') OR size(members) = 1)
    ) AS told
  FROM added
),
ordered AS (
  SELECT
    *,
    row_number() OVER (
      PARTITION BY boundaries, area, indicator, year
      ORDER BY told DESC, months DESC, own_word DESC, size(reporting) DESC
    ) AS place
  FROM judged
)
SELECT
  boundaries,
  area,
  indicator,
  unit,
  year,
  months,
  ends_on,
  CASE WHEN told THEN value END AS value,
  CASE WHEN told THEN target END AS target,
  told AND estimated AS estimated,
  CASE WHEN told THEN documents ELSE 0 END AS documents,
  CASE WHEN told THEN conflicts ELSE 0 END AS conflicts,
  CASE WHEN told THEN observation_ids ELSE array() END AS observation_ids,
  CASE
    WHEN told AND size(reporting) = 1 THEN rule
    WHEN told THEN concat('sum of ', size(reporting), ' areas')
    WHEN NOT whole THEN 'only a part of an area that reports as one'
    WHEN aggregation = 'ratio' THEN 'ratios of several areas do not add up without numerators and denominators'
    WHEN aggregation = 'own' THEN 'counts that each area makes by its own measure do not add up'
    ELSE 'not all areas that it was made of report the same months'
  END AS rule,
  CASE WHEN told THEN array() WHEN whole THEN array_except(members, reporting) ELSE array(area) END AS missing_areas,
  reporting AS predecessors
FROM ordered
WHERE place = 1
