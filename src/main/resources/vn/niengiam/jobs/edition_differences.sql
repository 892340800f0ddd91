-- Which trend values differ between two editions, and why?
-- Asked of DuckDB, which knows the tables of both as earlier.* and later.*, as origin what made each, and as
-- differing_documents the documents that are not the same in both.
WITH differing AS (
  SELECT
    row_number() OVER () AS cell,
    CASE WHEN e.value IS NULL THEN 'added' WHEN l.value IS NULL THEN 'removed' ELSE 'changed' END AS change,
    coalesce(l.indicator, e.indicator) AS indicator,
    coalesce(l.ref_area, e.ref_area) AS ref_area,
    coalesce(l.boundaries, e.boundaries) AS boundaries,
    coalesce(l.level, e.level) AS level,
    coalesce(l.body, e.body) AS body,
    coalesce(l.year, e.year) AS year,
    e.value AS earlier_value,
    e.obs_status AS earlier_status,
    l.value AS later_value,
    l.obs_status AS later_status,
    e.observation_ids AS earlier_ids,
    l.observation_ids AS later_ids
  FROM earlier.trends e
  FULL JOIN later.trends l
    ON l.indicator = e.indicator AND l.ref_area = e.ref_area AND l.boundaries = e.boundaries AND l.level = e.level
    AND l.year = e.year AND lower(coalesce(l.body, '')) = lower(coalesce(e.body, ''))
  WHERE (e.value IS DISTINCT FROM l.value OR e.obs_status IS DISTINCT FROM l.obs_status)
    AND (e.value IS NOT NULL OR l.value IS NOT NULL)
),
behind AS (
  SELECT cell, o.doc_id
  FROM (SELECT cell, unnest(earlier_ids) AS observation_id FROM differing)
  JOIN earlier.observations o USING (observation_id)
  UNION
  SELECT cell, o.doc_id
  FROM (SELECT cell, unnest(later_ids) AS observation_id FROM differing)
  JOIN later.observations o USING (observation_id)
),
told_by_documents AS (
  SELECT
    cell,
    string_agg(DISTINCT reason, ', ' ORDER BY reason DESC) AS reason,
    list(DISTINCT path ORDER BY path) AS documents
  FROM behind
  JOIN differing_documents USING (doc_id)
  GROUP BY cell
),
told_by_origins AS (
  SELECT
    nullif(concat_ws(', ',
      CASE WHEN e.program_version <> l.program_version THEN 'new program' END,
      CASE WHEN e.reference_digest <> l.reference_digest THEN 'new reference tables' END), '') AS reason
  FROM earlier.origin e, later.origin l
)
SELECT
  d.change,
  d.indicator,
  d.ref_area,
  d.boundaries,
  d.level,
  d.body,
  d.year,
  d.earlier_value,
  d.earlier_status,
  d.later_value,
  d.later_status,
  CASE
    WHEN d.boundaries NOT IN (SELECT boundaries FROM earlier.trends) THEN 'new boundaries'
    WHEN d.boundaries NOT IN (SELECT boundaries FROM later.trends) THEN 'boundaries left out'
    ELSE coalesce(
      t.reason,
      (SELECT reason FROM told_by_origins),
      CASE WHEN EXISTS (FROM differing_documents) THEN 'other documents' END,
      'unknown')
  END AS reason,
  coalesce(t.documents, []) AS documents
FROM differing d
LEFT JOIN told_by_documents t ON t.cell = d.cell
ORDER BY d.change, d.indicator, d.boundaries, d.ref_area, d.level, d.body, d.year;
