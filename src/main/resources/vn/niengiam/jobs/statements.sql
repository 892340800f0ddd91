-- Which statements do the trends rest on, which set a province's plan for a year, and in which text does each stand?
WITH named AS (
  SELECT explode(observation_ids) AS observation_id
  FROM trends
  UNION
  SELECT observation_id
  FROM observations
  WHERE nature = 'target' AND level = 'province' AND subject IS NULL AND repeat_of IS NULL
)
SELECT
  observations.observation_id,
  observations.indicator,
  observations.sentence,
  observations.surface,
  observations.span_start,
  observations.value,
  observations.unit,
  observations.time_period AS period,
  observations.qualifier,
  observations.nature,
  observations.ref_area,
  observations.level,
  observations.doc_id,
  texts.text
FROM named
  JOIN observations ON observations.observation_id = named.observation_id
  JOIN texts ON texts.doc_id = observations.doc_id
WHERE observations.indicator IS NOT NULL
ORDER BY observations.observation_id
