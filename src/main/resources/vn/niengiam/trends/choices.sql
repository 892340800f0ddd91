-- Which statement gives each area's year its value, and why does each other one give way to it?
-- First of all the longer part of the year: the whole year before nine months. Then each document has one word: of a
-- count, the largest of the figures that it states, because smaller ones are parts of it (classes of one kind, badges of
-- one award) and a sum that no sentence states cannot be defended; of a ratio, the figure read most surely, then the
-- first. Among documents: own report of the year before later quotes, exact before rounded, one whose arithmetic checks passed
-- before one without and that before one whose checks failed, the surer reading, the later publication, and the document id so that the answer is always the same.
-- A rounded figure ("hơn 11.000") is no contradiction of an exact one within a tenth of it, and gives way to it.
WITH neighbours AS (
  -- Of all exact figures the next below and the next above are the ones that a rounded figure may stand for.
  SELECT
    *,
    lag(CASE WHEN exact THEN value END) IGNORE NULLS OVER by_value AS next_below,
    lead(CASE WHEN exact THEN value END) IGNORE NULLS OVER by_value AS next_above
  FROM statements
  WHERE nature = 'actual'
  WINDOW by_value AS (
    PARTITION BY area_year, indicator, ref_area, level, body_key, year, nature, months ORDER BY value)
),
weighed AS (
  SELECT
    *,
    NOT exact
      AND coalesce(least(value - next_below, next_above - value) <= abs(value) * :rounding, false) AS rounded_of_another
  FROM neighbours
),
worded AS (
  SELECT
    *,
    row_number() OVER (
      PARTITION BY area_year, indicator, ref_area, level, body_key, year, months, original
      ORDER BY
        rounded_of_another,
        CASE WHEN aggregation <> 'ratio' THEN value END DESC,
        confidence DESC,
        span_start,
        observation_id
    ) AS place_in_document
  FROM weighed
),
placed AS (
  SELECT
    *,
    row_number() OVER first_word_first AS place,
    first_value(struct(
      observation_id, original, published_on, body, indicator_unit, value, months, exact, own_report, checked, confidence
    )) OVER first_word_first AS chosen
  FROM worded
  WINDOW first_word_first AS (
    PARTITION BY area_year, indicator, ref_area, level, body_key, year
    ORDER BY
      rounded_of_another,
      months DESC,
      place_in_document,
      own_report DESC,
      exact DESC,
      checked DESC,
      confidence DESC,
      published_on DESC NULLS LAST,
      doc_id,
      observation_id)
)
SELECT
  area_year,
  indicator,
  ref_area,
  level,
  body_key,
  year,
  months,
  aggregation,
  observation_id,
  original,
  value,
  target,
  place,
  chosen,
  months = chosen.months AND value = chosen.value AS agrees,
  months = chosen.months AND value <> chosen.value AND NOT rounded_of_another AS contradicts,
  CASE
    WHEN months < chosen.months AND chosen.months = :whole_year THEN 'whole year before part of a year'
    WHEN months < chosen.months THEN 'longer part of the year before shorter'
    WHEN original = chosen.original AND aggregation <> 'ratio' THEN 'largest figure of the document'
    WHEN original = chosen.original AND confidence = chosen.confidence THEN 'first figure of the document'
    WHEN original = chosen.original THEN 'surer reading before less sure'
    WHEN own_report <> chosen.own_report THEN 'own report of the year before later quotes'
    WHEN exact <> chosen.exact THEN 'exact figure before rounded'
    WHEN checked <> chosen.checked THEN 'checked figure before unchecked'
    WHEN confidence <> chosen.confidence THEN 'surer reading before less sure'
    WHEN published_on IS DISTINCT FROM chosen.published_on THEN 'later publication before earlier'
    ELSE 'first by document id'
  END AS reason
FROM placed
