-- Which statements give another figure than the one chosen, in which words, and why was that one chosen?
SELECT DISTINCT
  c.indicator,
  c.ref_area,
  :as_reported AS boundaries,
  c.level,
  c.year,
  c.months,
  c.chosen.body AS body,
  c.chosen.value AS chosen_value,
  c.value AS other_value,
  try_cast(c.value - c.chosen.value AS DECIMAL(28, 6)) AS difference,
  c.reason AS rule,
  c.chosen.observation_id AS chosen_observation_id,
  c.chosen.doc_id AS chosen_doc_id,
  c.chosen.path AS chosen_path,
  chosen_observation.sentence AS chosen_sentence,
  c.observation_id AS other_observation_id,
  c.doc_id AS other_doc_id,
  c.path AS other_path,
  other_observation.sentence AS other_sentence
FROM choices c
JOIN observations chosen_observation ON chosen_observation.observation_id = c.chosen.observation_id
JOIN observations other_observation ON other_observation.observation_id = c.observation_id
WHERE c.contradicts
