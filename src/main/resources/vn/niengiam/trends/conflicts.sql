-- Which statements give another figure than the one chosen, in which words, and why was that one chosen?
WITH contradictions AS (
  SELECT
    indicator,
    ref_area,
    level,
    year,
    months,
    body,
    value AS chosen_value,
    observation_ids[0] AS chosen_id,
    inline(contradictions) AS (other_id, other_value, reason)
  FROM figures
),
named AS (
  SELECT chosen_id AS observation_id FROM contradictions
  UNION
  SELECT other_id FROM contradictions
),
-- Sentences are long, so those of all observations are gone through once, for both sides.
quoted AS (
  SELECT o.observation_id, any_value(struct(o.doc_id, f.path, o.sentence)) AS words
  FROM named n
  JOIN observations o ON o.observation_id = n.observation_id
  JOIN files f ON f.doc_id = o.doc_id
  GROUP BY o.observation_id
)
SELECT
  c.indicator,
  c.ref_area,
  :as_reported AS boundaries,
  c.level,
  c.year,
  c.months,
  c.body,
  c.chosen_value,
  c.other_value,
  try_cast(c.other_value - c.chosen_value AS DECIMAL(28, 6)) AS difference,
  c.reason AS rule,
  c.chosen_id AS chosen_observation_id,
  chosen.words.doc_id AS chosen_doc_id,
  chosen.words.path AS chosen_path,
  chosen.words.sentence AS chosen_sentence,
  c.other_id AS other_observation_id,
  other.words.doc_id AS other_doc_id,
  other.words.path AS other_path,
  other.words.sentence AS other_sentence
FROM contradictions c
JOIN quoted chosen ON chosen.observation_id = c.chosen_id
JOIN quoted other ON other.observation_id = c.other_id
