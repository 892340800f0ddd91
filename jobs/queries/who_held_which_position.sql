-- Who is named with which position, where, and from when to when?
SELECT
  coalesce(e.ref_area, d.ref_area) AS ref_area,
  coalesce(e.name, e.normalized) AS name,
  e.position,
  e.org,
  min(d.published_on) AS first_named,
  max(d.published_on) AS last_named,
  count(DISTINCT d.doc_id) AS documents
FROM entities e
JOIN documents d ON d.doc_id = e.doc_id AND d.duplicate_of IS NULL
WHERE e.type = 'PERSON' AND e.position IS NOT NULL
GROUP BY ALL
ORDER BY ref_area, name, first_named;
