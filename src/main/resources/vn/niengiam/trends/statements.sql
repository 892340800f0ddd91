-- Which statements may give an area's year its value, in the indicator's own unit, each counted once?
-- Plans, to be set beside the value, and earlier years' figures quoted for comparison, to be set against it, are told
-- apart by their nature; of the latter only those whose year is before the report's own and named by the text itself. A
-- sub-body's or another area's figure, a repeat, a span of several years, a part of the year that does not begin in
-- January and a count's percentage form may not.
-- Below the province several bodies of one area report, so each stands for itself, whatever it calls itself: "Huyện ủy
-- Yên Lạc", "UBND huyện Yên Lạc" and "Đảng bộ huyện Yên Lạc" are one, body_key "huyện yên lạc".
-- The statements of an area's year are brought together once, here: every later question on them is asked where they lie.
-- area_year, a number made of the names of an area's year, is there for speed: to sort by it first is to compare one
-- number in place of five words. The names decide, wherever two numbers may be equal by chance.
WITH figures AS (
  SELECT
    o.*,
    i.aggregation,
    split(i.unit, ' [|] ')[0] AS indicator_unit,
    try_cast(left(o.time_period, 4) AS INT) AS year,
    CASE
      WHEN o.time_period RLIKE '^[0-9]{4}$' THEN 12
      WHEN o.time_period RLIKE '^[0-9]{4}-01/[0-9]{4}-(0[1-9]|1[0-2])$'
        AND left(o.time_period, 4) = substring(o.time_period, 9, 4)
        THEN CAST(right(o.time_period, 2) AS INT)
      WHEN o.time_period RLIKE '^[0-9]{4}-01$' THEN 1
    END AS months,
    regexp_replace(
      replace(lower(o.body), 'uỷ', 'ủy'),
      '^((ban chấp hành|ban thường vụ|thường trực) )?(đảng bộ|đảng ủy|ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd) ',
      ''
    ) AS plain_body
  FROM observations o
  JOIN indicators i ON i.code = o.indicator
  WHERE (
      o.nature IN ('actual', 'target')
      OR o.nature = 'previous' AND o.period_basis = 'stated' AND o.report_year > try_cast(left(o.time_period, 4) AS INT)
    )
    AND o.subject IS NULL
    AND o.repeat_of IS NULL
    AND o.ref_area IS NOT NULL
    AND o.level IS NOT NULL
    AND o.time_period RLIKE '^[0-9]{4}'
),
converted AS (
  SELECT
    f.*,
    -- A figure too large for the column, such as a telephone number read as one, is nobody's value.
    CASE
      WHEN stated.factor IS DISTINCT FROM wanted.factor
        THEN try_cast(
          try_divide(try_multiply(f.value, coalesce(stated.factor, 1)), coalesce(wanted.factor, 1)) AS DECIMAL(28, 6))
      ELSE f.value
    END AS converted_value,
    CASE
      WHEN stated.factor IS DISTINCT FROM wanted.factor
        THEN try_cast(
          try_divide(try_multiply(f.target, coalesce(stated.factor, 1)), coalesce(wanted.factor, 1)) AS DECIMAL(28, 6))
      ELSE f.target
    END AS converted_target,
    CASE
      WHEN f.level = 'province' THEN ''
      ELSE coalesce(
        regexp_replace(
          regexp_replace(
            regexp_replace(f.plain_body, '^thành ủy ', 'thành phố '), '^thị ủy ', 'thị xã '), '^(huyện|quận) ủy ', '$1 '),
        '')
    END AS body_key
  FROM figures f
  LEFT JOIN units stated ON stated.unit = f.unit
  LEFT JOIN units wanted ON wanted.unit = f.indicator_unit
  WHERE f.months IS NOT NULL
    AND coalesce(stated.kind, 'count') = coalesce(wanted.kind, 'count')
),
placed AS (
  SELECT
    xxhash64(c.indicator, c.ref_area, c.level, c.body_key, c.year) AS area_year,
    c.observation_id,
    c.doc_id,
    d.original,
    d.published_on,
    c.nature,
    c.indicator,
    c.aggregation,
    c.indicator_unit,
    c.ref_area,
    c.level,
    c.body_key,
    CASE WHEN c.level <> 'province' THEN c.body END AS body,
    c.year,
    c.months,
    c.converted_value AS value,
    -- "326/325" tells a plan; of counted bodies, and where figures do not add up, the second number is the whole.
    CASE
      WHEN c.converted_value > c.converted_target OR c.aggregation = 'additive' AND c.indicator_unit <> 'tổ chức'
        THEN c.converted_target
    END AS target,
    coalesce(c.estimated, false) AS estimated,
    d.own_word,
    c.qualifier = 'exact' AS exact,
    coalesce(c.report_year = c.year, false) AS own_report,
    CASE
      WHEN exists(c.checks, told -> told LIKE '%:failed') THEN 0
      WHEN exists(c.checks, told -> told LIKE '%:passed') THEN 2
      ELSE 1
    END AS checked,
    c.confidence,
    c.span_start
  FROM converted c
  JOIN files d ON d.doc_id = c.doc_id
  WHERE c.converted_value IS NOT NULL
  DISTRIBUTE BY area_year
),
counted AS (
  SELECT
    *,
    row_number() OVER (
      PARTITION BY area_year, indicator, ref_area, level, body_key, year, nature, months, value, original
      ORDER BY NOT exact, doc_id <> original, doc_id, span_start, observation_id
    ) AS times
  FROM placed
)
SELECT * EXCEPT (times)
FROM counted
WHERE times = 1
