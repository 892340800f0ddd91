-- Who is named with which position, where, and from when to when?
-- The days are those of the documents that name the person so, not those of taking office.
SELECT
  coalesce(e.ref_area, d.ref_area) AS ref_area,
  e.position,
  e.org,
  coalesce(e.name, e.normalized) AS name,
  min(d.published_on) AS first_on,
  max(d.published_on) AS last_on,
  size(collect_set(d.doc_id)) AS documents,
  array_sort(collect_set(d.doc_id)) AS doc_ids
FROM entities e
JOIN documents d ON d.doc_id = e.doc_id AND d.duplicate_of IS NULL
WHERE e.type = 'PERSON' AND e.position IS NOT NULL AND coalesce(e.name, e.normalized) IS NOT NULL
GROUP BY coalesce(e.ref_area, d.ref_area), e.position, e.org, coalesce(e.name, e.normalized)
